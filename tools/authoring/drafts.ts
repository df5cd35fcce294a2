/** Draft events: what a sentence with a date says where and who, everything else left empty for the editor. */
import type { Sources } from '../compile/sources.ts'
import type { Proposals } from './propose.ts'
import type { DateProposal } from './propose-dates.ts'
import type { NameProposal } from './propose-names.ts'
import type { Sentence } from './sentences.ts'
import { isWithin, type Span } from './span.ts'

/** A draft in the order of the fields of an event. Empty texts are for the editor; the compiler refuses them. */
export interface DraftEvent {
  $schema: string
  id: ''
  title: ''
  summary: ''
  /** EDTF; empty when the sentence has several dates. */
  date: string
  date_note: ''
  type: ''
  status: ''
  actors: { id: string; role: '' }[]
  places: { id: string; role: ''; basis: 'stated' }[]
  evidence: []
  /** What was found, and where; to be removed when the draft becomes an event. */
  draft: {
    article: string
    sentences: readonly Sentence[]
    dates: readonly DateProposal[]
    places: readonly NameProposal[]
    actors: readonly NameProposal[]
    warnings: string[]
  }
}

/**
 * One draft for each sentence that has a date and a place or actor, together with those that follow it in the same
 * paragraph without a date of their own. Sentences of which `quoted` has a span are left out. By file name: the article
 * and the offset of the first sentence, so that the same text gives the same names whatever the gazetteer knows.
 */
export function draftEvents(
  article: string,
  proposals: Proposals,
  notes: Sources['notes'],
  quoted: readonly Span[] = [],
): Map<string, DraftEvent> {
  const clusters = clusterSentences(proposals).filter(
    (sentences) => !quoted.some((span) => sentences.some((one) => span.start < one.end && one.start < span.end)),
  )
  const drafts = clusters.flatMap((sentences) => {
    const inside = <One extends Span>(found: readonly One[]) =>
      found.filter((one) => sentences.some((sentence) => isWithin(one, sentence)))
    const found = { dates: inside(proposals.dates), places: inside(proposals.places), actors: inside(proposals.actors) }
    if (found.places.length + found.actors.length === 0) return []
    return [[`${article}-at-${sentences[0]?.start}.json`, draftEvent(article, sentences, found, notes)] as const]
  })
  return new Map(drafts)
}

function clusterSentences({ sentences, dates }: Proposals): Sentence[][] {
  const clusters: Sentence[][] = []
  for (const sentence of sentences) {
    const last = clusters.at(-1)
    if (dates.some((date) => isWithin(date, sentence))) clusters.push([sentence])
    else if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
  }
  return clusters
}

function draftEvent(
  article: string,
  sentences: readonly Sentence[],
  found: Pick<Proposals, 'dates' | 'places' | 'actors'>,
  notes: Sources['notes'],
): DraftEvent {
  const dates = new Set(found.dates.map(({ date }) => date))
  const [date = ''] = dates.size === 1 ? dates : []
  return {
    $schema: '../schema/event.json',
    id: '',
    title: '',
    summary: '',
    date,
    date_note: '',
    type: '',
    status: '',
    actors: firstIds(found.actors).map((id) => ({ id, role: '' })),
    places: firstIds(found.places).map((id) => ({ id, role: '', basis: 'stated' })),
    evidence: [],
    draft: { article, sentences, ...found, warnings: warningsOf(found, notes) },
  }
}

function firstIds(proposals: readonly NameProposal[]): string[] {
  return [...new Set(proposals.map(({ ids }) => ids[0]))]
}

/** Names that several places or actors share, and notes on record about places with the same name. */
export function warningsOf(
  { places, actors }: Pick<Proposals, 'places' | 'actors'>,
  notes: Sources['notes'],
): string[] {
  const shared = [...places, ...actors]
    .filter(({ ids }) => ids.length > 1)
    .map(({ words, ids }) => `“${words}” may be ${ids.join(' or ')}.`)
  const named = new Set(places.flatMap(({ ids }) => ids))
  const noted = notes
    .filter(({ kind, places: about = [] }) => kind === 'homonym' && about.some((id) => named.has(id)))
    .map(({ id, title }) => `${title} (notes/${id}.json).`)
  return [...new Set([...shared, ...noted])]
}
