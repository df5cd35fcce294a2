/** Which places lie in an area. */

import type { Place } from '../schema/reference-lists.ts'
import { type Area, cornersOf } from './area.ts'
import { contains, distanceKm } from './geo-points.ts'

/**
 * Ids of the places in the area, its edge included. A country or region counts as being where its label stands; a
 * place without a position is in no area.
 */
export function placesInside(area: Area, places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const isInside = insideTest(area, places)
  const inside = [...places.values()].filter(({ position }) => position && isInside(position))
  return new Set(inside.map(({ id }) => id))
}

type Position = NonNullable<Place['position']>

function insideTest(area: Area, places: ReadonlyMap<string, Place>): (position: Position) => boolean {
  if (area.kind === 'near') {
    const centre = places.get(area.place)?.position
    return (position) => centre !== undefined && distanceKm(centre, position) <= area.km
  }
  const ring = cornersOf(area).map((corner) => [...corner])
  const polygon = { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)]] }
  return (position) => contains(polygon, position)
}
