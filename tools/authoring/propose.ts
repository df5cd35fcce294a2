/** All that the aid proposes for an article: sentences, dates, places and actors. */
import type { Language } from '../../src/core/vocabulary/language.ts'
import type { Sources } from '../compile/sources.ts'
import { nameForms } from './name-forms.ts'
import { type DateProposal, proposeDates } from './propose-dates.ts'
import { type NameProposal, proposeNames } from './propose-names.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { unknownNames } from './unknown-names.ts'

export interface Proposals {
  sentences: readonly Sentence[]
  dates: readonly DateProposal[]
  places: readonly NameProposal[]
  actors: readonly NameProposal[]
  /** Names in the text that are in no list. */
  unknown: readonly string[]
}

/** What is known of an article besides its text. */
export interface ArticleFacts {
  language: Language
  /** YYYY-MM-DD */
  published: string
}

export function propose(
  text: string,
  { language, published }: ArticleFacts,
  { places, actors, events }: Pick<Sources, 'places' | 'actors' | 'events'>,
): Proposals {
  const sentences = sentencesOf(text, language)
  const found = {
    dates: proposeDates(text, language, published),
    places: proposeNames(text, nameForms(mostNamedFirst(places, events, 'places'), language)),
    actors: proposeNames(text, nameForms(mostNamedFirst(actors, events, 'actors'), language)),
  }
  const starts = new Set(sentences.map(({ start }) => start))
  return { sentences, ...found, unknown: unknownNames(text, starts, Object.values(found).flat()) }
}

/** Of several who are called alike, the one in most events on record is meant most often. */
function mostNamedFirst<One extends { id: string }>(
  records: readonly One[],
  events: Sources['events'],
  list: 'places' | 'actors',
): One[] {
  const counts = new Map<string, number>()
  for (const event of events) for (const { id } of event[list]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...records].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
}
