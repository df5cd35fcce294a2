import type { Atlas, Records } from '../../core/atlas.ts'

/**
 * Asks for what an address needs beyond the list while the page is still coming to life: the map's code and layers, and an
 * event with the code that shows it, its record as soon as `reading` knows it. Who shows them asks again, gets the same
 * answer, and says so if it is a failure.
 */
export function startEarly(search: string, records: Records, reading: Promise<Atlas>): void {
  const id = new URLSearchParams(search).get('event')
  const askForEvent = ({ eventById }: Atlas) => {
    const event = eventById.get(id ?? '')
    return event && records.event(event.id)
  }
  const wanted = [
    import('../../map/map-view.tsx'),
    records.layers(),
    ...(id ? [import('../../panel/event/event-detail.tsx'), reading.then(askForEvent)] : []),
  ]
  Promise.allSettled(wanted)
}
