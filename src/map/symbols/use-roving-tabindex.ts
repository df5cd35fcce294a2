import type { Map as MapLibreMap } from 'maplibre-gl'
import { useLayoutEffect, useRef } from 'react'
import type { Pixel } from '../../core/geo/mercator.ts'
import { ARROWS, nearestThatWay } from '../../core/placement/nearest-that-way.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'

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

/**
 * Makes all symbols one stop of the Tab key: the one that had the focus last, or the first by name. From there arrow keys
 * lead to the nearest symbol that way, and other keys to each by name; the engine, which moves the map by arrows, does not
 * get them. `covered` are those that take no focus for now.
 */
export function useRovingTabindex(
  map: MapLibreMap | undefined,
  groups: readonly PlacedGroup[],
  covered: ReadonlySet<string>,
): void {
  const lastFocused = useRef<string>(undefined)
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
      lastFocused.current = target.dataset['placeId']
      renew()
    }
    const lead = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
      if (!isSymbol(target) || altKey || ctrlKey || metaKey || shiftKey || !(key in ARROWS || key in BY_NAME)) return
      // Before the engine hears of it.
      event.stopPropagation()
      event.preventDefault()
      symbolAfter(target, key, symbolsByName(map))?.focus({ preventScroll: true })
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
  }, [map, groups, covered])
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

function symbolAfter(from: HTMLElement, key: string, symbols: readonly HTMLElement[]): HTMLElement | undefined {
  const byName = BY_NAME[key]
  if (byName) return symbols[byName(symbols.indexOf(from), symbols.length - 1)]
  const number = nearestThatWay(middleOf(from), symbols.map(middleOf), key)
  return number === undefined ? undefined : symbols[number]
}

function middleOf(symbol: HTMLElement): Pixel {
  const { left, top, width, height } = symbol.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function isSymbol(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(SYMBOL)
}
