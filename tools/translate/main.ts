/** `npm run translate`: what editors do with translations. Shell; `--help` says how. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { translationRecordSchema } from '../../src/core/schema/translation.ts'
import { checkShape } from '../compile/check/check-shape.ts'
import { formatProblem } from '../compile/problem.ts'
import { readSources } from '../compile/read-sources.ts'
import type { Sources } from '../compile/sources.ts'
import { countTexts } from '../compile/translation/count-texts.ts'
import { replaceFile } from '../compile/write-output.ts'
import { GEODATA } from '../folders.ts'
import { importTexts, textsToTranslate } from './import-texts.ts'
import { acceptTexts, pruneTexts } from './review.ts'

const HELP = `npm run translate -- --status [LANGUAGE]     what each language has; of one language also what it lacks and what nobody has reviewed
npm run translate -- --export LANGUAGE FILE  writes the English texts that the language lacks: {"<record>#<path>": "text"}
npm run translate -- --import LANGUAGE FILE  takes in a file of that form with the texts translated
                     --translator machine    said of texts that no person has written; "person" when left out
npm run translate -- --accept LANGUAGE RECORD
                     says that the texts of a record fit the English ones of today
npm run translate -- --review LANGUAGE RECORD --by NAME --day YYYY-MM-DD
                     says besides who has read them all, and when
npm run translate -- --prune                 takes out, in all languages, translations of English texts that are gone
RECORD is a path in geodata/ without its ending: events/sochi-summit-2022, actors, layers/changes, roles.`

const OPTIONS = {
  help: { type: 'boolean' },
  status: { type: 'boolean' },
  export: { type: 'boolean' },
  import: { type: 'boolean' },
  accept: { type: 'boolean' },
  review: { type: 'boolean' },
  prune: { type: 'boolean' },
  translator: { type: 'string', default: 'person' },
  by: { type: 'string' },
  day: { type: 'string' },
  source: { type: 'string', default: GEODATA },
} as const

const { values, positionals } = readArguments()
const [language = '', named = ''] = positionals

const { raw, problems: unread } = await readSources(values.source)
const { sources, problems } = checkShape(raw, new Set(unread.map(({ file }) => file)))
const faults = [...unread, ...problems]
if (values.help) console.log(HELP)
else if (!sources || faults.length > 0) fail(`${faults.map(formatProblem).join('\n')}\n\nNothing was written.`)
else if (values.status && language === '') printStatus(sources)
else if (values.prune && language === '') await prune(sources)
else if (language === 'en' || !sources.subject.languages.some((known) => known === language))
  fail(`Name one of the atlas’s languages besides English.\n\n${HELP}`)
else if (values.status) printStatus(sources)
else if (named === '') fail(`Name the file or the record after the language.\n\n${HELP}`)
else if (values.export) await exportTexts(sources)
else if (values.import) await takeIn(sources)
else if (values.accept || values.review) await accept(sources)
else fail(HELP)

function printStatus(known: Sources): void {
  for (const state of countTexts(known)) {
    if (language !== '' && state.language !== language) continue
    const { texts, translated, stale, records, reviewed, unfinished, unreviewed } = state
    const nameless = withoutName(known, state.language)
    console.log(
      `${state.language}: ${translated} of ${texts} texts, ${stale} older than their English text; ${reviewed} of ${records} records reviewed; places and actors without a name: ${nameless.length}`,
    )
    if (language === '') continue
    for (const id of nameless) console.log(`  no name: ${id}`)
    for (const { record, missing, stale } of unfinished)
      console.log(
        [
          `  ${record}`,
          ...missing.map((path) => `    missing: ${path}`),
          ...stale.map((path) => `    older: ${path}`),
        ].join('\n'),
      )
    for (const record of unreviewed) console.log(`  not reviewed: ${record}`)
  }
}

/** Places and actors whose English name stands in; they are no faults. */
function withoutName({ places, actors }: Sources, lang: string): string[] {
  const lists = Object.entries({ places, actors })
  return lists.flatMap(([list, records]) =>
    records.filter(({ names }) => !names.some((name) => name.lang === lang)).map(({ id }) => `${list}.json ${id}`),
  )
}

async function exportTexts(known: Sources): Promise<void> {
  const texts = textsToTranslate(known, language)
  await writeFile(named, toJson(texts))
  console.log(`${Object.keys(texts).length} texts to translate are in ${named}.`)
}

async function takeIn(known: Sources): Promise<void> {
  const translator = translationRecordSchema.shape.translator.safeParse(values.translator)
  if (!translator.success) return fail(`--translator is "machine" or "person".`)
  const given = readGiven(await readFile(named, 'utf8'))
  if (!given) return fail(`${named} is not a JSON object of texts: {"<record>#<path>": "text"}, as --export writes it.`)
  const { files, unknown } = importTexts(known, language, given, translator.data)
  for (const [file, content] of files) await write(file, content)
  console.log(`${files.size} files changed. npm run geodata checks them.`)
  if (unknown.length > 0) fail(`There is no English text for:\n  ${unknown.join('\n  ')}`)
}

async function prune(known: Sources): Promise<void> {
  const { gone, files } = pruneTexts(known)
  for (const [file, content] of files)
    if (content) await write(file, content)
    else await rm(join(values.source, file))
  console.log([...gone, `${gone.length} texts were taken out of ${files.size} files.`].join('\n'))
}

async function accept(known: Sources): Promise<void> {
  const review = translationRecordSchema.shape.reviewed.safeParse(
    values.review ? { by: values.by, day: values.day } : undefined,
  )
  const today = new Date().toISOString().slice(0, 10)
  if (!review.success || (review.data && review.data.day > today))
    return fail(`Say who has read the texts, and when: --by NAME --day YYYY-MM-DD, up to ${today}.`)
  const accepted = acceptTexts(known, language, named, review.data)
  if (!accepted) return fail(unknownRecord(known))
  await write(...accepted)
  console.log(`geodata/${accepted[0]} ${values.review ? 'is reviewed' : 'fits its English texts'}.`)
}

/** Says that no record bears the name given, and which may be meant. */
function unknownRecord({ translations }: Sources): string {
  const last = named
    .replace(/\.json$/, '')
    .split('/')
    .at(-1)
  const like = translations.filter(
    ({ record, language: lang }) => lang === language && record.split('/').at(-1) === last,
  )
  return [
    `There are no texts of "${named}" in "${language}".`,
    ...like.map(({ record }) => `Is it ${record}?`),
    'RECORD is a path in geodata/ without its ending, as --status with a language lists them.',
  ].join('\n')
}

function readGiven(text: string): Record<string, string> | undefined {
  try {
    const given: unknown = JSON.parse(text)
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given)
    if (!isObject || Object.values(given).some((value) => typeof value !== 'string')) return undefined
    return given as Record<string, string>
  } catch {
    return undefined
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${HELP}`)
    process.exit(2)
  }
}

async function write(file: string, content: object): Promise<void> {
  const path = join(values.source, file)
  await mkdir(dirname(path), { recursive: true })
  await replaceFile(path, toJson(content))
}

function toJson(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
