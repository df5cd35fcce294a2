/** What can be cited: an event of the atlas, an article with a quotation from it, or the data set. */
import type { Article, Outlet } from '../schema/reference-lists.ts'

export interface CitedWork {
  /** Key of the entry in a bibliography: letters, digits and hyphens. */
  id: string
  kind: 'entry' | 'article' | 'dataset'
  title: string
  /** Who wrote it, as one name; absent when nobody is named. */
  author?: string
  /** What it stands in: the atlas or the outlet. */
  container?: string
  /** Day of publication, YYYY-MM-DD. */
  published?: string
  version?: string
  /** Full address. */
  address: string
  /** The day on which it was looked at, YYYY-MM-DD. */
  accessed: string
  note?: string
}

interface AtlasEdition {
  /** Of the atlas; it begins the keys of its entries. */
  id: string
  authors: string
  title: string
  version: string
  accessed: string
}

/** The data set as a whole. */
export function citeDataset(edition: AtlasEdition, address: string): CitedWork {
  const { id, authors, title, version, accessed } = edition
  return { id, kind: 'dataset', title, author: authors, version, address, accessed }
}

/** An event of the atlas. */
export function citeEvent(event: { id: string; title: string }, edition: AtlasEdition, address: string): CitedWork {
  const { id, authors, title: container, version, accessed } = edition
  return {
    id: `${id}-${event.id}`,
    kind: 'entry',
    title: event.title,
    author: authors,
    container,
    version,
    address,
    accessed,
  }
}

/** An article, with a quotation from it when one is meant; paragraphs of quotations count from 0. */
export function citeArticle(
  article: Pick<Article, 'id' | 'headline' | 'published' | 'address' | 'credit'>,
  outlet: Pick<Outlet, 'name'> | undefined,
  accessed: string,
  excerpt?: { quote: string; paragraph: number },
): CitedWork {
  return {
    id: article.id,
    kind: 'article',
    title: article.headline,
    ...(article.credit === undefined ? {} : { author: article.credit }),
    ...(outlet ? { container: outlet.name } : {}),
    published: article.published,
    address: article.address,
    accessed,
    ...(excerpt ? { note: `Paragraph ${excerpt.paragraph + 1}: “${excerpt.quote}”` } : {}),
  }
}
