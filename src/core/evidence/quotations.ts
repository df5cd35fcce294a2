/** What the sources of an event say, articles and public pages alike, in the order in which readers see it. */
import type { Quotation } from '../schema/event-index.ts'
import type { Comparison, Reference, Side } from '../schema/evidence.ts'
import type { EventFile } from '../schema/record-files.ts'
import type { Article, Outlet } from '../schema/reference-lists.ts'
import { ASPECTS, REFERENCE_KINDS } from '../vocabulary/field-values.ts'

/** Sides of the outlets, and the outlet and language of each article, by their ids. */
export interface QuotedLists {
  articles: ReadonlyMap<string, Pick<Article, 'outlet' | 'language'>>
  outlets: ReadonlyMap<string, Pick<Outlet, 'side'>>
}

/** Fewer words than these seldom say what happened. */
const MIN_WORDS = 4

type Quoting = Pick<EventFile, 'evidence' | 'claims' | 'references'>

/**
 * All that an event quotes. Articles come first, because a machine has found their words in the text: what tells of the
 * event before what a claim rests on, fragments of four words or more, outlets of no side before others, then in reading
 * order. Pages follow by their kind, those of no side before others, then as an editor listed them. Every source has its
 * first words before any has further ones, so that who says what is seen at once.
 */
export function quotationsOf(event: Quoting, lists: QuotedLists): Quotation[] {
  const all = [...fromArticles(event, lists), ...fromPages(event)]
  const sources = new Set<string>()
  const first = new Set(all.filter((quotation) => sources.size < sources.add(idOf(quotation)).size))
  return [...first, ...all.filter((quotation) => !first.has(quotation))]
}

/** What stands for an event in a list and on its card; undefined when it quotes nothing. */
export function firstQuotation(event: Quoting, lists: QuotedLists): Quotation | undefined {
  return quotationsOf(event, lists)[0]
}

function fromArticles({ evidence, claims = [] }: Quoting, { articles, outlets }: QuotedLists): Quotation[] {
  const claimed = new Set(claims.flatMap((claim) => claim.evidence))
  const rank = new Map(
    evidence.map((excerpt, index) => {
      const outlet = outlets.get(articles.get(excerpt.article)?.outlet ?? '')
      return [excerpt, [claimed.has(index), countWords(excerpt.quote) < MIN_WORDS, hasSide(outlet?.side)]] as const
    }),
  )
  return sortedBy(evidence, (excerpt) => rank.get(excerpt) ?? []).map(
    ({ article, quote, start, paragraph, prefix, suffix }) => {
      const lang = articles.get(article)?.language ?? 'en'
      return { quote, ...(lang === 'en' ? {} : { lang }), article, start, paragraph, prefix, suffix }
    },
  )
}

function fromPages({ references = [] }: Quoting): Quotation[] {
  const rank = ({ kind, side }: Reference) => [REFERENCE_KINDS.indexOf(kind), hasSide(side)]
  return sortedBy(references, rank).flatMap(({ quote, quote_lang: lang = 'en', ...page }) => {
    if (quote === undefined) return []
    const { address, publisher, published, kind, side } = page
    const date = published === undefined ? {} : { published }
    return [{ quote, ...(lang === 'en' ? {} : { lang }), page: { address, publisher, ...date, kind, side } }]
  })
}

function hasSide(side: Side | undefined): boolean {
  return side !== 'none' && side !== 'INT'
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

/** Sorted by ranks, the first of which counts most; equals stay in order. */
function sortedBy<T>(items: readonly T[], rankOf: (item: T) => readonly (number | boolean)[]): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item).map(Number) }))
    .sort((a, b) => {
      const differing = a.rank.findIndex((value, i) => value !== b.rank[i])
      return (a.rank[differing] ?? 0) - (b.rank[differing] ?? 0)
    })
    .map(({ item }) => item)
}

/** The source that stands beside an event's first words where sources differ. */
interface SecondVoice {
  quotation: Quotation
  /** Where an editor has compared the two and said how they differ. */
  compared?: Comparison
}

type Differing = Pick<EventFile, 'evidence' | 'claims' | 'references' | 'comparison' | 'notes'>

/**
 * Where an editor has compared sources and found a difference, the words of another source in that comparison; else,
 * where a disagreement is on record, the next quotation of another source. Undefined where sources are not known to differ.
 */
export function secondVoice(event: Differing, lists: QuotedLists): SecondVoice | undefined {
  const [first, ...others] = quotationsOf(event, lists)
  if (!first) return undefined
  const { references = [], notes = [] } = event
  const comparison = ASPECTS.flatMap((aspect) => event.comparison?.filter((one) => one.aspect === aspect) ?? [])
  for (const compared of comparison) {
    const { words } = compared
    if (compared.difference === undefined) continue
    const sourceOf = ({ article, reference }: (typeof words)[number]) =>
      article ?? references[reference ?? -1]?.address ?? ''
    const quoted = (quotation: Quotation) =>
      words.some((said) => sourceOf(said) === idOf(quotation) && quotation.quote.includes(said.quote))
    const quotation = others.find((other) => idOf(other) !== idOf(first) && quoted(other))
    if (quotation && words.some((said) => sourceOf(said) === idOf(first))) return { quotation, compared }
  }
  const quotation = notes.length > 0 ? others.find((other) => idOf(other) !== idOf(first)) : undefined
  return quotation && { quotation }
}

/** The article or page that a quotation is from. */
function idOf({ article, page }: Quotation): string {
  return article ?? page?.address ?? ''
}
