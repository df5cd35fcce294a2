import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { type Area, boxBetween, MAX_CORNERS } from '../../core/geo/area.ts'
import { type LonLat, roundPosition } from '../../core/geo/position-text.ts'
import { SOURCE } from '../style/ids.ts'
import { draftShapes, NO_SHAPES, type Shape } from './chosen-shapes.ts'
import type { MapToolProps } from './click-receiver.ts'

/** A click so near the first corner closes a polygon, in pixels. */
const CLOSING_PX = 12

export interface Drawing {
  shape: Shape
  corners: readonly LonLat[]
}

/** Draws an area by clicks or taps on the map: a box by two opposite corners, a polygon by all of them in order. */
export function useDrawing({ map, receive }: MapToolProps, onDrawn: (area: Area) => void) {
  const [drawing, setDrawing] = useState<Drawing>()
  const release = useRef<() => void>(undefined)
  /** The same at once: clicks may come faster than the page is rendered. */
  const latest = useRef<Drawing>(undefined)
  const change = (next: Drawing | undefined) => {
    latest.current = next
    setDrawing(next)
  }
  function stop() {
    change(undefined)
    release.current?.()
  }
  function start(shape: Shape) {
    change({ shape, corners: [] })
    release.current = receive({ onPosition: add, onCancel: stop })
  }

  function finish(area: Area | undefined) {
    if (!area) return
    stop()
    onDrawn(area)
  }
  function finishPolygon() {
    const corners = latest.current?.corners ?? []
    if (corners.length > 2) finish({ kind: 'polygon', corners })
  }
  function add(position: LonLat) {
    if (!latest.current) return
    const { shape, corners } = latest.current
    const [first] = corners
    if (shape === 'box' && first) return finish(boxBetween(first, position))
    if (first && corners.length > 2 && pixelsBetween(map, first, position) < CLOSING_PX) return finishPolygon()
    const isSame = String(corners.at(-1)) === String(position)
    if (!isSame && corners.length < MAX_CORNERS) change({ shape, corners: [...corners, position] })
  }
  function undo() {
    if (latest.current) change({ ...latest.current, corners: latest.current.corners.slice(0, -1) })
  }

  useEffect(() => () => release.current?.(), [])

  useEffect(() => {
    if (!drawing) return
    const source = map.getSource<GeoJSONSource>(SOURCE.draft)
    const draw = (pointer?: LonLat) => source?.setData(draftShapes(drawing.shape, drawing.corners, pointer))
    const follow = ({ lngLat }: MapMouseEvent) => draw(roundPosition([lngLat.lng, lngLat.lat]))
    draw()
    map.on('mousemove', follow)
    return () => {
      map.off('mousemove', follow)
      source?.setData(NO_SHAPES)
    }
  }, [map, drawing])

  return { drawing, start, undo, finishPolygon, stop }
}

function pixelsBetween(map: MapLibreMap, a: LonLat, b: LonLat): number {
  return map.project([...a]).dist(map.project([...b]))
}
