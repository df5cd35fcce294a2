/** `npm run article -- recall`: how much of the record the aid would have proposed. Shell: touches the disk. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { allExcerpts } from '../compile/publish/excerpts.ts'
import type { Sources } from '../compile/sources.ts'
import { formatRecall } from './format-recall.ts'
import { measureRecall, measureTogether } from './measure-recall.ts'
import { propose } from './propose.ts'
import { readRecords } from './read-records.ts'
import { readTextFile } from './read-text-file.ts'

/** Returns the exit code: 1 when a text of an article on file is missing. */
export async function printRecall({
  source,
  articles,
}: {
  source: string
  articles?: string | undefined
}): Promise<number> {
  if (articles === undefined) {
    console.error('Name the folder with the texts: npm run article -- recall --articles DIR')
    return 2
  }
  const records = await readRecords(source)
  if (!records) return 1
  const { sources } = records
  const texts = await readTexts(articles)
  const missing = sources.articles.filter(({ sha256 }) => !texts.has(sha256))
  for (const { id } of missing) console.error(`${id}: its text is not in ${articles}.`)
  const compared = sources.articles.flatMap((article) => {
    const text = texts.get(article.sha256)
    if (text === undefined) return []
    return [{ id: article.id, proposals: propose(text, article, sources), events: eventsOf(article.id, sources) }]
  })
  const each = compared.map(({ id, proposals, events }) => [id, measureRecall(proposals, events)] as const)
  if (each.length > 0) console.log(formatRecall([...each, ['all articles together', measureTogether(compared)]]))
  return missing.length > 0 ? 1 : 0
}

/** Events that quote the article, themselves or in a claim. */
function eventsOf(article: string, { events }: Sources): Sources['events'] {
  return events.filter((event) =>
    allExcerpts({ events: [event], background: [] }).some(({ excerpt }) => excerpt.article === article),
  )
}

/** Texts of the folder by their SHA-256; files that are no texts are passed over. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const files = await Promise.all((await readdir(folder)).sort().map((name) => readTextFile(join(folder, name))))
  return new Map(files.flatMap((file) => (file.ok ? [[file.sha256, file.text] as const] : [])))
}
