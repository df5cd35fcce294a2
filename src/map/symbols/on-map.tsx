import type { MapLibreEvent, Map as MapLibreMap, Point } from 'maplibre-gl'
import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { isBehindGlobe, nearestCopy } from '../engine/in-view.ts'

/** When a place may stand elsewhere on the screen; MapLibre can change the view without a move until all is loaded. */
const MOVES = ['move', 'moveend', 'projectiontransition', 'idle'] as const

/** How far from its position an element may reach. */
const REACH_PX = 200

interface OnMapProps {
  map: MapLibreMap
  /** Degrees, WGS84; the middle of the element stands there. */
  position: readonly [lon: number, lat: number]
  /** What lies above what: the pointed above points, these above regions. */
  layer: 'regions' | 'points' | 'pointed'
  /** Whether it is only drawn, because something else says the same. */
  isSilent?: boolean
  /** Whether it answers neither pointer nor keys for now. */
  isInert?: boolean
  children: ReactNode
}

/**
 * An element at a position of the map, above its canvas; hidden while that is out of view, so that the Tab key does not lead
 * there. All share one container: with a Marker of MapLibre for each, React takes each for a container of its own and
 * listens there to all kinds of events.
 */
export function OnMap({ map, position: [lon, lat], layer, isSilent, isInert, children }: OnMapProps) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const follow = (event?: MapLibreEvent) => {
      const { current } = element
      if (!current) return
      const place = nearestCopy(map, [lon, lat])
      const point = map.project(place)
      const { x, y } = point
      // Whole pixels are sharp, but while the map moves they would tremble.
      const [left, top] = event?.type === 'move' ? [x, y] : [Math.round(x), Math.round(y)]
      current.style.transform = `translate(-50%, -50%) translate(${left}px, ${top}px)`
      // What has the focus keeps it: with plus and minus the reader changes the view from there.
      current.hidden = isInView(map, point)
        ? isBehindGlobe(map, place, point)
        : !current.contains(document.activeElement)
    }
    follow()
    for (const type of MOVES) map.on(type, follow)
    return () => {
      for (const type of MOVES) map.off(type, follow)
    }
  }, [map, lon, lat])
  return createPortal(
    // The map takes presses and drags that begin here, too: they move it, and give the focus to nothing.
    <div
      ref={element}
      className="on-map"
      data-layer={layer}
      aria-hidden={isSilent}
      inert={isInert}
      onMouseDown={preventDefault}
      onDragStart={preventDefault}
    >
      {children}
    </div>,
    map.getCanvasContainer(),
  )
}

/** Whether an element at a point of the map's view may be seen there, if only in part. */
function isInView(map: MapLibreMap, { x, y }: Point): boolean {
  // As the map wrote it when it was last made to fit: no look at the page's layout. The canvas may have fewer pixels.
  const { width, height } = map.getCanvas().style
  const [right, bottom] = [Number.parseFloat(width) + REACH_PX, Number.parseFloat(height) + REACH_PX]
  return x > -REACH_PX && x < right && y > -REACH_PX && y < bottom
}

function preventDefault(event: SyntheticEvent): void {
  event.preventDefault()
}
