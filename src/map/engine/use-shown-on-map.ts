import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { boundingBox } from '../../core/geo/geo.ts'
import { onShown } from '../../state/signals.ts'

/** Fits the map to what other parts of the page ask it to show. */
export function useShownOnMap(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    return onShown(
      (positions) => void map.fitBounds(boundingBox(positions), { padding: 60, maxZoom: 8, duration: 600 }),
    )
  }, [map])
}
