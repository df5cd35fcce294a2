import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { afterFrames, FRAMES_UNTIL_SEEN } from './after-frames.ts'

/**
 * Gives the map the size of its container, and tells whether it has yet to. What changed the size, such as an event's
 * panel, is seen first: MapLibre itself would draw within its frame. While the size goes on changing the map follows at
 * intervals.
 */
export function useMapSize(map: MapLibreMap | undefined): boolean {
  const [isBehind, setBehind] = useState(false)
  useEffect(() => {
    if (!map) return
    const [container, canvas] = [map.getContainer(), map.getCanvas()]
    let stopWaiting: (() => void) | undefined
    const observer = new ResizeObserver(() => {
      const isSame = container.clientWidth === canvas.clientWidth && container.clientHeight === canvas.clientHeight
      if (stopWaiting || isSame) return
      setBehind(true)
      // One less: the size is observed in the frame that shows what changed it.
      stopWaiting = afterFrames(FRAMES_UNTIL_SEEN - 1, () => {
        stopWaiting = undefined
        map.resize().redraw()
        setBehind(false)
      })
    })
    observer.observe(container)
    return () => {
      observer.disconnect()
      stopWaiting?.()
      setBehind(false)
    }
  }, [map])
  return isBehind
}
