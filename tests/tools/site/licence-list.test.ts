import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowedLicence, licenceList } from '../../../tools/site/licence-list.ts'
import { packageOf, readPackage } from '../../../tools/site/read-package.ts'
import { PROJECT } from '../../geodata/real-data.ts'

describe('a licence', () => {
  it.for(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause', 'CC0-1.0'])('%s is allowed', (licence) =>
    expect(allowedLicence(licence)).toBe(true),
  )

  it.for(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'unknown', 'UNLICENSED', ''])('%s is not', (licence) =>
    expect(allowedLicence(licence)).toBe(false),
  )
})

describe('a package', () => {
  it('is found by the file of a module, in a scope or inside another package, and our own modules have none', () => {
    expect(packageOf('/site/node_modules/react-dom/index.js')).toBe('/site/node_modules/react-dom')
    expect(packageOf('\0/site/node_modules/@turf/bbox/dist/index.js')).toBe('/site/node_modules/@turf/bbox')
    expect(packageOf('/site/node_modules/a/node_modules/b/b.js')).toBe('/site/node_modules/a/node_modules/b')
    expect(packageOf('/site/src/main.tsx')).toBeUndefined()
  })

  it('brings its licence, the text of it, and the folders of what it depends on', async () => {
    const { licence, text, dependencies } = await readPackage(join(PROJECT, 'node_modules/react-dom'))
    expect(licence).toBe('MIT')
    expect(text).toContain('Permission is hereby granted')
    expect(dependencies).toEqual([join(PROJECT, 'node_modules/scheduler')])
  })
})

describe('the list', () => {
  const list = licenceList([{ name: 'a', version: '1.0.0', licence: 'MIT', text: undefined }], 'The fonts’ licence')

  it('says so where a package brings no text, and ends with the fonts', () => {
    expect(list).toContain('a 1.0.0\n')
    expect(list).toContain('MIT. The package brings no text of it.')
    expect(list).toMatch(/Noto Sans\n=+\n\nThe fonts’ licence\n$/)
  })
})
