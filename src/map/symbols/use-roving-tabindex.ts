import type { FeatureCollection, Point } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Pixel } from '../../core/geo/mercator.ts'
import { ARROWS, nearestThatWay } from '../../core/placement/nearest-that-way.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import { isBehindGlobe, nearestCopy } from '../engine/in-view.ts'

const SYMBOL = '.place-marker'
/** Neither out of view nor covered (on-map.tsx). */
const SYMBOL_IN_REACH = `.on-map:not([hidden], [inert]) ${SYMBOL}`

/** From a symbol to the one before or after it by name, and to the ends. */
const BY_NAME: Readonly<Record<string, (at: number, last: number) => number>> = {
  PageUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Places that the canvas draws as dots. */
export type Dots = FeatureCollection<Point, { place: string }>

/**
 * Makes all symbols one stop of the Tab key: the one that had the focus last, or the first by name. From there arrow keys
 * lead to the nearest symbol or dot that way, and other keys to each symbol by name; the engine, which moves the map by
 * arrows, does not get them. `covered` are those that take no focus for now. Returns the place of the dot that an arrow has
 * led to: it needs an element, with the class of a symbol, until the focus is on another.
 */
export function useRovingTabindex(
  map: MapLibreMap | undefined,
  groups: readonly PlacedGroup[],
  covered: ReadonlySet<string>,
  dots: Dots,
): string | undefined {
  const lastFocused = useRef<string>(undefined)
  const [ledTo, setLedTo] = useState<string>()
  const dot = dots.features.some(({ properties }) => properties.place === ledTo) ? ledTo : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: other symbols, and others in reach, may need another stop
  useLayoutEffect(() => {
    if (!map) return
    const container = map.getCanvasContainer()
    const renew = () => {
      const inReach = symbolsByName(map)
      const stop = inReach.find(({ dataset }) => dataset['placeId'] === lastFocused.current) ?? inReach[0]
      for (const symbol of container.querySelectorAll<HTMLElement>(SYMBOL)) symbol.tabIndex = symbol === stop ? 0 : -1
    }
    const remember = ({ target }: FocusEvent) => {
      if (!isSymbol(target)) return
      const { placeId } = target.dataset
      lastFocused.current = placeId
      setLedTo((before) => (before === placeId ? before : undefined))
      renew()
    }
    const lead = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
      if (!isSymbol(target) || altKey || ctrlKey || metaKey || shiftKey || !(key in ARROWS || key in BY_NAME)) return
      // Before the engine hears of it.
      event.stopPropagation()
      event.preventDefault()
      const next = stopAfter(target, key, symbolsByName(map), dotsInReach(map, dots))
      if (typeof next === 'string') setLedTo(next)
      else next?.focus({ preventScroll: true })
    }
    renew()
    map.on('moveend', renew)
    container.addEventListener('focusin', remember)
    container.addEventListener('keydown', lead, { capture: true })
    return () => {
      map.off('moveend', renew)
      container.removeEventListener('focusin', remember)
      container.removeEventListener('keydown', lead, { capture: true })
    }
  }, [map, groups, covered, dots, dot])
  return dot
}

/** The symbols that can take the focus, their middle in the map's box, by their names. */
function symbolsByName(map: MapLibreMap): HTMLElement[] {
  const container = map.getContainer()
  const box = container.getBoundingClientRect()
  const { lang } = container.ownerDocument.documentElement
  return [...container.querySelectorAll<HTMLElement>(SYMBOL_IN_REACH)]
    .filter((symbol) => {
      const [x, y] = middleOf(symbol)
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
    })
    .sort((a, b) => (a.ariaLabel ?? '').localeCompare(b.ariaLabel ?? '', lang))
}

/** A dot, and where it stands in the window. */
interface SeenDot {
  place: string
  at: Pixel
}

/** The dots that can be seen. */
function dotsInReach(map: MapLibreMap, { features }: Dots): SeenDot[] {
  const container = map.getCanvasContainer()
  const { left, top } = container.getBoundingClientRect()
  return features.flatMap(({ geometry, properties: { place } }) => {
    const [lon = 0, lat = 0] = geometry.coordinates
    const position = nearestCopy(map, [lon, lat])
    const point = map.project(position)
    const at: Pixel = [left + point.x, top + point.y]
    const isSeen = container.contains(container.ownerDocument.elementFromPoint(...at))
    return isSeen && !isBehindGlobe(map, position, point) ? [{ place, at }] : []
  })
}

/** The symbol that a key leads to, or the place of a dot. */
function stopAfter(
  from: HTMLElement,
  key: string,
  symbols: readonly HTMLElement[],
  dots: readonly SeenDot[],
): HTMLElement | string | undefined {
  const byName = BY_NAME[key]
  if (byName) return symbols[byName(symbols.indexOf(from), symbols.length - 1)]
  const number = nearestThatWay(middleOf(from), [...symbols.map(middleOf), ...dots.map(({ at }) => at)], key)
  return number === undefined ? undefined : (symbols[number] ?? dots[number - symbols.length]?.place)
}

function middleOf(symbol: HTMLElement): Pixel {
  const { left, top, width, height } = symbol.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function isSymbol(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(SYMBOL)
}
