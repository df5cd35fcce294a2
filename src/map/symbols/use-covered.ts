import type { Map as MapLibreMap } from 'maplibre-gl'
import { useLayoutEffect, useState } from 'react'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import { encloses, overlaps } from '../../core/placement/screen-box.ts'
import { watchPieces } from '../data/use-furniture.ts'

/** What may lie over symbols: furniture, and what comes and goes. */
const COVERS = '[data-furniture], [data-cover]'

const NONE: ReadonlySet<string> = new Set()

/**
 * Ids of the lead places whose symbols lie under panel, card or a control as a whole: nobody sees them, so they answer
 * neither a click nor the Tab key. The one that has the focus keeps it: plus and minus change the view from there. `open` is
 * what may lie elsewhere without another size.
 */
export function useCovered(
  map: MapLibreMap | undefined,
  groups: readonly PlacedGroup[],
  open: unknown,
): ReadonlySet<string> {
  const [covered, setCovered] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other symbols and another card are looked at anew
  useLayoutEffect(() => {
    if (!map) return
    const container = map.getCanvasContainer()
    const look = (covers: readonly Element[]) => {
      const found = symbolsUnder(covers, container)
      setCovered((before) => (isSame(before, found) ? before : new Set(found)))
    }
    const lookAgain = () => look([...container.ownerDocument.querySelectorAll(COVERS)])
    container.addEventListener('focusout', lookAgain)
    const stop = watchPieces(map, COVERS, look)
    return () => {
      stop()
      container.removeEventListener('focusout', lookAgain)
    }
  }, [map, groups, open])
  return covered
}

function symbolsUnder(covers: readonly Element[], container: HTMLElement): string[] {
  const boxes = covers.map((cover) => ({ box: cover.getBoundingClientRect(), isSolid: takesPointer(cover) }))
  return [...container.querySelectorAll<HTMLElement>('.on-map:not([hidden]) .place-marker')]
    .filter((symbol) => {
      const box = symbol.getBoundingClientRect()
      const over = boxes.filter((cover) => overlaps(box, cover.box))
      if (over.length === 0 || symbol.matches(':focus')) return false
      // Most are told by their boxes: asking the page what it has at a point takes long.
      return over.some((cover) => cover.isSolid && encloses(cover.box, box)) || !isReached(box, container)
    })
    .map(({ dataset }) => dataset['placeId'] ?? '')
}

/** Whether an element answers the pointer wherever it is, rather than only in parts of it. */
function takesPointer(element: Element): boolean {
  const { pointerEvents, visibility } = getComputedStyle(element)
  return pointerEvents !== 'none' && visibility === 'visible'
}

/** Where it is looked at whether a symbol is seen: shares of its width and height from its left upper corner. */
const LOOKED_AT = [0.05, 0.5, 0.95].flatMap((across) => [0.05, 0.5, 0.95].map((down) => [across, down] as const))

/** Whether a click on some part of a box reaches the map; words on it let clicks through. */
function isReached({ left, top, width, height }: DOMRect, map: HTMLElement): boolean {
  return LOOKED_AT.some(([across, down]) =>
    map.contains(map.ownerDocument.elementFromPoint(left + across * width, top + down * height)),
  )
}

function isSame(before: ReadonlySet<string>, found: readonly string[]): boolean {
  return before.size === found.length && found.every((id) => before.has(id))
}
