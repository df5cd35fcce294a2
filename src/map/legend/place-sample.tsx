import { t } from '../../i18n/messages.ts'
import './place-sample.css'

/** What symbols of places look like, by the key of their explanation. */
export const PLACE_SAMPLES = ['several', 'exact', 'approximate', 'region', 'before'] as const

export type PlaceSampleId = (typeof PLACE_SAMPLES)[number]

/** A symbol of a place as the map draws it; the words beside it explain it. */
export function PlaceSample({ sample }: { sample: PlaceSampleId }) {
  return <span className={`place-sample is-${sample}`} aria-hidden="true" />
}

/** What a symbol means; while an event is read, dots stand for other years than its own. */
export function placeSampleWords(sample: PlaceSampleId, isReading: boolean): string {
  return t(sample === 'before' && isReading ? 'legend.otherYears' : `legend.${sample}`)
}
