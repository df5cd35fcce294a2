/** The documents tell the truth about files and commands: every path and script they name exists. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../architecture/read-modules.ts'

const REQUIRED = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']
/** Folders that commands make; what is in them need not be there before. */
const GENERATED = /^(dist|node_modules|public\/data|\.cache|test-results|playwright-report)(\/|$)/

const inDocs = await readdir(join(PROJECT, 'docs'), { recursive: true }).catch(() => [])
const documents = [
  ...REQUIRED,
  'geodata/README.md',
  'DATA-LICENSE.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  '.github/pull_request_template.md',
  ...inDocs.map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md') && existsSync(join(PROJECT, path)))
  .sort()
const texts = new Map(
  await Promise.all(documents.map(async (path) => [path, await readFile(join(PROJECT, path), 'utf8')] as const)),
)
/** What a path of the repository begins with, also when it has gone since. */
const TOP_LEVEL = new Set([
  ...(await readdir(PROJECT)),
  'docs',
  'geodata',
  'public',
  'scripts',
  'tools',
  'src',
  'tests',
  '.ci',
  '.github',
])
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  await readFile(join(PROJECT, 'package.json'), 'utf8'),
)

/** What stands between backticks in running text; blocks of code are left out. */
function inlineCode(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** Whether the words name a file or folder of the repository: by their beginning, or as a document like NAME.md. */
function isRepositoryPath(code: string): boolean {
  const isWholePath = /^[\w.@<>*{},-]+(\/[\w.@<>*{},-]+)*\/?$/.test(code)
  const isDocument = /^[A-Z][A-Z-]+\.(md|cff)$/.test(code)
  const isBelowTop = /[/.]/.test(code) && TOP_LEVEL.has(code.split('/')[0] ?? '')
  return isWholePath && (isDocument || isBelowTop) && !GENERATED.test(code)
}

/** Whether a path exists; `<id>` and `*` stand for any name, {a,b} for each of several. */
async function exists(path: string): Promise<boolean> {
  const alternatives = /^(.*)\{([^}]+)\}(.*)$/.exec(path)
  if (alternatives) {
    const [, before = '', names = '', after = ''] = alternatives
    return (await Promise.all(names.split(',').map((name) => exists(before + name + after)))).every(Boolean)
  }
  let folders = ['']
  for (const part of path.split('/').filter(Boolean)) {
    const pattern = new RegExp(`^${part.replace(/[.+]/g, '\\$&').replace(/<[^>]+>|\*+/g, '.+')}$`)
    const found = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(join(PROJECT, folder)).catch(() => []))
          .filter((name) => pattern.test(name))
          .map((name) => join(folder, name)),
      ),
    )
    folders = found.flat()
  }
  return folders.length > 0
}

async function missing(paths: readonly string[]): Promise<string[]> {
  const checked = await Promise.all([...new Set(paths)].map(async (path) => ((await exists(path)) ? [] : [path])))
  return checked.flat()
}

it.for(REQUIRED)('%s is there', (path) => {
  expect(existsSync(join(PROJECT, path))).toBe(true)
})

describe.for([...texts])('%s', ([path, text]) => {
  it('names only files and folders that exist', async () => {
    expect(await missing(inlineCode(text).filter(isRepositoryPath))).toEqual([])
  })

  it('links only to files that exist', async () => {
    const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target)
    const own = targets.filter((target) => !/^(\w+:|\/)/.test(target))
    expect(await missing(own.map((target) => relative(PROJECT, join(PROJECT, dirname(path), target))))).toEqual([])
  })

  it('names only commands of package.json', () => {
    const named = [...text.matchAll(/\bnpm run(?: --?[\w-]+)* ([\w:-]+)/g)].map(([, script = '']) => script)
    const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map(([, script = '']) => script)
    expect([...new Set([...named, ...short])].filter((script) => !scripts[script])).toEqual([])
  })
})

describe('the check itself', () => {
  it('knows paths from other words', () => {
    const words = [
      'src/core/select/select.ts',
      'geodata/events/<id>.json',
      'package.json',
      'data/events.geojson',
      'npm run x',
      'a.b',
      'dist/',
      'CHANGELOG.md',
    ]
    expect(words.filter(isRepositoryPath)).toEqual([
      'src/core/select/select.ts',
      'geodata/events/<id>.json',
      'package.json',
      'CHANGELOG.md',
    ])
  })

  it('finds what is missing, also behind patterns', async () => {
    const paths = [
      'src/core/select/select.ts',
      'src/core/none.ts',
      'geodata/events/<id>.json',
      'geodata/<none>/x.json',
      'src/{core,none}/',
    ]
    expect(await missing(paths)).toEqual(['src/core/none.ts', 'geodata/<none>/x.json', 'src/{core,none}/'])
  })
})
