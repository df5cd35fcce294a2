/** What can be cited: an event of the atlas, an article or another page with a quotation from it, or the data set. */
import type { Excerpt, Reference } from '../schema/evidence.ts'
import type { Article, Outlet } from '../schema/reference-lists.ts'

export interface CitedWork {
  /** Key of the entry in a bibliography, another one for each quotation: letters, digits and hyphens. */
  id: string
  kind: 'entry' | 'article' | 'page' | 'dataset'
  title: string
  /** Who wrote it, as one name; absent when nobody is named. */
  author?: string
  /** What it stands in: the atlas, the outlet or the publisher. */
  container?: string
  /** Day, month or year of publication, YYYY-MM-DD, YYYY-MM or YYYY. */
  published?: string
  /** Whether that is about right only. */
  isAbout?: boolean
  /** Of the title; BCP 47. */
  language?: string
  version?: string
  /** Full address. */
  address: string
  /** The day on which it was looked at, YYYY-MM-DD. */
  accessed: string
  note?: string
}

export interface AtlasEdition {
  /** Of the atlas; it begins the keys of its entries. */
  id: string
  authors: string
  title: string
  version: string
  /** Day of the release, YYYY-MM-DD. */
  released?: string
  accessed: string
}

/** The data set as a whole. */
export function citeDataset(edition: AtlasEdition, address: string): CitedWork {
  return { ...ofEdition(edition), id: edition.id, kind: 'dataset', title: edition.title, address }
}

/** An event of the atlas. */
export function citeEvent(event: { id: string; title: string }, edition: AtlasEdition, address: string): CitedWork {
  return {
    ...ofEdition(edition),
    id: `${edition.id}-${event.id}`,
    kind: 'entry',
    title: event.title,
    container: edition.title,
    address,
  }
}

function ofEdition({ authors, version, released, accessed }: AtlasEdition) {
  return { author: authors, language: 'en', ...(released ? { published: released } : {}), version, accessed }
}

/** An article, with a quotation from it when one is meant; paragraphs count from 0. */
export function citeArticle(
  article: Pick<Article, 'id' | 'headline' | 'published' | 'address' | 'credit' | 'language'>,
  outlet: Pick<Outlet, 'name'> | undefined,
  accessed: string,
  excerpt?: Pick<Excerpt, 'quote' | 'paragraph' | 'start' | 'end'>,
): CitedWork {
  return {
    id: excerpt ? `${article.id}-${excerpt.start}-${excerpt.end}` : article.id,
    kind: 'article',
    title: article.headline,
    ...(article.credit === undefined ? {} : { author: article.credit }),
    ...(outlet ? { container: outlet.name } : {}),
    published: article.published,
    language: article.language,
    address: article.address,
    accessed,
    ...(excerpt ? { note: `Paragraph ${excerpt.paragraph + 1}: ${quoted(excerpt.quote)}` } : {}),
  }
}

/** Another public page that reports an event; `index` is its place among the references of the event, from 0. */
export function citeReference(
  event: string,
  index: number,
  { headline, publisher, published, address, quote }: Reference,
  accessed: string,
): CitedWork {
  const [, day, mark] = /^(\d{4}(?:-\d\d){0,2})([~?%]?)$/.exec(published ?? '') ?? []
  return {
    id: `${event}-page-${index + 1}`,
    kind: 'page',
    title: headline,
    container: publisher,
    ...(day ? { published: day } : {}),
    ...(mark ? { isAbout: true } : {}),
    address,
    accessed,
    ...(quote === undefined ? {} : { note: quoted(quote) }),
  }
}

/** The words in quotation marks, those within them as single ones. */
export function quoted(text: string): string {
  return `“${withinQuotes(text)}”`
}

/** Words that are to stand in double quotation marks: their own double ones as single ones. */
export function withinQuotes(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’')
}
