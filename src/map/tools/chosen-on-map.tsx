import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { End } from '../../core/geo/measure.ts'
import { type Distance, distanceBetween } from '../../core/geo/measured-distance.ts'
import { listLabel } from '../../core/names/record-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { SOURCE } from '../style/ids.ts'
import { chosenShapes, NO_SHAPES } from './chosen-shapes.ts'
import './chosen-on-map.css'

interface ChosenOnMapProps {
  /** A map whose labels have their fonts. */
  map: MapLibreMap
  /** Where the measured distance stands in words. */
  corner: HTMLElement
}

/** Draws the area and the distance that the address names. Loaded when it names one. */
export function ChosenOnMap({ map, corner }: ChosenOnMapProps) {
  const { atlas, query } = useAtlas()
  const { area, measure } = query
  const distance = useMemo(() => measure && distanceBetween(measure, atlas.places), [measure, atlas])
  useEffect(() => {
    const label = distance ? distanceText(distance) : ''
    const source = map.getSource<GeoJSONSource>(SOURCE.chosen)
    source?.setData(chosenShapes(area, measure, label, atlas.places))
    return () => void source?.setData(NO_SHAPES)
  }, [map, area, measure, distance, atlas])
  return createPortal(<MeasuredDistance distance={distance} />, corner)
}

/** The measured distance in words, announced when it changes; nothing to see while there is none. */
function MeasuredDistance({ distance }: { distance: Distance | undefined }) {
  const { atlas, query, change } = useAtlas()
  const [from, to] = (query.measure ?? []).map((end) => endName(end, atlas.places, query.lang))
  const words = distance ? t('measure.result', { from, to, distance: distanceText(distance) }) : ''
  const [said, setSaid] = useState('')
  // A status is announced when its text changes, not when it comes with its text.
  useEffect(() => setSaid(words), [words])
  return (
    <div className="measured-distance">
      <p role="status">{said}</p>
      {distance && (
        <button type="button" className="button" onClick={() => change({ measure: undefined })}>
          {t('measure.remove')}
        </button>
      )}
    </div>
  )
}

/** A distance in words, with its uncertainty where the ends have one. */
function distanceText({ km, uncertaintyKm }: Distance): string {
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
