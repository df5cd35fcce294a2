/** `npm run article -- quote`: the excerpt of an event's evidence. Shell: touches the disk. */
import { findExcerpt, type Neighbours } from './find-excerpt.ts'
import { readRecords } from './read-records.ts'
import { readTextFile } from './read-text-file.ts'

/** Returns the exit code. */
export async function printQuote(
  file: string | undefined,
  words: string | undefined,
  { source, prefix, suffix }: Neighbours & { source: string },
): Promise<number> {
  if (file === undefined || words === undefined) {
    console.error("Name the text and the words: npm run article -- quote FILE 'the exact words'")
    return 2
  }
  const records = await readRecords(source)
  if (!records) return 1
  const text = await readTextFile(file)
  if (!text.ok) {
    console.error(text.message)
    return 1
  }
  const article = records.known.find(({ sha256 }) => sha256 === text.sha256)
  if (!article) {
    console.error(`${file}: No article on file has this text. Add it first: npm run article -- add`)
    return 1
  }
  const found = findExcerpt(text.text, article.id, words, { prefix, suffix })
  if (found.ok) console.log(JSON.stringify(found.excerpt, null, 2))
  else console.error(`${found.message}\n    To mend it: ${found.remedy}`)
  return found.ok ? 0 : 1
}
