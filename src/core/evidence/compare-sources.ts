/** The sources of an event side by side: who they are, and what each says on each aspect. */
import type { Aspect, Reference, Side } from '../schema/evidence.ts'
import type { EventFile } from '../schema/record-files.ts'
import type { Article, Outlet } from '../schema/reference-lists.ts'

/** How far the words of a source are checked: by machine against its text, read by an editor, or neither. */
export type Verification = 'verified' | 'seen' | 'unseen'

/** Words of a source in their language. */
export interface SourceWords {
  quote: string
  lang: string
}

/** An article on file, or a public page; a page with several references is one source. */
export interface ComparedSource {
  /** Id of the article, or address of the page. */
  id: string
  name: string
  article?: Article
  /** The outlet of the article. */
  outlet?: Outlet
  reference?: Reference
  address: string
  /** EDTF; absent when it is not known. */
  published?: string | undefined
  side: Side
  verification: Verification
  /** All that the event quotes of it. */
  quotes: readonly SourceWords[]
}

export interface ComparedAspect {
  aspect: Aspect
  /** What each source says, in the order of the sources; empty where it says nothing in what is quoted. */
  words: readonly (readonly SourceWords[])[]
  /** Whether sources differ, agree, or only one speaks. */
  verdict: 'differs' | 'agrees' | 'one'
  difference?: string | undefined
}

/** How many sources an event has. */
export function countSources({ evidence, references = [] }: Pick<EventFile, 'evidence' | 'references'>): number {
  const articles = new Set(evidence.map(({ article }) => article))
  const addresses = new Set(references.map(({ address }) => address))
  return articles.size + addresses.size
}

type Lists = { articles: ReadonlyMap<string, Article>; outlets: ReadonlyMap<string, Outlet> }

/** The event's sources: articles in the order of its excerpts, then pages in the order of its references. */
export function sourcesOf(event: Pick<EventFile, 'evidence' | 'references'>, lists: Lists): ComparedSource[] {
  const articles = [...new Set(event.evidence.map(({ article }) => article))]
  const references = event.references ?? []
  const addresses = [...new Set(references.map(({ address }) => address))]
  return [
    ...articles.flatMap((id) => articleSource(id, event, lists) ?? []),
    ...addresses.flatMap(
      (address) => pageSource(references.filter((reference) => reference.address === address)) ?? [],
    ),
  ]
}

function articleSource(
  id: string,
  { evidence }: Pick<EventFile, 'evidence'>,
  { articles, outlets }: Lists,
): ComparedSource | undefined {
  const article = articles.get(id)
  const outlet = outlets.get(article?.outlet ?? '')
  if (!article || !outlet) return undefined
  return {
    id,
    name: outlet.name,
    article,
    outlet,
    address: article.address,
    published: article.published,
    side: outlet.side,
    verification: 'verified',
    quotes: evidence
      .filter((excerpt) => excerpt.article === id)
      .map(({ quote }) => ({ quote, lang: article.language })),
  }
}

/** A page from all references to it. */
function pageSource(references: readonly Reference[]): ComparedSource | undefined {
  const [reference] = references
  if (!reference) return undefined
  const { address, publisher, published, side, seen } = reference
  return {
    id: address,
    name: publisher,
    reference,
    address,
    published,
    side,
    verification: seen ? 'seen' : 'unseen',
    quotes: references.flatMap(({ quote, quote_lang: lang = 'en' }) => (quote === undefined ? [] : [{ quote, lang }])),
  }
}

/** The aspects of an event by source, in the order in which an editor wrote them. */
export function comparedAspects(
  { comparison = [], references = [] }: Pick<EventFile, 'comparison' | 'references'>,
  sources: readonly ComparedSource[],
): ComparedAspect[] {
  return comparison.map((compared) => {
    const { words, difference } = compared
    const bySource = sources.map(({ id, quotes }) =>
      words
        .filter(({ article, reference }) => (article ?? references[reference ?? -1]?.address) === id)
        .map(({ quote }) => ({ quote, lang: quotes.find((whole) => whole.quote.includes(quote))?.lang ?? 'en' })),
    )
    const speaking = bySource.filter((said) => said.length > 0).length
    const verdict = speaking < 2 ? 'one' : difference === undefined ? 'agrees' : 'differs'
    return { ...compared, words: bySource, verdict }
  })
}
