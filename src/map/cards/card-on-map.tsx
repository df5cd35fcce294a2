import { useLayoutEffect, useRef } from 'react'
import { type CardRef, placeOfCard } from '../../core/card-ref.ts'
import type { BBox } from '../../core/geo/geo.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { type Box, placeCard } from '../../core/placement/card-position.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useEscape } from '../../state/use-shortcut.ts'
import { cameraRoom } from '../engine/camera-room.ts'
import { anchorOf, Card } from './card.tsx'
import { TakesFocus } from './card-frame.tsx'
import type { CardGround } from './card-ground.ts'

/** Windows in which the card is a sheet at the lower edge (card.css has the same). */
const SHEET = '(width < 640px), (width < 1024px) and (orientation: portrait)'
/** From the middle of a symbol to its edge, in pixels. */
const SYMBOL_PX = 24
/** From the middle of a symbol that was out of sight to the edges of what is free of the map, in pixels. */
const AROUND_PX = 48
/** The least height for what is brought into view, in pixels, also under words that stand on the map. */
const LEAST_HEIGHT_PX = 96

/** Between the card and the upper and right edge of the map, in pixels; panel and strip keep their own distance. */
const MARGIN_PX = 12

interface CardOnMapProps {
  ground: CardGround
  card: CardRef
  placesOf: (placeId: string) => readonly Place[]
  nameOf: (place: Place) => string
  /** Where the symbol of a place stands, in degrees, where that is not its position. */
  positionOf: (placeId: string) => readonly [number, number] | undefined
  /** The box around what it is about, in degrees, where that is no point. */
  extent?: BBox | undefined
  /** Whether the reader has asked for it, and not the address that the page was opened with. */
  takesFocus: boolean
  onClose: () => void
}

/**
 * A card beside what it is about: it follows the map, and never covers panel or strip; on phones a sheet below the map.
 * Escape closes it from anywhere on the page.
 */
export function CardOnMap({ ground, card, extent, positionOf, takesFocus, ...rest }: CardOnMapProps) {
  useEscape(rest.onClose)
  const { atlas } = useAtlas()
  const holder = useRef<HTMLDivElement>(null)
  /** What was last brought into view, and for a card of which height. */
  const shownFor = useRef<string>(undefined)
  /** Not followed: lines of another day do not move the map. */
  const seen = useRef(extent)
  seen.current = extent
  const place = placeOfCard(card) ?? ''
  const anchor = positionOf(place) ?? anchorOf(card, atlas)
  const [lon, lat] = anchor ?? []
  useLayoutEffect(() => {
    const element = holder.current
    if (!element || lon === undefined || lat === undefined) return
    const follow = () => {
      standBeside(element, ground, [lon, lat], place)
      // A sheet grows as its words arrive. Where the reader moves the map to afterwards, it stays.
      const shown = `${place || `${lon} ${lat}`} ${element.offsetHeight}`
      if (shownFor.current === shown || !element.querySelector('.card')) return
      shownFor.current = shown
      bringIntoView(element, ground, [lon, lat], seen.current)
    }
    follow()
    const observer = new ResizeObserver(follow)
    for (const resized of [element, ground.element]) observer.observe(resized)
    const stop = ground.onMove(follow)
    return () => {
      stop()
      observer.disconnect()
    }
  }, [ground, lon, lat, place])
  return (
    <div ref={holder} className="card-holder" data-cover>
      <TakesFocus value={takesFocus}>
        <LoadedPart>
          <Card card={card} {...rest} />
        </LoadedPart>
      </TakesFocus>
    </div>
  )
}

/**
 * Moves the map as little as it takes to see what the card is about. Beside the panel that is where it was clicked, also
 * under words that stand on the map; above a sheet all of a line or area, for which the map shrinks if need be.
 */
function bringIntoView(element: HTMLElement, ground: CardGround, position: LonLat, extent: BBox | undefined): void {
  const { clientWidth, clientHeight } = ground.element
  const { top, right, bottom, left } = cameraRoom(ground.element)
  const isSheet = window.matchMedia(SHEET).matches
  const free = { top, left, end: clientWidth - right, lower: isSheet ? element.offsetTop : clientHeight - bottom }
  if (isSheet && extent) {
    showAll(ground, extent, free)
    return
  }
  const { x, y } = ground.project(position)
  const isSeen = isSheet
    ? isBetween(x, left + SYMBOL_PX, free.end - SYMBOL_PX) && isBetween(y, top + SYMBOL_PX, free.lower - SYMBOL_PX)
    : isBetween(x, left, clientWidth) && isBetween(y, 0, free.lower)
  if (isSeen) return
  const point = {
    x: Math.min(Math.max(x, left + AROUND_PX), free.end - AROUND_PX),
    // Where there is too little room for both, the sheet counts.
    y: Math.min(Math.max(y, top + AROUND_PX), free.lower - AROUND_PX),
  }
  ground.moveTo?.(position, point, 0)
}

/** Edges of the part of the map that is free, in pixels. */
interface Free {
  top: number
  left: number
  end: number
  lower: number
}

/** Brings a box into the free part, in the middle of it. */
function showAll(ground: CardGround, [west, south, east, north]: BBox, { top, left, end, lower }: Free): void {
  const [first, last] = [ground.project([west, north]), ground.project([east, south])]
  if (first.x >= left && last.x <= end && first.y >= top && last.y <= lower) return
  const [width, height] = [end - left, Math.max(lower - top, LEAST_HEIGHT_PX)]
  const share = Math.min(1, width / (last.x - first.x), height / (last.y - first.y))
  const middle = ground.positionAt({ x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 })
  ground.moveTo?.(middle, { x: (left + end) / 2, y: lower - height / 2 }, Math.log2(share))
}

function isBetween(at: number, from: number, to: number): boolean {
  return at >= from && at <= to
}

/** Moves the card to its place for the present view. */
function standBeside(element: HTMLElement, ground: CardGround, position: LonLat, place: string): void {
  const origin = ground.element.getBoundingClientRect()
  const boxOf = (one: Element): Box => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { x: left - origin.left, y: top - origin.top, width, height }
  }
  const { x: middle, y: level } = ground.project(position)
  const [symbol] = place ? ground.symbols(place) : []
  const reach = symbol ? boxOf(symbol) : { width: 0, height: 0 }
  const anchor = { x: middle, y: level, reachX: reach.width / 2, reachY: reach.height / 2 }
  const { left, bottom } = cameraRoom(ground.element)
  const { offsetWidth: width, offsetHeight: height } = element
  const symbols = ground.symbols().map((one) => {
    const box = boxOf(one)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  const furniture = [...ground.element.ownerDocument.querySelectorAll('[data-furniture]')].map(boxOf)
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
