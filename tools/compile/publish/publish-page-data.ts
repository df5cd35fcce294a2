import type { EventIndex } from '../../../src/core/schema/event-index.ts'
import { type PageData, pageDataSchema } from '../../../src/core/schema/page-data.ts'
import type { ArticlesFile } from '../../../src/core/schema/reference-lists.ts'
import type { SentencesFile } from '../../../src/core/schema/sentence.ts'
import type { SubjectFile, Texts } from '../../../src/core/schema/subject.ts'

/** What the page starts with, from published files: their schema leaves out what it does not name. */
export function pageData(files: {
  index: EventIndex
  articles: ArticlesFile
  sentences: SentencesFile
  atlas: SubjectFile
  texts: Texts
}): PageData {
  const { index, articles, sentences, atlas, texts } = files
  return pageDataSchema.parse({ ...index, ...articles, ...sentences, subject: atlas, texts })
}
