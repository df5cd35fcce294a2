/** The events that tell of a line or area of a dated layer. */
import type { Position } from 'geojson'
import type { AtlasEvent } from '../atlas.ts'
import { contains, distanceKm } from '../geo/geo-points.ts'
import type { LayerFeature } from '../schema/layer.ts'
import type { Place } from '../schema/reference-lists.ts'

/** How near to a line or point an event counts as being at it, in kilometres; the shapes themselves are that uncertain. */
const REACH_KM = 8

const DAY_MS = 86_400_000

/**
 * Events at a feature: at its own place, inside the area, near the line, or at the region that the layer is named after.
 * Those of the day on which it begins to hold or ceases to come first, then what is at the feature itself before what is at
 * the region; within each the nearer to these days.
 */
export function eventsOfFeature(
  layer: string,
  { properties, geometry }: LayerFeature,
  events: readonly AtlasEvent[],
  places: ReadonlyMap<string, Place>,
): AtlasEvent[] {
  const isAt = (position: Position) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? contains(geometry, position)
      : distanceToLine(geometry, position) <= REACH_KM
  const rankOfPlace = (id: string) => {
    if (id === properties.place) return 0
    if (id === layer) return 1
    const { position, certainty } = places.get(id) ?? {}
    return position && certainty !== 'region' && isAt(position) ? 0 : Number.POSITIVE_INFINITY
  }
  const ranks = new Map([...places.keys()].map((id) => [id, rankOfPlace(id)]))
  return events
    .map((event) => ({
      event,
      rank: Math.min(...event.mapped_places.map((id) => ranks.get(id) ?? Number.POSITIVE_INFINITY)),
      days: daysFromChange(event, properties),
    }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => Number(a.days > 0) - Number(b.days > 0) || a.rank - b.rank || a.days - b.days)
    .map(({ event }) => event)
}

/** Days from an event's first day to the nearer of the days on which the feature begins to hold and ceases to. */
function daysFromChange({ date_start }: AtlasEvent, { valid_from, valid_to }: LayerFeature['properties']): number {
  const first = Date.parse(date_start)
  const changes = [Date.parse(valid_from), ...(valid_to === null ? [] : [Date.parse(valid_to) + DAY_MS])]
  return Math.min(...changes.map((change) => Math.abs(first - change) / DAY_MS))
}

/** In kilometres, to the nearest vertex or middle of a segment of what is no area. */
function distanceToLine(geometry: LayerFeature['geometry'], position: Position): number {
  if (geometry.type === 'Point') return distanceKm(geometry.coordinates, position)
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const points = (lines as Position[][]).flatMap((line) =>
    line.flatMap((point, i) => {
      const next = line[i + 1]
      return next ? [point, ...between(point, next)] : [point]
    }),
  )
  return Math.min(...points.map((point) => distanceKm(point, position)))
}

/** Points of a segment so close that none of it is farther from them than half the reach. */
function between([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): Position[] {
  const parts = Math.ceil(distanceKm([lonA, latA], [lonB, latB]) / REACH_KM)
  return Array.from({ length: Math.max(0, parts - 1) }, (_, i) => {
    const share = (i + 1) / parts
    return [lonA + (lonB - lonA) * share, latA + (latB - latA) * share]
  })
}
