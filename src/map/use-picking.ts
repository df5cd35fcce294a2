import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { type MouseEvent, type RefObject, useCallback, useEffect } from 'react'
import { type CardRef, cardOfSymbol } from '../core/card-ref.ts'
import { isPoint } from '../core/placement/group-places.ts'
import type { PlacedGroup } from '../core/placement/place-symbols.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ownRows } from '../state/overlay-link.ts'
import { type Pickable, type Picked, pickedFeature, whatIsAt } from './pick.ts'
import { type ClickReceiver, givePosition, isOnSymbol } from './tools/click-receiver.ts'

interface Picking {
  pickGroup: (group: PlacedGroup, click?: MouseEvent) => void
  /** Picks a place that is drawn as a dot. */
  pickDot: (placeId: string) => void
  /** The symbol that stands for a place, if one does. */
  groupOf: (placeId: string) => PlacedGroup | undefined
}

/**
 * What the reader picks on the map becomes a card, and nothing else follows from it; a click on nothing closes the card.
 * While a tool is at work (`receiver`), it gets the clicks instead.
 */
export function usePicking(
  map: MapLibreMap | undefined,
  drawn: Omit<Pickable, 'covered'>,
  covered: ReadonlySet<string>,
  receiver: RefObject<ClickReceiver | undefined>,
): Picking {
  const { change } = useAtlas()
  const { groups, dots, layers, countries } = drawn
  const groupOf = useCallback(
    (id: string) => groups.find(({ places }) => places.some((place) => place.id === id)),
    [groups],
  )
  const pickGroup = useCallback(
    (clicked: PlacedGroup, click?: MouseEvent) => {
      const nearest = map && click && nearestTo(click, map, { groups, covered, dots, layers, countries })
      const group = (nearest !== undefined && groupOf(nearest)) || clicked
      if (receiver.current) {
        if (isPoint(group.lead)) receiver.current.onPlace?.(group.lead.id)
      } else change({ card: cardOfSymbol(group) })
    },
    [map, groups, covered, dots, layers, countries, groupOf, change, receiver],
  )
  const pickDot = useCallback(
    (id: string) => {
      if (receiver.current) receiver.current.onPlace?.(id)
      else change({ card: { kind: 'place', id } })
    },
    [change, receiver],
  )
  useEffect(() => {
    if (!map) return
    const pick = (event: MapMouseEvent) => {
      if (receiver.current) return givePosition(receiver.current, event)
      if (isOnSymbol(event)) return
      const openRow = ownRows()?.pick(event.point, REACH_PX[pointerOf(event)])
      if (openRow) {
        change({ card: undefined })
        return openRow()
      }
      const picked = whatIsAt(map, event.point, { groups, covered, dots, layers, countries }, pointerOf(event))
      const group = groupOf(placeOf(picked, layers) ?? '')
      if (group) return pickGroup(group)
      const { lng, lat } = event.lngLat.wrap()
      change({ card: picked && cardOf(picked, [lng, lat]) })
    }
    const point = (event: MapMouseEvent) => {
      const found = receiver.current
        ? undefined
        : whatIsAt(map, event.point, { groups, covered, dots, layers, countries: undefined })
      // Open land answers too, but it is what the map is moved by.
      const isOnRow = !receiver.current && ownRows()?.pick(event.point, REACH_PX.fine) !== undefined
      map.getCanvas().style.cursor = found || isOnRow ? 'pointer' : ''
    }
    map.on('click', pick)
    map.on('mousemove', point)
    return () => {
      map.off('click', pick)
      map.off('mousemove', point)
    }
  }, [map, groups, covered, dots, layers, countries, receiver, groupOf, pickGroup, change])
  return { pickGroup, pickDot, groupOf }
}

/** Undefined for the name of what is no country, such as an exclave. */
function cardOf(picked: Picked, at: [lon: number, lat: number]): CardRef | undefined {
  switch (picked.kind) {
    case 'place':
      return { kind: 'place', id: picked.id }
    case 'feature':
      return { kind: 'feature', layer: picked.layer, id: picked.id, at }
    case 'country':
      return /^[A-Z]{2}$/.test(picked.iso) ? { kind: 'country', iso: picked.iso, at } : undefined
  }
}

/** The place that was picked: that of a symbol, or of a village or city of a layer. */
function placeOf(picked: Picked | undefined, layers: Pickable['layers']): string | undefined {
  if (picked?.kind === 'place') return picked.id
  const feature = pickedFeature(picked, layers)
  return feature?.geometry.type === 'Point' ? feature.properties.place : undefined
}

/** Of symbols whose targets overlap, the place of the one that a finger is nearest to; none for keys, which name their symbol. */
function nearestTo(
  { nativeEvent, detail, clientX, clientY }: MouseEvent,
  map: MapLibreMap,
  pickable: Pickable,
): string | undefined {
  const isCoarse = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
  if (!isCoarse || detail === 0) return
  const { left, top } = map.getCanvas().getBoundingClientRect()
  const found = whatIsAt(map, { x: clientX - left, y: clientY - top }, pickable, 'coarse')
  return found?.kind === 'place' ? found.id : undefined
}

/** How far from a point of the reader's own data it is still meant, in pixels. */
const REACH_PX = { fine: 8, coarse: 20 } as const

/** Fingers reach farther than a mouse. */
function pointerOf({ originalEvent }: MapMouseEvent): 'fine' | 'coarse' {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse' ? 'coarse' : 'fine'
}
