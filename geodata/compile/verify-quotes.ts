/**
 * `npm run verify-quotes -- --articles DIR`: checks every quotation and hash against the articles' texts.
 * The texts are found by their SHA-256, whatever their names. Exits 1 when anything is wrong or a text is missing.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findQuoteFault, paragraphsOf } from '../../src/core/verify-quotes.ts'
import { checkShape } from './check-shape.ts'
import { allExcerpts } from './excerpts.ts'
import { formatProblem } from './problem.ts'
import { readSources } from './read-sources.ts'

const { values } = parseArgs({ options: { articles: { type: 'string' } } })
if (!values.articles) {
  console.error('Name the folder with the texts: npm run verify-quotes -- --articles DIR')
  process.exit(2)
}

const { raw, problems } = await readSources(dirname(dirname(fileURLToPath(import.meta.url))))
const { sources, problems: shapeProblems } = checkShape(raw, new Set(problems.map(({ file }) => file)))
const texts = await readTexts(values.articles)
const faults: string[] = [...problems, ...shapeProblems].map(formatProblem)

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
  const fault = text === undefined ? 'no-text' : findQuoteFault(text, excerpt)
  if (fault) faults.push(`${file} ${path}: ${fault}: “${excerpt.quote}”`)
  else verified += 1
}

for (const fault of faults) console.error(fault)
console.log(`${verified} of ${excerpts.length} quotations verified against ${texts.size} texts.`)
process.exitCode = faults.length === 0 && excerpts.length > 0 ? 0 : 1

/** Texts of all files in the folder, by the SHA-256 of their bytes. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))
  return new Map(files.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]))
}
