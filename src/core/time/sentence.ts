/** What the page says of the lines drawn on a day. */
import type { Language } from '../names/names.ts'
import type { PageData } from '../schema/page-data.ts'
import { isValidOn } from './as-of.ts'

export type Sentences = NonNullable<PageData['sentences']>

/**
 * The sentence on what is drawn on a day (YYYY-MM-DD), in a language of the atlas: the one for these places, if one has
 * them, else that on Nagorno-Karabakh. Undefined on days of which there is none.
 */
export function sentenceAsOf(
  day: string,
  sentences: Sentences,
  lang: Language,
  places: readonly string[] = [],
): string | undefined {
  const ofDay = sentences.filter((sentence) => isValidOn({ properties: sentence }, day))
  const local = ofDay.find((sentence) => sentence.places?.some((id) => places.includes(id)))
  return (local ?? ofDay.find(({ layer }) => layer === 'nagorno-karabakh'))?.texts[lang]
}
