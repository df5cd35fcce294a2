import type { Records } from '../../core/atlas.ts'

/**
 * Asks for what an address needs beyond the list while the page is still coming to life: the map's code and layers, and an
 * event with the code that shows it. Who shows them asks again, gets the same answer, and says so if it is a failure.
 */
export function startEarly(search: string, records: Records): void {
  const event = new URLSearchParams(search).get('event')
  const wanted = [
    import('../../map/map-view.tsx'),
    records.layers(),
    ...(event && /^[\w-]+$/.test(event) ? [import('../../panel/event/event-detail.tsx'), records.event(event)] : []),
  ]
  Promise.allSettled(wanted)
}
