/** Keeps symbols of places from covering each other: those that would collide stand behind the busiest one. */
import type { AtlasEvent } from './atlas.ts'
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

/** Width of the world in pixels at zoom 0, as MapLibre draws it. */
const WORLD_SIZE_PX = 512

/**
 * Groups the places of a selection for a zoom level: from the busiest place down, each joins the first group whose
 * lead is nearer than `distancePx` on the screen (Web Mercator), or leads a group of its own. Labels of countries
 * and regions take no part, because they are no points. The same input always gives the same groups.
 */
export function groupPlaces(
  selection: Selection,
  places: ReadonlyMap<string, Place>,
  zoom: number,
  distancePx: number,
): PlaceGroup[] {
  const scale = WORLD_SIZE_PX * 2 ** zoom
  const busiestFirst = [...selection.byPlace]
    .flatMap(([id, events]) => {
      const place = places.get(id)
      return place?.position ? [{ place, events, pixel: project(place.position, scale) }] : []
    })
    .sort((a, b) => b.events.length - a.events.length || (a.place.id < b.place.id ? -1 : 1))
  const groups: { pixel: [number, number]; members: typeof busiestFirst }[] = []
  for (const candidate of busiestFirst) {
    const near = isPoint(candidate.place)
      ? groups.find(
          ({ pixel, members: [lead] }) => lead && isPoint(lead.place) && distance(pixel, candidate.pixel) < distancePx,
        )
      : undefined
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

/** Web Mercator pixel of a longitude and latitude in degrees. */
function project([lon, lat]: [number, number], scale: number): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [(lon / 360 + 0.5) * scale, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * scale]
}

function distance([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return Math.hypot(ax - bx, ay - by)
}
