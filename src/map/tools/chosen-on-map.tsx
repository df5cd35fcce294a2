import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Distance, distanceBetween } from '../../core/geo/measured-distance.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { SOURCE } from '../style/ids.ts'
import { chosenShapes, NO_SHAPES } from './chosen-shapes.ts'
import { distanceText, endName } from './distance-text.ts'
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
