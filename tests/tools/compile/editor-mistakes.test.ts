/** Every mistake of the table is refused at its own place, or harmless by design; several are told at once. */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../tools/compile/compile.ts'
import { formatProblem, type Problem } from '../../../tools/compile/problem.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { locate } from '../../../tools/compile/source-text.ts'
import { hashOf } from '../../../tools/compile/translation/english-texts.ts'
import { PROJECT } from '../../../tools/folders.ts'
import { DATES } from './mistakes/dates.ts'
import { HARMLESS } from './mistakes/harmless.ts'
import { LANGUAGES } from './mistakes/languages.ts'
import { GLOSSARY, MEETING, type Mistake, TRANSLATION } from './mistakes/mistake.ts'
import { PLACES_AND_SHAPES } from './mistakes/places.ts'
import { RELATIONS } from './mistakes/relations.ts'
import { SOURCES } from './mistakes/sources.ts'
import { SUBJECT } from './mistakes/subject.ts'
import { TEXTS } from './mistakes/texts.ts'
import { withSources } from './source-tree.ts'

const REFUSED: Mistake[] = [DATES, PLACES_AND_SHAPES, TEXTS, SOURCES, RELATIONS, LANGUAGES, SUBJECT]
  .flat()
  .map(([what, file, field, value, message, at = `${file} ${field}`]) => ({ what, file, field, value, message, at }))

const FACTS = { version: '1.0.0' }
const read = await withSources(undefined, readSources)
const SUMMARY = 'Two of them met here.'
/** The valid sources, with the texts of one event in another language. */
const raw = new Map<string, unknown>([
  ...read.raw,
  [MEETING, { ...(read.raw.get(MEETING) as object), summary: SUMMARY }],
  [
    TRANSLATION,
    {
      translator: 'machine',
      texts: { title: 'Հանդիպում', summary: 'Ա' },
      of: { title: hashOf('A meeting in Alpha'), summary: hashOf(SUMMARY) },
    },
  ],
  [GLOSSARY, { banned: ['Արցախ'], terms: [{ term: 'Karabakh', use: 'Ղարաբաղ' }] }],
])

/** Problems of the example sources with some fields changed. */
function problemsWith(...mistakes: Mistake[]): Problem[] {
  const changed = new Map([...raw].map(([file, record]) => [file, structuredClone(record)]))
  for (const { file, field, value } of mistakes) change(changed.get(file), field, value)
  const result = compile(changed, FACTS)
  return result.ok ? [] : result.problems
}

function change(record: unknown, field: string, value: unknown): void {
  const keys = field.match(/[^.[\]]+/g) ?? []
  const last = keys.pop()
  if (last === undefined) {
    Object.assign(record as object, value)
    return
  }
  const parent = keys.reduce((one, key) => (one as Record<string, unknown>)[key], record) as Record<string, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
}

/** Tours and relations go by the dates of other events. */
const GOES_BY_DATE = /^(stories\/.* steps\[|events\/.* follows_from$)/

const placeOf = ({ file, path }: Problem) => `${file} ${path.replace(/^\$\.?/, '')}`

describe('mistakes of editors', () => {
  it('are more than eighty', () => {
    expect(REFUSED.length).toBeGreaterThan(170)
    expect(new Set(REFUSED.map(({ what }) => what)).size).toBe(REFUSED.length)
  })

  it.for(REFUSED)('$what: refused, and told of its own place only', (mistake) => {
    const problems = problemsWith(mistake)
    expect(problems.map(placeOf)).toContain(mistake.at)
    const told = problems.filter((one) => placeOf(one) === mistake.at).map(({ message }) => message)
    expect(
      told.some((message) => mistake.message?.test(message)),
      told.join('\n'),
    ).toBe(true)
    const elsewhere = problems.filter((one) => !mistake.at?.startsWith(`${one.file} `)).map(placeOf)
    expect(elsewhere.filter((place) => !GOES_BY_DATE.test(place))).toEqual([])
  })

  it.for(HARMLESS)('$what: harmless, because $harmless', (mistake) => {
    expect(problemsWith(mistake).map(formatProblem)).toEqual([])
  })
})

describe('mistakes that come together', () => {
  it('are told all at once, those of form and those of sense', () => {
    const file = 'events/example-meeting.json'
    const together: [string, unknown][] = [
      ['sumary', 'Two'],
      ['status', 'Held'],
      ['title', ''],
      ['date', '2020-06-31'],
      ['actors[0].id', 'nobody'],
      ['places[0].id', 'nowhere'],
      ['evidence[0].quote', 'met in Alpha'],
      ['summary', 'Alpha was liberated.'],
    ]
    const problems = problemsWith(...together.map(([field, value]) => ({ what: '', file, field, value })))
    expect(problems.map(placeOf).sort()).toEqual(
      ['', 'actors[0].id', 'date', 'evidence[0].end', 'places[0].id', 'status', 'summary', 'title'].map(
        (field) => `${file} ${field}`,
      ),
    )
  })

  it('do not make other records look wrong', () => {
    const position = (value: unknown) =>
      problemsWith({ what: '', file: 'places.json', field: 'places[1].position', value })
    for (const value of [['46,5', '40'], [46.5, 140], 'somewhere', undefined])
      expect(new Set(position(value).map(({ file }) => file)).size, JSON.stringify(value)).toBeLessThanOrEqual(1)
  })
})

/** Problems of the example sources with some files written beside them or in their place. */
async function problemsOfFiles(files: Record<string, string | Uint8Array>): Promise<string[]> {
  return withSources(undefined, async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    const { raw: sources, texts, problems } = await readSources(folder)
    const result = compile(sources, FACTS, problems)
    return result.ok ? [] : result.problems.map((one) => formatProblem(locate(one, texts)))
  })
}

const FILE = 'events/example-meeting.json'
const text = `${JSON.stringify(raw.get(FILE), null, 2)}\n`
const event = raw.get(FILE) as object

describe('files that editors leave', () => {
  it.for<[string, Record<string, string | Uint8Array>, string]>([
    ['with another ending', { 'events/x.txt': text }, 'geodata/events/x.txt  $\n    The file is no record'],
    ['with an ending in capitals', { 'events/x.JSON': text }, 'geodata/events/x.JSON  $\n    The file is no record'],
    ['in a folder of a year', { 'events/2026/x.json': text }, 'geodata/events/2026  $\n    The folder is not read'],
    ['in a folder with a slip', { 'event/x.json': text }, 'geodata/event  $\n    The folder is not read'],
    ['as a copy of an editor', { 'events/x.json~': text }, 'geodata/events/x.json~  $\n    The file is no record'],
    ['beside the lists', { 'event.json': text }, 'geodata/event.json:1:1  $\n    No source file of this name'],
    [
      'in UTF-16',
      { [FILE]: Buffer.from(text, 'utf16le') },
      `geodata/${FILE}:1:1  $\n    The file is not written in UTF-8`,
    ],
    [
      'in Latin-1',
      { [FILE]: Buffer.from(text.replace('A meeting', 'Un café'), 'latin1') },
      `geodata/${FILE}:3:1  $\n    The file is not written in UTF-8`,
    ],
    [
      'without a comma',
      { [FILE]: text.replace('",\n  "summary"', '"\n  "summary"') },
      `geodata/${FILE}:4:3  $\n    The file is not JSON: a comma is missing`,
    ],
    [
      'with a comma too many',
      { [FILE]: text.replace(/\n}\n$/, ',\n}\n') },
      `geodata/${FILE}:32:1  $\n    The file is not JSON: `,
    ],
    [
      'with a comment',
      { [FILE]: text.replace('{', '{ // new') },
      `geodata/${FILE}:1:3  $\n    The file is not JSON: a comment`,
    ],
    [
      'with quotation marks of a word processor',
      { [FILE]: text.replace('"id"', '“id”') },
      `geodata/${FILE}:2:3  $\n    The file is not JSON: `,
    ],
    ['empty', { [FILE]: '' }, `geodata/${FILE}:1:1  $\n    The file is not JSON: a value is missing`],
    ['cut off', { [FILE]: text.slice(0, 60) }, `geodata/${FILE}:3:`],
    [
      'with a field twice',
      { [FILE]: text.replace('"status": "held"', '"status": "held",\n  "status": "reported"') },
      `geodata/${FILE}:8:3  $.status\n    The field "status" stands twice`,
    ],
    [
      'with two problems in one line',
      { [FILE]: text.replace('2020-05-10', '2020-05-32') },
      `geodata/${FILE}:5:3  $.date\n    "2020-05-32" cannot be used`,
    ],
  ])('%s: each told with file, line and column', async ([, files, expected]) => {
    const problems = await problemsOfFiles(files)
    expect(problems.join('\n').slice(0, 999)).toContain(expected)
    expect(problems).toHaveLength(1)
  })

  it.for(['.DS_Store', 'events/.gitkeep', 'events/.x.json.swp', 'layers/notes.md'])(
    '%s is nobody’s record and left alone',
    async (name) => {
      expect(await problemsOfFiles({ [name]: 'x' })).toEqual([])
    },
  )

  it('a byte order mark is harmless', async () => {
    expect(await problemsOfFiles({ [FILE]: `\uFEFF${text}` })).toEqual([])
  })

  it('a copy with its old id is told once, by the name of the copy', async () => {
    const problems = await problemsOfFiles({ 'events/copy.json': text })
    expect(problems).toEqual([
      expect.stringContaining('geodata/events/copy.json:2:3  $.id\n    The id "example-meeting" is that of events/'),
    ])
  })

  it('a template under a new name is told by that name', async () => {
    const template = await readFile(join(PROJECT, 'geodata/templates/event.json'), 'utf8')
    const problems = await problemsOfFiles({ 'events/my-new-event.json': template })
    expect(problems.length).toBeGreaterThan(1)
    for (const problem of problems) expect(problem).toMatch(/^geodata\/events\/my-new-event\.json:\d+:\d+ /)
  })

  it('what is left of a template is told for every field', async () => {
    const template = await readFile(join(PROJECT, 'geodata/templates/event.json'), 'utf8')
    const { actors, places } = JSON.parse(text)
    const own = { ...JSON.parse(template), id: 'my-event', actors, places }
    const problems = (await problemsOfFiles({ 'events/my-event.json': JSON.stringify(own, null, 2) })).join('\n')
    const filled = ['title', 'summary', 'date_note', 'confidence.reason']
    const ofPage = ['address', 'publisher', 'headline', 'quote'].map((field) => `references[0].${field}`)
    for (const field of [...filled, ...ofPage])
      expect(problems).toContain(`  $.${field}\n    "TODO" stands for a text that is still missing.`)
  })

  it('a record under the name of another does not hide that one', async () => {
    const problems = await problemsOfFiles({ 'events/example-clash.json': JSON.stringify({ ...event, id: 'x' }) })
    expect(problems.join('\n')).toContain('geodata/events/example-clash.json:1:2  $.id')
  })
})

describe('npm run geodata', () => {
  it('tells mistakes with file, line, column, field and remedy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-mistakes-'))
    try {
      await cp(join(import.meta.dirname, 'fixtures/valid'), folder, { recursive: true })
      await writeFile(join(folder, FILE), text.replace('"held"', '"Held"'))
      const { stderr, status } = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          join(PROJECT, 'tools/compile/main.ts'),
          '--source',
          folder,
          '--output',
          join(folder, '.out'),
        ],
        { cwd: PROJECT, encoding: 'utf8' },
      )
      expect(status).toBe(1)
      expect(stderr).toContain(
        `geodata/${FILE}:7:3  $.status\n    The value "Held" is not one of those allowed.\n    To mend it: use one of: reported, planned, held, claimed`,
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
