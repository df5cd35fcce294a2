/** What the page says of the lines drawn on a day. */
import type { PageData } from '../schema/page-data.ts'
import type { Language } from '../vocabulary/language.ts'
import { isValidOn } from './as-of.ts'

export type Sentences = NonNullable<PageData['sentences']>

/**
 * The sentence on what is drawn on a day (YYYY-MM-DD), in a language of the atlas: the one for these places, if one has
 * them, else that on the region. Undefined on days of which there is none.
 */
export function sentenceAsOf(
  day: string,
  sentences: Sentences,
  lang: Language,
  places: readonly string[] = [],
): string | undefined {
  const ofDay = sentences.filter((sentence) => isValidOn({ properties: sentence }, day))
  const local = ofDay.find((sentence) => sentence.places?.some((id) => places.includes(id)))
  const { texts } = local ?? ofDay.find(({ places: its }) => its === undefined) ?? {}
  return texts?.[lang] ?? texts?.en
}
