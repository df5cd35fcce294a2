import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { distanceBetween } from '../../core/geo/measured-distance.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { SOURCE } from '../style/ids.ts'
import { chosenShapes, NO_SHAPES } from './chosen-shapes.ts'
import { distanceText } from './distance-text.ts'
import { MeasuredDistance } from './measured-distance.tsx'

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
