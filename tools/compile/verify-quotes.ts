/**
 * `npm run verify-quotes -- --articles DIR`: checks quotations and hashes against the articles' texts.
 * The texts are found by their SHA-256, whatever their names. Articles whose text is not in the folder are named and left
 * out; with `--all` they are faults. Exits 1 when anything is wrong, a text is that of no article, or nothing was checked.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticleText } from '../../src/core/evidence/article-text.ts'
import { paragraphsOf, quoteCheck } from '../../src/core/evidence/verify-quotes.ts'
import { textFault } from '../../src/i18n/messages/en/verify.json'
import { GEODATA } from '../folders.ts'
import { checkShape } from './check/check-shape.ts'
import { formatProblem } from './problem.ts'
import { allExcerpts } from './publish/excerpts.ts'
import { readOptions } from './read-options.ts'
import { readSources } from './read-sources.ts'
import type { Sources } from './sources.ts'

const values = readOptions({
  articles: { type: 'string' },
  all: { type: 'boolean', default: false },
  source: { type: 'string', default: GEODATA },
})
if (!values.articles) {
  console.error('Name the folder with the texts: npm run verify-quotes -- --articles DIR')
  process.exit(2)
}

/** Without a valid atlas.json, which the faults then name. */
const NO_RECORDS: Pick<Sources, 'articles' | 'events' | 'background'> = { articles: [], events: [], background: [] }

const { raw, problems } = await readSources(values.source)
const { sources = NO_RECORDS, problems: shapeProblems } = checkShape(raw, new Set(problems.map(({ file }) => file)))
const faults: string[] = [...problems, ...shapeProblems].map(formatProblem)
const texts = await readTexts(values.articles)

const excerpts = allExcerpts(sources)
const notes: string[] = []
let verified = 0
for (const { id, sha256, characters, paragraphs } of sources.articles) {
  const own = excerpts.filter(({ excerpt }) => excerpt.article === id)
  const file = texts.get(sha256)
  if (file === undefined) {
    const list = values.all ? faults : notes
    list.push(`articles/${id}.json: its text is not in ${values.articles}; ${own.length} quotations were not checked`)
    continue
  }
  texts.delete(sha256)
  const { text } = file
  if ([...text].length !== characters) faults.push(`articles/${id}.json: the text has ${[...text].length} characters`)
  else if (paragraphsOf(text).length !== paragraphs)
    faults.push(`articles/${id}.json: the text has ${paragraphsOf(text).length} paragraphs`)
  const check = quoteCheck(text)
  for (const { excerpt, file, path } of own) {
    const fault = check(excerpt)
    if (fault) faults.push(`${file} ${path}: ${fault}: “${excerpt.quote}”`)
    else verified += 1
  }
}
for (const { name } of texts.values())
  faults.push(`${name}: no article on file has this text. Add it first, or bring it back to how it was added`)

for (const note of notes) console.log(note)
for (const fault of faults) console.error(fault)
console.log(`${verified} of ${excerpts.length} quotations verified.`)
process.exitCode = faults.length === 0 && verified > 0 ? 0 : 1

/** Texts of all files in the folder, by the SHA-256 of their bytes. Files that are no texts become faults. */
async function readTexts(folder: string): Promise<Map<string, { name: string; text: string }>> {
  const texts = new Map<string, { name: string; text: string }>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(folder, entry.name))
    const article = readArticleText(bytes)
    if (article.ok)
      texts.set(createHash('sha256').update(bytes).digest('hex'), { name: entry.name, text: article.text })
    else faults.push(`${entry.name}: ${textFault[article.fault]}`)
  }
  return texts
}
