import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { reportMapZoom } from '../../state/signals.ts'

/** Symbols are grouped anew only every quarter of a zoom level, so that zooming does not keep the page busy. */
const STEPS_PER_LEVEL = 4

/** The map's zoom rounded down to a quarter of a level; 6 until there is a map. */
export function useZoomStep(map: MapLibreMap | undefined): number {
  const [zoom, setZoom] = useState(6)
  useEffect(() => {
    if (!map) return
    const read = () => {
      const step = Math.floor(map.getZoom() * STEPS_PER_LEVEL) / STEPS_PER_LEVEL
      setZoom(step)
      reportMapZoom(step)
    }
    read()
    map.on('zoom', read)
    return () => void map.off('zoom', read)
  }, [map])
  return zoom
}
