/** The shell is drawn before the other parts have their texts, so it must do with those of shell.json. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT, readModules } from '../architecture/read-modules.ts'
import { compileRealData, parseFile, stringsIn } from '../geodata/real-data.ts'

const modules = new Map((await readModules('src')).map((module) => [module.path, module]))
const shellTexts: unknown = JSON.parse(
  await readFile(join(PROJECT, 'src', 'i18n', 'messages', 'en', 'shell.json'), 'utf8'),
)
/** Texts that come with the data are there from the start, too. */
const subjectTexts: unknown = parseFile(await compileRealData(), 'texts/en.json')
const keys = [shellTexts, subjectTexts].flatMap((texts) => stringsIn(texts).map(([path]) => path.slice(2)))
const isInShell = (key: string) => keys.some((own) => own === key || own.startsWith(`${key}_`))

/** Modules that are there from the start: what main.tsx imports, other than on demand. */
function startModules(path = 'src/main.tsx', found = new Set<string>()): Set<string> {
  found.add(path)
  for (const { target, isTypeOnly, isDynamic } of modules.get(path)?.imports ?? [])
    if (modules.has(target) && !isTypeOnly && !isDynamic && !found.has(target)) startModules(target, found)
  return found
}

const start = [...startModules()].flatMap((path) => modules.get(path) ?? [])

it('the shell is made of some modules, and the map is none of them', () => {
  expect(start.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/app/app.tsx', 'src/panel/list/event-row.tsx']),
  )
  expect(start.map(({ path }) => path)).not.toContain('src/map/map-view.tsx')
})

it('names no text that is loaded later', () => {
  const named = start.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => ({ path, key })),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(({ key }) => !isInShell(key))).toEqual([])
})

it('builds no key of a section that is loaded later', () => {
  const built = start.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*`([\w.]*)\$\{/g)].map(([, prefix = '']) => ({ path, prefix })),
  )
  expect(built.length).toBeGreaterThan(0)
  expect(built.filter(({ prefix }) => !keys.some((key) => key.startsWith(prefix)))).toEqual([])
})

it('parts that are loaded later wait for their texts: only lazyPart makes them', () => {
  const makers = [...modules.values()].filter(({ text }) => /\blazy\(/.test(text)).map(({ path }) => path)
  expect(makers).toEqual(['src/display/loading/lazy-part.ts'])
})
