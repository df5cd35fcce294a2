import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawIcons } from '../../../tools/pictures/draw-icons.ts'
import { manifestOf } from '../../../tools/site/subject-head.ts'
import { PROJECT } from '../../architecture/read-modules.ts'

const manifest = JSON.parse(manifestOf({ title: { en: 'An atlas' }, description: 'An example' }))

it('the icons are those that npm run icons draws from public/icon.svg, byte for byte', async () => {
  const icons = await drawIcons()
  for (const [name, png] of icons)
    expect(Buffer.from(png).equals(await readFile(join(PROJECT, 'public/icons', name))), name).toBe(true)
  const named = manifest.icons.map(({ src }: { src: string }) => src)
  expect(named).toEqual(['icon.svg', ...[...icons.keys()].map((name) => `icons/${name}`)])
})

it('the manifest names no path of the server, so that the atlas can be installed from any', () => {
  const { start_url: start, scope, id } = manifest
  for (const path of [start, scope, id]) expect(path).toBe('./')
})
