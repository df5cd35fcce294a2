/** `npm run article -- add`: the record of an article and drafts of its events. Shell: touches the disk. */
import { join } from 'node:path'
import { allExcerpts } from '../compile/publish/excerpts.ts'
import { recordFile } from '../compile/sources.ts'
import { type AddOptions, type GivenOptions, type OptionProblem, readAddOptions } from './add-options.ts'
import { articleRecord, emptyFields } from './article-record.ts'
import { detectLanguage } from './detect-language.ts'
import { draftEvents, warningsOf } from './drafts.ts'
import { formatProposals } from './format-proposals.ts'
import { type ArticleFacts, propose } from './propose.ts'
import { type Records, readRecords } from './read-records.ts'
import { readTextFile } from './read-text-file.ts'
import { writeNew } from './write-new.ts'

interface Given extends GivenOptions {
  source: string
  drafts?: boolean | undefined
}

/** Returns the exit code. Says everything that is wrong at once, and then writes nothing. */
export async function addArticle(file: string | undefined, given: Given): Promise<number> {
  const records = await readRecords(given.source)
  if (!records) return 1
  const read = readAddOptions(given, records.sources, new Date().toISOString().slice(0, 10))
  const problems = read.ok ? [] : [...read.problems]
  const text = file === undefined ? undefined : await readTextFile(file)
  if (!text) problems.push({ flag: 'FILE', message: 'No text file was given.', remedy: 'name it after "add"' })
  if (text?.ok && read.ok) problems.push(...conflicts(text, read.options, records))
  if (text && !text.ok) console.error(text.message)
  for (const { flag, message, remedy } of problems) console.error(`${flag}: ${message}\n    To mend it: ${remedy}`)
  if (!text?.ok || !read.ok || problems.length > 0) {
    console.error('\nNothing was written. All options: npm run article -- --help')
    return problems.length > 0 ? 2 : 1
  }
  return write(text, read.options, records, given)
}

/** What only the text and the records on file show to be wrong. */
function conflicts(
  { text, sha256 }: { text: string; sha256: string },
  { id, language }: AddOptions,
  { known }: Records,
): OptionProblem[] {
  const problems: OptionProblem[] = []
  const isOnFile = known.some((one) => one.sha256 === sha256)
  if (!isOnFile && known.some((one) => one.id === id))
    problems.push({
      flag: '--id',
      message: `There is another article "${id}" with another text.`,
      remedy: 'give this one an id of its own',
    })
  if (!language && !detectLanguage(text))
    problems.push({
      flag: '--language',
      message: 'The script of the text is none that the atlas knows.',
      remedy: 'name the language: az, en, hy or ru',
    })
  return problems
}

async function write(
  { text, sha256 }: { text: string; sha256: string },
  options: AddOptions,
  { sources, known }: Records,
  { source, drafts: wantsDrafts }: Given,
): Promise<number> {
  const onFile = known.find((one) => one.sha256 === sha256)
  const language = options.language ?? detectLanguage(text) ?? 'en'
  const { id, ...facts }: ArticleFacts & { id: string } = onFile ?? { ...options, language }
  const proposals = propose(text, facts, sources)
  if (onFile) console.log(`The text is on file: geodata/${recordFile('articles', id)} stays as it is.`)
  if (!onFile || wantsDrafts) {
    const quoted = allExcerpts(sources).flatMap(({ excerpt }) => (excerpt.article === id ? [excerpt] : []))
    const drafts = draftEvents(id, proposals, sources.notes, quoted)
    const written = await writeDrafts(join(source, 'drafts'), drafts)
    console.log(`Drafts in geodata/drafts/: ${written} written, ${drafts.size - written} there already.`)
  } else console.log('No drafts were made. Add --drafts for those of sentences that no event quotes yet.')
  // The record comes last: without it, the command can be run again as if nothing had happened.
  if (!onFile) await writeRecord(source, articleRecord(text, sha256, options, language))
  console.log(`\n${formatProposals(proposals, warningsOf(proposals, sources.notes))}`)
  return 0
}

async function writeDrafts(folder: string, drafts: ReturnType<typeof draftEvents>): Promise<number> {
  let written = 0
  for (const [name, draft] of drafts) if (await writeNew(join(folder, name), draft)) written += 1
  return written
}

async function writeRecord(source: string, record: ReturnType<typeof articleRecord>): Promise<void> {
  const file = recordFile('articles', record.id)
  const isNew = await writeNew(join(source, file), record)
  console.log(isNew ? `Wrote geodata/${file}.` : `geodata/${file} exists and stays as it is.`)
  const empty = emptyFields(record)
  if (empty.length > 0) console.log(`Fill in before npm run geodata passes: ${empty.join(', ')}.`)
}
