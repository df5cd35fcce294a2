import type { EventIndex } from '../../../src/core/schema/event-index.ts'
import { type PageData, pageDataSchema } from '../../../src/core/schema/page-data.ts'
import type { ArticlesFile } from '../../../src/core/schema/reference-lists.ts'
import type { SentencesFile } from '../../../src/core/schema/sentence.ts'

/** What the page starts with, from published files: their schema leaves out what it does not name. */
export function pageData(index: EventIndex, articles: ArticlesFile, sentences: SentencesFile): PageData {
  return pageDataSchema.parse({ ...index, ...articles, ...sentences })
}
