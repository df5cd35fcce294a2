/**
 * `npm run verify-quotes -- --articles DIR`: checks every quotation and hash against the articles' texts.
 * The texts are found by their SHA-256, whatever their names. Exits 1 when anything is wrong or a text is missing.
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

const values = readOptions({ articles: { type: 'string' } })
if (!values.articles) {
  console.error('Name the folder with the texts: npm run verify-quotes -- --articles DIR')
  process.exit(2)
}

/** Without a valid atlas.json, which the faults then name. */
const NO_RECORDS: Pick<Sources, 'articles' | 'events' | 'background'> = { articles: [], events: [], background: [] }

const { raw, problems } = await readSources(GEODATA)
const { sources = NO_RECORDS, problems: shapeProblems } = checkShape(raw, new Set(problems.map(({ file }) => file)))
const faults: string[] = [...problems, ...shapeProblems].map(formatProblem)
const texts = await readTexts(values.articles)

for (const article of sources.articles) {
  const text = texts.get(article.sha256)
  if (text === undefined)
    faults.push(`articles/${article.id}.json: no text with SHA-256 ${article.sha256} in ${values.articles}`)
  else if ([...text].length !== article.characters)
    faults.push(`articles/${article.id}.json: the text has ${[...text].length} characters`)
  else if (paragraphsOf(text).length !== article.paragraphs)
    faults.push(`articles/${article.id}.json: the text has ${paragraphsOf(text).length} paragraphs`)
}

const excerpts = allExcerpts(sources)
let verified = 0
for (const { excerpt, file, path } of excerpts) {
  const sha256 = sources.articles.find(({ id }) => id === excerpt.article)?.sha256
  const text = texts.get(sha256 ?? '')
  const fault = text === undefined ? 'no-text' : quoteCheck(text)(excerpt)
  if (fault) faults.push(`${file} ${path}: ${fault}: “${excerpt.quote}”`)
  else verified += 1
}

for (const fault of faults) console.error(fault)
console.log(`${verified} of ${excerpts.length} quotations verified against ${texts.size} texts.`)
process.exitCode = faults.length === 0 && excerpts.length > 0 ? 0 : 1

/** Texts of all files in the folder, by the SHA-256 of their bytes. Files that are no texts become faults. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(folder, entry.name))
    const article = readArticleText(bytes)
    if (article.ok) texts.set(createHash('sha256').update(bytes).digest('hex'), article.text)
    else faults.push(`${entry.name}: ${textFault[article.fault]}`)
  }
  return texts
}
