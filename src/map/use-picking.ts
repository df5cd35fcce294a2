import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { isPoint, type PlaceGroup } from '../core/placement/group-places.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { type Pickable, type PickedAt, pickedFeature, whatIsAt } from './pick.ts'
import { type ClickReceiver, givePosition, isOnSymbol } from './tools/click-receiver.ts'

interface Picking {
  /** What the reader picked last; undefined when nothing is. */
  picked: PickedAt | undefined
  /** The symbol or the dated feature that this is, if it is one that is drawn. */
  group: PlaceGroup | undefined
  feature: LayerFeature | undefined
  /** The place of the open event that stands for it on the map, and whether the reader picked it there. */
  openPlace: Place | undefined
  isOpenPlacePicked: boolean
  /** Whether the open event is shown on the map: it is until something else is picked or it is closed. */
  showsOpenEvent: boolean
  pickGroup: (group: PlaceGroup) => void
  /** Opens an event, seen from one of its places. */
  openAt: (event: string, place: string | undefined) => void
  /** Closes what is shown on the map. */
  close: () => void
}

/** What the reader picks on the map. While a tool is at work (`receiver`), it gets the clicks instead. */
export function usePicking(
  map: MapLibreMap | undefined,
  pickable: Pickable,
  receiver: RefObject<ClickReceiver | undefined>,
): Picking {
  const { atlas, openEvent, openProfile, change } = useAtlas()
  const [picked, setPicked] = useState<PickedAt>()
  /** Place at which the open event was picked; undefined: its main place. */
  const [pickedPlace, setPickedPlace] = useState<string>()
  const [dismissed, setDismissed] = useState<string>()
  const { groups, moves, layers } = pickable

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
    ({ lead, events }: PlaceGroup) => {
      const [first] = events
      if (receiver.current) {
        if (isPoint(lead)) receiver.current.onPlace?.(lead.id)
      } else if (first && events.length === 1) openAt(first.id, lead.id)
      else if (lead.position) setPicked({ kind: 'place', id: lead.id, at: lead.position })
    },
    [openAt, receiver],
  )
  useEffect(() => {
    if (!map) return
    const pick = (event: MapMouseEvent) => {
      if (receiver.current) return givePosition(receiver.current, event)
      if (isOnSymbol(event)) return
      const found = whatIsAt(map, event.point, { groups, moves, layers }, pointerOf(event))
      const group = found?.kind === 'place' ? groupOf(found.id, groups) : undefined
      if (group) return pickGroup(group)
      const { lng, lat } = event.lngLat.wrap()
      setPicked(found && { ...found, at: [lng, lat] })
    }
    const point = (event: MapMouseEvent) => {
      const isPickable = !receiver.current && whatIsAt(map, event.point, { groups, moves, layers }) !== undefined
      map.getCanvas().style.cursor = isPickable ? 'pointer' : ''
    }
    map.on('click', pick)
    map.on('mousemove', point)
    return () => {
      map.off('click', pick)
      map.off('mousemove', point)
    }
  }, [map, groups, moves, layers, receiver, pickGroup])
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
    showsOpenEvent: !picked && openEvent !== undefined && dismissed !== openEvent.id,
    pickGroup,
    openAt,
    close,
  }
}

/** The symbol that stands for a place. */
function groupOf(place: string, groups: readonly PlaceGroup[]): PlaceGroup | undefined {
  return groups.find(({ places }) => places.some(({ id }) => id === place))
}

/** Fingers reach farther than a mouse. */
function pointerOf({ originalEvent }: MapMouseEvent): 'fine' | 'coarse' {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse' ? 'coarse' : 'fine'
}
