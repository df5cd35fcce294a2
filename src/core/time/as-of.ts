/** The as-of date: the day whose lines, areas and names the map shows, and what the page says of them. */

import { keepTogether } from '../keep-together.ts'
import type { LayerFeature, LayerFile } from '../schema/layer.ts'
import type { PageData } from '../schema/page-data.ts'
import type { Language } from '../vocabulary/language.ts'
import { daysOf, type Period } from './period.ts'

/**
 * The as-of day (YYYY-MM-DD): the first day of the selected event, else the day chosen within the period, else the last day
 * of the chosen years or months; of the last two never a day after today, because nothing is known beyond.
 */
export function asOfDay(
  selected: { date_start: string } | undefined,
  period: Period & { day?: string | undefined },
  today: string,
): string {
  if (selected) return selected.date_start
  const end = period.day ?? daysOf(period).end
  return end < today ? end : today
}

/**
 * The days (YYYY-MM-DD, in order, each once) on which what layers draw changes: a shape begins to hold, or held the day
 * before for the last time.
 */
export function changeDays(layers: readonly LayerFile[]): string[] {
  const days = layers.flatMap(({ features }) =>
    features.flatMap(({ properties: { valid_from, valid_to } }) => [
      valid_from,
      ...(valid_to ? [dayAfter(valid_to)] : []),
    ]),
  )
  return [...new Set(days)].sort()
}

function dayAfter(day: string): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Whether what is dated holds on a day; both ends of its validity are inclusive, null is an open end. */
export function isValidOn(
  { properties }: { properties: Pick<LayerFeature['properties'], 'valid_from' | 'valid_to'> },
  day: string,
): boolean {
  const { valid_from, valid_to } = properties
  return valid_from <= day && (valid_to === null || day <= valid_to)
}

/** The features of a layer that hold on a day. */
export function layerAsOf(layer: LayerFile, day: string): LayerFile {
  return { type: 'FeatureCollection', features: layer.features.filter((feature) => isValidOn(feature, day)) }
}

/**
 * The day (YYYY-MM-DD) on which the latest event on record began, undefined without events. A page that is made before
 * anyone reads it takes it for the present, so that the same data gives the same page.
 */
export function lastRecordedDay(events: readonly { date_start: string }[]): string | undefined {
  return events.reduce<string | undefined>(
    (latest, { date_start }) => (latest !== undefined && latest > date_start ? latest : date_start),
    undefined,
  )
}

/** What the page says of the lines drawn on a day. */
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
  const own = texts?.[lang]
  return own === undefined || lang === 'en' ? texts?.en : keepTogether(own)
}
