/** Decides at which places an event stands on the map. */
import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { PlaceRecord } from '../../../src/core/schema/reference-lists.ts'

/** Roles that put an event on the map at the place. A mere subject or destination does not. */
const SITE_ROLES: readonly string[] = ['venue', 'affected', 'origin']

/**
 * Ids of the places whose symbol counts the event, the main place first.
 * Sites come before subjects; a country or region counts only when nothing finer is known;
 * where an event has no site at all, its first place that can be drawn stands for it.
 * Empty only when none of its places has a position.
 */
export function mappedPlaces(event: Pick<EventRecord, 'places'>, places: ReadonlyMap<string, PlaceRecord>): string[] {
  const drawable = event.places.filter(({ id }) => places.get(id)?.position)
  const sites = drawable.filter(({ role }) => SITE_ROLES.includes(role))
  const candidates = sites.length > 0 ? sites : drawable.slice(0, 1)
  const finer = candidates.filter(({ id }) => places.get(id)?.certainty !== 'region')
  return [...new Set((finer.length > 0 ? finer : candidates).map(({ id }) => id))]
}
