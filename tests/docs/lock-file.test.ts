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

it('every package runs on the least version of each Node.js that the project names; CI and .nvmrc use the oldest', async () => {
  const { engines } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
  const least: string[] = [...engines.node.matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => version)
  expect(`${(await readFile(join(PROJECT, '.nvmrc'), 'utf8')).trim()}.0`).toBe(least[0])
  expect(least.length).toBeGreaterThan(1)
  const refused = installed.flatMap(([path, entry]) => {
    const range = entry.engines?.node
    return least
      .filter((version) => range && !takes(range, version))
      .map((version) => `${path}: ${range}, not ${version}`)
  })
  expect(refused).toEqual([])
})

/** Whether a version is in a range of npm: alternatives of `>=`, `^`, `<` and bare versions, which is what packages write. */
function takes(range: string, version: string): boolean {
  return range.split('||').some((all) =>
    [...all.matchAll(/(>=|>|<=|<|\^|~)?\s*v?(\*|[\d.x]+)/g)].every(([, sign = '', bound = '']) => {
      const limit = bound.replace(/(\.x)+$/, '')
      if (limit === '*') return true
      const order = version.localeCompare(limit, 'en', { numeric: true })
      const sameMajor = version.split('.')[0] === limit.split('.')[0]
      if (sign === '<' || sign === '<=') return order < 0
      return sign === '>=' || sign === '>' ? order >= 0 : sameMajor && order >= 0
    }),
  )
}

it.for([
  ['>=18', true],
  ['>= 18.12.0', true],
  ['^20.19.0 || >=22.12.0', true],
  ['^18 || 20 || >= 22', true],
  ['>=14.x', true],
  ['*', true],
  ['>=22.12.0', false],
  ['^20.20.0 || >=22', false],
  ['>=12 <20', false],
])('ranges are read as npm reads them: %s', ([range, isTaken]) => {
  expect(takes(String(range), '20.19.0')).toBe(isTaken)
})
