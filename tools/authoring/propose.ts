/** All that the aid proposes for an article: sentences, dates, places and actors. */
import type { Language } from '../../src/core/vocabulary/language.ts'
import type { Sources } from '../compile/sources.ts'
import { nameForms } from './name-forms.ts'
import { type DateProposal, proposeDates } from './propose-dates.ts'
import { type NameProposal, proposeNames } from './propose-names.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export interface Proposals {
  sentences: readonly Sentence[]
  dates: readonly DateProposal[]
  places: readonly NameProposal[]
  actors: readonly NameProposal[]
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
  { places, actors }: Pick<Sources, 'places' | 'actors'>,
): Proposals {
  return {
    sentences: sentencesOf(text, language),
    dates: proposeDates(text, language, published),
    places: proposeNames(text, nameForms(places)),
    actors: proposeNames(text, nameForms(actors)),
  }
}
