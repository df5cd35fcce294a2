import type { End } from '../../core/geo/measure.ts'
import type { Distance } from '../../core/geo/measured-distance.ts'
import { listLabel } from '../../core/names/record-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { formatNumber, t } from '../../i18n/messages.ts'

/** A distance in words, with its uncertainty where the ends have one. */
export function distanceText({ km, uncertaintyKm }: Distance): string {
  const about = km === 0 ? t('measure.least') : t('measure.about', { km: formatNumber(km) })
  if (uncertaintyKm === undefined) return t('measure.unknownUncertainty', { about })
  return uncertaintyKm === 0 ? about : t('measure.uncertain', { about, km: formatNumber(uncertaintyKm) })
}

/** What an end of a measured distance is called: a place by its names, a position by its degrees. */
export function endName(end: End, places: ReadonlyMap<string, Place>, lang: Language): string {
  if (typeof end !== 'string') return t('measure.position', { lon: formatNumber(end[0]), lat: formatNumber(end[1]) })
  const place = places.get(end)
  return place ? listLabel(place, lang).text : end
}
