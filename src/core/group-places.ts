/** Keeps symbols of places from covering each other: those that would collide stand behind the busiest one. */
import type { AtlasEvent } from './atlas.ts'
import { type Pixel, projectToPixel } from './mercator.ts'
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
 * lead is nearer than `distancePx` on the screen (Web Mercator), or leads a group of its own. Labels of countries
 * and regions are no points: they take part only below REGION_LABEL_ZOOM, after the points.
 * The same input always gives the same groups.
 */
export function groupPlaces(
  selection: Selection,
  places: ReadonlyMap<string, Place>,
  zoom: number,
  distancePx: number,
): PlaceGroup[] {
  const busiestFirst = [...selection.byPlace]
    .flatMap(([id, events]) => {
      const place = places.get(id)
      return place?.position ? [{ place, events, pixel: projectToPixel(place.position, zoom) }] : []
    })
    .sort(
      (a, b) =>
        Number(isPoint(b.place)) - Number(isPoint(a.place)) ||
        b.events.length - a.events.length ||
        (a.place.id < b.place.id ? -1 : 1),
    )
  const groups: { pixel: Pixel; members: typeof busiestFirst }[] = []
  for (const candidate of busiestFirst) {
    const reach = isPoint(candidate.place) ? distancePx : zoom < REGION_LABEL_ZOOM ? distancePx * REGION_REACH : 0
    const near = groups.find(
      ({ pixel, members: [lead] }) => lead && isPoint(lead.place) && distance(pixel, candidate.pixel) < reach,
    )
    if (near) near.members.push(candidate)
    else groups.push({ pixel: candidate.pixel, members: [candidate] })
  }
  return groups.flatMap(({ members }) => {
    const [lead] = members
    if (!lead) return []
    const ids = new Set(members.map(({ place }) => place.id))
    return [
      {
        lead: lead.place,
        places: members.map(({ place }) => place),
        events: selection.events.filter((event) => event.mapped_places.some((id) => ids.has(id))),
      },
    ]
  })
}

/** Whether the place is a spot on the map rather than a label anchor of a country or region. */
export function isPoint(place: Pick<Place, 'certainty'>): boolean {
  return place.certainty !== 'region'
}

function distance([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by)
}
