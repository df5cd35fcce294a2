import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { type MouseEvent, type RefObject, useCallback, useEffect, useState } from 'react'
import { isPoint } from '../core/placement/group-places.ts'
import type { PlacedGroup } from '../core/placement/place-symbols.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useLoaded } from './data/use-loaded.ts'
import { type Pickable, type PickedAt, pickedFeature, whatIsAt } from './pick.ts'
import { type ClickReceiver, givePosition, isOnSymbol } from './tools/click-receiver.ts'

interface Picking {
  /** What the reader picked last; undefined when nothing is. */
  picked: PickedAt | undefined
  /** The symbol or the dated feature that this is, if it is one that is drawn. */
  group: PlacedGroup | undefined
  feature: LayerFeature | undefined
  /** The place of the open event that stands for it on the map, and whether the reader picked it there. */
  openPlace: Place | undefined
  isOpenPlacePicked: boolean
  /** Whether the open event is shown on the map: it is until something else is picked or it is closed. */
  showsOpenEvent: boolean
  pickGroup: (group: PlacedGroup, click?: MouseEvent) => void
  /** Opens an event, seen from one of its places. */
  openAt: (event: string, place: string | undefined) => void
  /** Closes what is shown on the map. */
  close: () => void
}

/** What the reader picks on the map. While a tool is at work (`receiver`), it gets the clicks instead. */
export function usePicking(
  map: MapLibreMap | undefined,
  pickable: Omit<Pickable, 'countries'>,
  receiver: RefObject<ClickReceiver | undefined>,
): Picking {
  const { atlas, records, openEvent, openProfile, change } = useAtlas()
  const [picked, setPicked] = useState<PickedAt>()
  /** Place at which the open event was picked; undefined: its main place. */
  const [pickedPlace, setPickedPlace] = useState<string>()
  const [dismissed, setDismissed] = useState<string>()
  const { groups, layers } = pickable
  const { value: countries } = useLoaded(map && records.countryAreas, 'country-areas', records.forgetFailures)

  const opened = openEvent?.id ?? openProfile?.id
  const [closedFor, setClosedFor] = useState(opened)
  // Opening another event or place closes what was picked before.
  if (closedFor !== opened) {
    setClosedFor(opened)
    setPicked(undefined)
    setDismissed(undefined)
  }

  const openAt = useCallback(
    (event: string, place: string | undefined) => {
      setPickedPlace(place)
      setDismissed(undefined)
      change({ event, article: undefined })
    },
    [change],
  )
  const pickGroup = useCallback(
    (clicked: PlacedGroup, click?: MouseEvent) => {
      const group = (map && click && nearestTo(click, map, { groups, layers, countries })) ?? clicked
      const { lead, events, at } = group
      const [first] = events
      if (receiver.current) {
        if (isPoint(lead)) receiver.current.onPlace?.(lead.id)
      } else if (first && events.length === 1) openAt(first.id, lead.id)
      else setPicked({ kind: 'place', id: lead.id, at: [at[0], at[1]] })
    },
    [map, groups, layers, countries, openAt, receiver],
  )
  useEffect(() => {
    if (!map) return
    const pick = (event: MapMouseEvent) => {
      if (receiver.current) return givePosition(receiver.current, event)
      if (isOnSymbol(event)) return
      const found = whatIsAt(map, event.point, { groups, layers, countries }, pointerOf(event))
      const group = found?.kind === 'place' ? groupOf(found.id, groups) : undefined
      if (group) return pickGroup(group)
      const { lng, lat } = event.lngLat.wrap()
      setPicked(found && { ...found, at: [lng, lat] })
    }
    const point = (event: MapMouseEvent) => {
      const found = receiver.current ? undefined : whatIsAt(map, event.point, { groups, layers, countries: undefined })
      // Open land answers too, but it is what the map is moved by.
      map.getCanvas().style.cursor = found ? 'pointer' : ''
    }
    map.on('click', pick)
    map.on('mousemove', point)
    return () => {
      map.off('click', pick)
      map.off('mousemove', point)
    }
  }, [map, groups, layers, countries, receiver, pickGroup])
  const close = useCallback(() => {
    setPicked(undefined)
    setDismissed(openEvent?.id)
  }, [openEvent])

  const isOpenPlacePicked = openEvent?.mapped_places.includes(pickedPlace ?? '') ?? false
  return {
    picked,
    group: picked?.kind === 'place' ? groupOf(picked.id, groups) : undefined,
    feature: pickedFeature(picked, layers),
    openPlace: atlas.places.get((isOpenPlacePicked ? pickedPlace : openEvent?.mapped_places[0]) ?? ''),
    isOpenPlacePicked,
    showsOpenEvent: (!picked || picked.kind === 'country') && openEvent !== undefined && dismissed !== openEvent.id,
    pickGroup,
    openAt,
    close,
  }
}

/** Of symbols whose targets overlap, the one that a finger is nearest to; none for keys, which name their symbol. */
function nearestTo(
  { nativeEvent, detail, clientX, clientY }: MouseEvent,
  map: MapLibreMap,
  pickable: Pickable,
): PlacedGroup | undefined {
  const isCoarse = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
  if (!isCoarse || detail === 0) return
  const { left, top } = map.getCanvas().getBoundingClientRect()
  const found = whatIsAt(map, { x: clientX - left, y: clientY - top }, pickable, 'coarse')
  return found?.kind === 'place' ? groupOf(found.id, pickable.groups) : undefined
}

/** The symbol that stands for a place. */
function groupOf(place: string, groups: readonly PlacedGroup[]): PlacedGroup | undefined {
  return groups.find(({ places }) => places.some(({ id }) => id === place))
}

/** Fingers reach farther than a mouse. */
function pointerOf({ originalEvent }: MapMouseEvent): 'fine' | 'coarse' {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse' ? 'coarse' : 'fine'
}
