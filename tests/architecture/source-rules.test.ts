/** Rules about the text of the source files. */
import { describe, expect, it } from 'vitest'
import { readModules } from './read-modules.ts'

const MOST_LINES = 400

const app = await readModules('src')
const all = await readModules('src', 'geodata', 'scripts', 'tests')
const pathsWith = (pattern: RegExp) => app.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('size', () => {
  it(`no module has more than ${MOST_LINES} lines`, () => {
    const lines = ({ text }: { text: string }) => text.trimEnd().split('\n').length
    expect(all.filter((module) => lines(module) > MOST_LINES).map((m) => `${m.path}: ${lines(m)}`)).toEqual([])
  })
})

describe('names', () => {
  it('files are kebab-case', () => {
    const names = all.map(({ path }) => path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it('no module is a place for everything', () => {
    expect(
      all.filter(({ path }) => /\/(utils?|helpers?|misc|index)\.[a-z]+$/.test(path)).map(({ path }) => path),
    ).toEqual([])
  })
})

describe('the network', () => {
  it('is reached from src/data alone', () => {
    const users = pathsWith(/\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource/)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !path.startsWith('src/data/'))).toEqual([])
  })
})

describe('markup', () => {
  it('is never made from text: data is shown as text', () => {
    expect(
      pathsWith(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\.setHTML\(|document\.write/),
    ).toEqual([])
  })
})

describe('addresses', () => {
  // The permanent pages name vocabularies and gazetteers; their code runs when the site is built.
  const isBuildOnly = (path: string) => path.startsWith('src/pages/')

  it('of other origins stand in no module that reaches the browser, save in comments and where links to registers are made', () => {
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
    const users = app.filter(({ path, text }) => !isBuildOnly(path) && /https?:\/\//.test(withoutComments(text)))
    expect(users.map(({ path }) => path)).toEqual(['src/core/authority-address.ts'])
  })
})
