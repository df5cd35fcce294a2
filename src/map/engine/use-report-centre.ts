import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { reportMapCentre } from '../../state/signals.ts'

/**
 * Reports the map's centre whenever the reader has moved the map. Moves without an `originalEvent` only follow what was
 * opened, or a change of the map's size: a list sorted by distance must not change under the reader because of them.
 */
export function useReportCentre(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    const report = (event?: MapLibreEvent<unknown>) => {
      if (event && !event.originalEvent) return
      const { lng, lat } = map.getCenter()
      reportMapCentre(lng, lat)
    }
    report()
    map.on('moveend', report)
    return () => void map.off('moveend', report)
  }, [map])
}
