import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type LonLat, roundPosition } from '../core/position-text.ts'

/** A tool at work: it gets the clicks on the map that otherwise open popups. */
export interface ClickReceiver {
  onPosition: (position: LonLat) => void
  /** Gets clicks on symbols of places; without it they count as positions. */
  onPlace?: (id: string) => void
  onCancel: () => void
}

export interface MapToolProps {
  map: MapLibreMap
  receive: Receive
}

/** Takes the clicks on the map, from another tool if need be; what it returns gives them back. */
export type Receive = (receiver: ClickReceiver) => () => void

/** The tool that gets the clicks, if any, and a way to become that tool. */
export function useClickReceiver(): [ClickReceiver | undefined, Receive] {
  const [receiver, setReceiver] = useState<ClickReceiver>()
  const current = useRef<ClickReceiver>(undefined)
  const receive = useCallback((next: ClickReceiver) => {
    const change = (to: ClickReceiver | undefined) => {
      current.current = to
      setReceiver(to)
    }
    const previous = current.current
    change(next)
    previous?.onCancel()
    return () => {
      if (current.current === next) change(undefined)
    }
  }, [])
  return [receiver, receive]
}

/** A click on a place's symbol reaches the map too; a tool that asks for places has it from the symbol. */
const PLACE_SYMBOL = '.place-marker:not([data-certainty="region"])'

/** Whether a click on the map is one on a symbol, which answers it. */
export function isOnSymbol({ originalEvent: { target } }: MapMouseEvent): boolean {
  return target instanceof Element && target.closest('.place-marker') !== null
}

/** Gives a click on the map to a tool, as a position. */
export function givePosition({ onPosition, onPlace }: ClickReceiver, { lngLat, originalEvent }: MapMouseEvent): void {
  const { target } = originalEvent
  if (onPlace && target instanceof Element && target.closest(PLACE_SYMBOL)) return
  const { lng, lat } = lngLat.wrap()
  onPosition(roundPosition([lng, lat]))
}

/** While a tool asks for points, a second click soon after the first one does not zoom. */
export function usePointing(map: MapLibreMap | undefined, receiver: ClickReceiver | undefined): void {
  const isPointing = receiver !== undefined
  useEffect(() => {
    if (!map || !isPointing) return
    map.doubleClickZoom.disable()
    return () => map.doubleClickZoom.enable()
  }, [map, isPointing])
}
