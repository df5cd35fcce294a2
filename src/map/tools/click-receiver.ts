import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type LonLat, roundPosition } from '../../core/geo/position-text.ts'

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

interface Receiving {
  /** The tool that gets the clicks, if any, at any moment: clicks may come faster than the page is rendered. */
  receiver: RefObject<ClickReceiver | undefined>
  /** Whether there is one. */
  isPointing: boolean
  receive: Receive
}

/** Which tool gets the clicks on the map, and a way to become that tool. */
export function useClickReceiver(): Receiving {
  const [isPointing, setPointing] = useState(false)
  const receiver = useRef<ClickReceiver>(undefined)
  const receive = useCallback((next: ClickReceiver) => {
    const previous = receiver.current
    receiver.current = next
    setPointing(true)
    previous?.onCancel()
    return () => {
      if (receiver.current !== next) return
      receiver.current = undefined
      setPointing(false)
    }
  }, [])
  return { receiver, isPointing, receive }
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
export function usePointing(map: MapLibreMap | undefined, isPointing: boolean): void {
  useEffect(() => {
    if (!map || !isPointing) return
    map.doubleClickZoom.disable()
    return () => map.doubleClickZoom.enable()
  }, [map, isPointing])
}
