/** Keeps symbols of places from covering each other: those that would collide stand behind the busiest one. */
import type { AtlasEvent } from '../atlas.ts'
import { distancePx, type Pixel, projectToPixel } from '../geo/mercator.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { Selection } from '../select/select.ts'
import { Neighbours } from './neighbours.ts'

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
  const [points, regions] = busiestFirst(selection, places)
  const groups: Group[] = []
  const near = new Neighbours<Group>(reachPx)
  for (const { place, position } of points) {
    const pixel = projectToPixel(position, zoom)
    const group = near.find(pixel)
    if (group) group.places.push(place)
    else {
      const led = { pixel, lead: place, places: [place], events: [] }
      groups.push(led)
      near.add(led)
    }
  }
  const ofPoints = zoom < REGION_LABEL_ZOOM ? [...groups] : []
  for (const { place, position } of regions) {
    const pixel = projectToPixel(position, zoom)
    const group = ofPoints.find((other) => distancePx(pixel, other.pixel) < reachPx * REGION_REACH)
    if (group) group.places.push(place)
    else groups.push({ pixel, lead: place, places: [place], events: [] })
  }
  giveEvents(groups, selection.events)
  return groups
}

interface Candidate {
  place: Place
  position: NonNullable<Place['position']>
  count: number
}

/** The places of a selection that have a position, points and regions apart. */
function busiestFirst(
  { byPlace }: Selection,
  places: ReadonlyMap<string, Place>,
): [points: Candidate[], regions: Candidate[]] {
  const points: Candidate[] = []
  const regions: Candidate[] = []
  for (const [id, { length: count }] of byPlace) {
    const place = places.get(id)
    if (place?.position) (isPoint(place) ? points : regions).push({ place, position: place.position, count })
  }
  const order = (a: Candidate, b: Candidate) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1)
  return [points.sort(order), regions.sort(order)]
}

interface Group {
  pixel: Pixel
  lead: Place
  places: Place[]
  events: AtlasEvent[]
}

/** Gives each group the events of its places, each once, in one pass over the events. */
function giveEvents(groups: readonly Group[], events: readonly AtlasEvent[]): void {
  const listOf = new Map<string, AtlasEvent[]>()
  for (const group of groups) for (const { id } of group.places) listOf.set(id, group.events)
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
