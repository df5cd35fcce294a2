/** The part of the map that nothing covers. The page says how much its furniture takes of each edge (src/app/app.css). */
import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** How many milliseconds the map takes to make room for a wider panel, or to take it back. */
const MAKE_ROOM_MS = 200

/** The share of its width and height that furniture leaves the map for its camera at least, however small the window is. */
const MIN_FREE = 0.3

/** What furniture covers along each edge of the map, in pixels; less in a window that it covers almost as a whole. */
export function cameraRoom(container: HTMLElement): Required<PaddingOptions> {
  const style = getComputedStyle(container)
  const at = (edge: keyof PaddingOptions) => Number.parseFloat(style.getPropertyValue(`--room-${edge}`)) || 0
  const [top, bottom] = fitted(at('top'), at('bottom'), container.clientHeight)
  const [left, right] = fitted(at('left'), at('right'), container.clientWidth)
  return { top, right, bottom, left }
}

/** Room at both ends of a length, made smaller in proportion where it would leave too little between. */
function fitted(before: number, after: number, length: number): [before: number, after: number] {
  const share = Math.min(1, ((1 - MIN_FREE) * length) / Math.max(1, before + after))
  return [before * share, after * share]
}

/**
 * Keeps the middle of the map's free part where its centre was when another part is free: in a window of another size,
 * and while `open` stands for something that takes more room. From then on all moves of the camera mean the free part.
 */
export function useCameraRoom(map: MapLibreMap | undefined, open: string | undefined): void {
  const wasOpen = useRef(open)
  useEffect(() => {
    if (!map) return
    const follow = () => void map.setPadding(cameraRoom(map.getContainer()))
    map.on('resize', follow)
    return () => void map.off('resize', follow)
  }, [map])
  // Before effects that move the camera for what is open, which would otherwise be cut short.
  useLayoutEffect(() => {
    if (!map || wasOpen.current === open) return
    wasOpen.current = open
    map.easeTo({ padding: cameraRoom(map.getContainer()), duration: MAKE_ROOM_MS })
  }, [map, open])
}
