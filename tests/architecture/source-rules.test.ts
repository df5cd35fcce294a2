/** Rules about the text of the source files. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT, readModules, readTexts } from './read-modules.ts'

const MAX_LINES = 300
const OWN_PATH = 'tests/architecture/source-rules.test.ts'

const app = await readModules('src')
const all = await readModules('src', 'tools', 'tests')
const styles = await readTexts(/\.css$/, 'src')
const pathsWith = (pattern: RegExp) => app.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('size', () => {
  it(`no module and no style sheet has more than ${MAX_LINES} lines`, () => {
    const lines = ({ text }: { text: string }) => text.trimEnd().split('\n').length
    const files = [...all, ...styles]
    expect(files.filter((file) => lines(file) > MAX_LINES).map((file) => `${file.path}: ${lines(file)}`)).toEqual([])
  })
})

describe('names', () => {
  it('files are kebab-case', () => {
    const names = all.map(({ path }) => path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it.for(['src', 'tools'])(
    'no two modules of %s have the same one, save languages and the main module of a command',
    (folder) => {
      const own = all.filter(({ path }) => path.startsWith(`${folder}/`))
      const names = own.map(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, ''))
      const twice = names.filter((name, i) => names.indexOf(name) < i)
      expect(twice.filter((name) => !/^([a-z]{2}|main)$/.test(name))).toEqual([])
    },
  )

  it('no module is a place for everything', () => {
    expect(
      all.filter(({ path }) => /\/(utils?|helpers?|misc|index)\.[a-z]+$/.test(path)).map(({ path }) => path),
    ).toEqual([])
  })
})

/** Passes on what pages ask for. */
const PASSES_REQUESTS_ON = 'src/offline/service-worker.ts'

describe('the network', () => {
  it('is reached from src/data alone', () => {
    const users = pathsWith(/\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource/)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !path.startsWith('src/data/'))).toEqual([PASSES_REQUESTS_ON])
  })
})

/** The one module that hands markup to React, and it hands none: it keeps what the built page holds. */
const KEEPS_MARKUP = 'src/map/picture/first-picture.tsx'

describe('markup', () => {
  it('is never made from text: data is shown as text', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\.setHTML|document\.write|createContextualFragment|parseFromString|srcdoc/i
    expect(pathsWith(sinks)).toEqual([KEEPS_MARKUP])
  })

  it('is empty where it is handed over', () => {
    const text = app.find(({ path }) => path === KEEPS_MARKUP)?.text ?? ''
    const handed = [...text.matchAll(/__html:? *([^}]*)\}/g)].map(([, value = '']) => value.trim())
    expect(handed).toEqual(["''"])
  })
})

const pages = await readTexts(/\.(html|js)$/, 'embed', 'public')
const index = await readFile(join(PROJECT, 'index.html'), 'utf8')

describe('styles', () => {
  const code = [index, ...[...app, ...pages].map(({ text }) => text)].join('\n')
  const words = new Set<string>(code.match(/[\w-]+/g))
  const rules = styles.map(({ path, text }) => ({
    path,
    text: text.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)|@import[^;]*;/g, ''),
  }))
  const namesIn = (pattern: RegExp) =>
    rules.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })))

  it('name no class that nothing has, but for states and what MapLibre makes', () => {
    const classes = namesIn(/\.((?!is-|maplibregl-)[a-z][\w-]*)/g)
    expect(classes.length).toBeGreaterThan(200)
    expect(classes.filter(({ name }) => !words.has(name))).toEqual([])
  })

  it('define no property that nothing uses, but for the colours of the map, which are named by their role', () => {
    const properties = namesIn(/(--(?!map-)[\w-]+)\s*:/g)
    expect(properties.length).toBeGreaterThan(50)
    const used = new Set(namesIn(/var\(\s*(--[\w-]+)/g).map(({ name }) => name))
    expect(properties.filter(({ name }) => !used.has(name) && !words.has(name))).toEqual([])
  })
})

describe('code', () => {
  it('is never made from text', () => {
    expect(pathsWith(/\beval\(|new Function\b|javascript:|set(Timeout|Interval)\(\s*['"`]/)).toEqual([])
  })

  it('may be started by the one policy of Trusted Types alone', () => {
    expect(pathsWith(/createPolicy/)).toEqual(['src/app/start/trusted-types.ts'])
  })
})

describe('tests', () => {
  it('that change modules or time zone for all others run in a process of their own', () => {
    const changing = all.filter(({ path, text }) => {
      return (
        /\.test\.ts$/.test(path) && /\bvi\.(resetModules|(do)?[Mm]ock\w*\(['"`A-Z])|stubEnv\('TZ'|chdir\(/.test(text)
      )
    })
    const names = changing.map(({ path }) => path)
    expect(names).toContain('tests/i18n/spoken-language.isolated.test.ts')
    expect(names.filter((path) => !path.endsWith('.isolated.test.ts') && path !== OWN_PATH)).toEqual([])
  })
})

describe('links', () => {
  it('that open a page of their own tell it nothing of ours', () => {
    const openers = app.flatMap(({ path, text }) =>
      [...text.matchAll(/<a\b[^>]*target="_blank"[^>]*>/g)].map(([link]) => ({ path, link })),
    )
    expect(openers.length).toBeGreaterThan(0)
    expect(openers.filter(({ link }) => !/rel="noopener( noreferrer)?"/.test(link)).map(({ path }) => path)).toEqual([])
    const abroad = openers.filter(({ link }) => !/rel="noopener noreferrer"/.test(link)).map(({ path }) => path)
    expect(abroad, 'links to our own pages need not hide where they come from').toEqual(['src/app/embed-app.tsx'])
  })
})

describe('addresses', () => {
  // The permanent pages name vocabularies and gazetteers; their code runs when the site is built. Of schemas the browser gets types.
  const isBuildOnly = (path: string) => /^src\/(pages|core\/schema)\//.test(path)

  it('of other origins stand in no module that reaches the browser, save in comments and where links to registers are made', () => {
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
    const users = app.filter(({ path, text }) => !isBuildOnly(path) && /https?:\/\//.test(withoutComments(text)))
    expect(users.map(({ path }) => path)).toEqual(['src/core/profile.ts'])
  })
})
