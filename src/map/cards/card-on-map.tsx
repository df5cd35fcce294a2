import type { Map as MapLibreMap } from 'maplibre-gl'
import { useLayoutEffect, useRef } from 'react'
import type { CardRef } from '../../core/card-ref.ts'
import { type Box, placeCard } from '../../core/placement/card-position.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { cameraRoom } from '../engine/camera-room.ts'
import { anchorOf, Card } from './card.tsx'
import { TakesFocus } from './card-frame.tsx'

/** Windows in which the card is a sheet at the lower edge (card.css has the same). */
const SHEET = '(width < 640px), (width < 1024px) and (orientation: portrait)'
/** From the middle of a symbol to its edge, in pixels. */
const SYMBOL_PX = 24
/** From the middle of a symbol that was out of sight to the edges of what is free of the map, in pixels. */
const AROUND_PX = 48

/** Between the card and the upper and right edge of the map, in pixels; panel and strip keep their own distance. */
const MARGIN_PX = 12

interface CardOnMapProps {
  map: MapLibreMap
  card: CardRef
  placesOf: (placeId: string) => readonly Place[]
  nameOf: (place: Place) => string
  /** Where the symbol of a place stands, in degrees, where that is not its position. */
  positionOf: (placeId: string) => readonly [number, number] | undefined
  /** Whether the reader has asked for it, and not the address that the page was opened with. */
  takesFocus: boolean
  onClose: () => void
}

/** A card beside what it is about: it follows the map, and never covers panel or strip; on phones a sheet below the map. */
export function CardOnMap({ map, card, positionOf, takesFocus, ...rest }: CardOnMapProps) {
  const { atlas } = useAtlas()
  const holder = useRef<HTMLDivElement>(null)
  /** What was last brought into view, and for a card of which height. */
  const shownFor = useRef<string>(undefined)
  const place = card.kind === 'place' ? card.id : card.kind === 'event' ? (card.place ?? '') : ''
  const anchor = positionOf(place) ?? anchorOf(card, atlas)
  const [lon, lat] = anchor ?? []
  useLayoutEffect(() => {
    const element = holder.current
    if (!element || lon === undefined || lat === undefined) return
    const follow = () => {
      standBeside(element, map, [lon, lat], place)
      // A sheet grows as its words arrive. Where the reader moves the map to afterwards, it stays.
      const shown = `${place || `${lon} ${lat}`} ${element.offsetHeight}`
      if (shownFor.current === shown || !element.querySelector('.card')) return
      shownFor.current = shown
      bringIntoView(element, map, [lon, lat])
    }
    follow()
    const observer = new ResizeObserver(follow)
    for (const resized of [element, map.getContainer()]) observer.observe(resized)
    map.on('move', follow)
    return () => {
      map.off('move', follow)
      observer.disconnect()
    }
  }, [map, lon, lat, place])
  return (
    <div ref={holder} className="card-holder">
      <TakesFocus value={takesFocus}>
        <LoadedPart>
          <Card card={card} {...rest} />
        </LoadedPart>
      </TakesFocus>
    </div>
  )
}

/**
 * Moves the map as little as it takes to see what the card is about: above the sheet where the card is one, else beside
 * the panel.
 */
function bringIntoView(element: HTMLElement, map: MapLibreMap, position: [number, number]): void {
  const { clientWidth, clientHeight } = map.getContainer()
  const { top, right, bottom, left } = cameraRoom(map.getContainer())
  const isSheet = window.matchMedia(SHEET).matches
  const [end, lower] = [clientWidth - right, isSheet ? element.offsetTop : clientHeight - bottom]
  const { x, y } = map.project(position)
  // Beside the panel what was clicked stays where it is, also under words that stand on the map.
  const isSeen = isSheet
    ? isBetween(x, left + SYMBOL_PX, end - SYMBOL_PX) && isBetween(y, top + SYMBOL_PX, lower - SYMBOL_PX)
    : isBetween(x, left, clientWidth) && isBetween(y, 0, lower)
  if (isSeen) return
  const toX = Math.min(Math.max(x, left + AROUND_PX), end - AROUND_PX)
  // Where there is too little room for both, the sheet counts.
  const toY = Math.min(Math.max(y, top + AROUND_PX), lower - AROUND_PX)
  // Not by pixels: on the globe those of a far place are not those of the map around it.
  const { left: x1 = 0, right: x2 = 0, top: y1 = 0, bottom: y2 = 0 } = map.getPadding()
  const [middleX, middleY] = [(x1 + clientWidth - x2) / 2, (y1 + clientHeight - y2) / 2]
  map.easeTo({ center: position, zoom: map.getZoom(), offset: [toX - middleX, toY - middleY], duration: 600 })
}

function isBetween(at: number, from: number, to: number): boolean {
  return at >= from && at <= to
}

/** Moves the card to its place for the present view. */
function standBeside(element: HTMLElement, map: MapLibreMap, position: [number, number], place: string): void {
  const container = map.getContainer()
  const origin = container.getBoundingClientRect()
  const boxOf = (one: Element): Box => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { x: left - origin.left, y: top - origin.top, width, height }
  }
  const { x: middle, y: level } = map.project(position)
  const symbol = place && container.ownerDocument.querySelector(`.on-map:not([hidden]) [data-place-ids~="${place}"]`)
  const reach = symbol ? boxOf(symbol) : { width: 0, height: 0 }
  const anchor = { x: middle, y: level, reachX: reach.width / 2, reachY: reach.height / 2 }
  const { left, bottom } = cameraRoom(container)
  const { offsetWidth: width, offsetHeight: height } = element
  const symbols = [...container.ownerDocument.querySelectorAll('.on-map:not([hidden]) [data-place-id]')].map((one) => {
    const box = boxOf(one)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  const furniture = [...container.ownerDocument.querySelectorAll('[data-furniture]')].map(boxOf)
  const { x, y, side } = placeCard(
    anchor,
    { width, height },
    {
      room: {
        x: left,
        y: MARGIN_PX,
        width: origin.width - left - MARGIN_PX,
        height: origin.height - bottom - MARGIN_PX,
      },
      furniture,
      symbols,
    },
  )
  const tip = side === 'right' || side === 'left' ? anchor.y - y : anchor.x - x
  const most = (side === 'right' || side === 'left' ? height : width) - 24
  element.style.setProperty('--card-x', `${Math.round(x)}px`)
  element.style.setProperty('--card-y', `${Math.round(y)}px`)
  element.style.setProperty('--card-tip', `${Math.round(Math.max(24, Math.min(tip, most)))}px`)
  element.dataset['side'] = side ?? 'none'
}
