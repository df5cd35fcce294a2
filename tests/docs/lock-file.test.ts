import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from '../architecture/read-modules.ts'

interface Entry {
  version: string
  integrity?: string
  engines?: { node?: string }
}

const lock = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8'))
const packages: Record<string, Entry> = lock.packages
const installed = Object.entries(packages).filter(([path]) => path !== '')

it('the lock file says the SHA-512 of every package, those for other systems included', () => {
  expect(installed.length).toBeGreaterThan(100)
  const without = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(without.map(([path, { version }]) => `${path} ${version}`)).toEqual([])
})

it('packages run no code of theirs while they are installed', async () => {
  expect((await readFile(join(PROJECT, '.npmrc'), 'utf8')).split('\n')).toContain('ignore-scripts=true')
})
