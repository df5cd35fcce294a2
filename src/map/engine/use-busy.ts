import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'

/** Whether the map is still loading, moving or drawing; true until there is a map. */
export function useBusy(map: MapLibreMap | undefined): boolean {
  const [isBusy, setBusy] = useState(true)
  useEffect(() => {
    if (!map) return
    const start = () => setBusy(true)
    const stop = () => setBusy(false)
    map.on('dataloading', start)
    map.on('movestart', start)
    map.on('idle', stop)
    return () => {
      map.off('dataloading', start)
      map.off('movestart', start)
      map.off('idle', stop)
      setBusy(true)
    }
  }, [map])
  return isBusy
}
