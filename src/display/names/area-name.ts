import type { Area } from '../../core/geo/area.ts'
import { listLabel } from '../../core/names/record-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'

/** An area in words, as its filter is called. */
export function areaName(area: Area, places: ReadonlyMap<string, Place>, lang: Language): string {
  if (area.kind === 'box') return t('area.inBox')
  if (area.kind === 'polygon') return t('area.inPolygon')
  const place = places.get(area.place)
  return t('area.near', { km: area.km, place: place ? listLabel(place, lang).text : area.place })
}
