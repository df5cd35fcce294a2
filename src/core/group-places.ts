/** Keeps symbols of places from covering each other: those that would collide stand behind the busiest one. */
import type { AtlasEvent } from './atlas.ts'
import { distancePx, type Pixel, projectToPixel } from './mercator.ts'
import { Neighbours } from './neighbours.ts'
import type { Place } from './schema/reference-lists.ts'
import type { Selection } from './select.ts'

/** One symbol on the map: a leading place at its true position, and the places it stands for. */
export interface PlaceGroup {
  lead: Place
  /** All places of the symbol, the lead first. */
  places: readonly Place[]
  /** Their events, each once, in the order of the selection. */
  events: readonly AtlasEvent[]
}

/** Below this zoom the labels of countries and regions would cover each other, so they join symbols near them. */
export const REGION_LABEL_ZOOM = 5
/** A region's label stands for a wide area, so it joins a symbol this many times farther away than a point would. */
const REGION_REACH = 3

/**
 * Groups the places of a selection for a zoom level: from the busiest place down, each joins the first group whose
 * lead is nearer than `reachPx` on the screen (Web Mercator), or leads a group of its own. Labels of countries
 * and regions are no points: they take part only below REGION_LABEL_ZOOM, after the points.
 * The same input always gives the same groups.
 */
export function groupPlaces(
  selection: Selection,
  places: ReadonlyMap<string, Place>,
  zoom: number,
  reachPx: number,
): PlaceGroup[] {
  const busiestFirst = [...selection.byPlace]
    .flatMap(([id, events]) => {
      const place = places.get(id)
      return place?.position ? [{ place, count: events.length, pixel: projectToPixel(place.position, zoom) }] : []
    })
    .sort(
      (a, b) =>
        Number(isPoint(b.place)) - Number(isPoint(a.place)) || b.count - a.count || (a.place.id < b.place.id ? -1 : 1),
    )
  const regionReach = zoom < REGION_LABEL_ZOOM ? reachPx * REGION_REACH : 0
  const groups: Group[] = []
  const near = new Neighbours<Group>(reachPx)
  for (const candidate of busiestFirst) {
    const { place, pixel } = candidate
    const group = isPoint(place)
      ? near.find(pixel)
      : groups.find(
          ({ pixel: other, places: [lead] }) => lead && isPoint(lead) && distancePx(pixel, other) < regionReach,
        )
    if (group) {
      group.places.push(place)
      continue
    }
    const led: Group = { pixel, lead: place, places: [place], events: [] }
    groups.push(led)
    if (isPoint(place)) near.add(led)
  }
  giveEvents(groups, selection.events)
  return groups
}

interface Group {
  pixel: Pixel
  lead: Place
  places: Place[]
  events: AtlasEvent[]
}

/** Gives each group the events of its places, each once, in one pass over the events. */
function giveEvents(groups: readonly Group[], events: readonly AtlasEvent[]): void {
  const listOf = new Map(groups.flatMap((group) => group.places.map(({ id }) => [id, group.events] as const)))
  for (const event of events)
    for (const place of event.mapped_places) {
      const list = listOf.get(place)
      if (list && list.at(-1) !== event) list.push(event)
    }
}

/** Whether the place is a spot on the map rather than a label anchor of a country or region. */
export function isPoint(place: Pick<Place, 'certainty'>): boolean {
  return place.certainty !== 'region'
}
