/** The published files, to compare the page with. */
import { readFileSync } from 'node:fs'
import type { EventFeature } from '../../src/core/schema/event.ts'
import type { PlacesFile } from '../../src/core/schema/reference-lists.ts'
import type { Story } from '../../src/core/schema/story.ts'

/** The published events, to compare the page with. */
export const EVENTS: EventFeature[] = JSON.parse(readFileSync('public/data/events.geojson', 'utf8')).features

/** How many disagreements are on record. */
export const NOTE_COUNT: number = JSON.parse(readFileSync('public/data/notes.json', 'utf8')).notes.length

/** The published guided tour, to compare the page with. */
export const TOUR: Story = JSON.parse(readFileSync('public/data/stories/war-and-talks-2020-2024.json', 'utf8'))

/** Events that touch the years, both inclusive, in the order of the list; written apart from the app's own filter. */
export function eventsBetween(from: number, to: number): EventFeature[] {
  return EVENTS.filter(({ properties }) => properties.year_start <= to && (properties.year_end ?? 9999) >= from)
}

/** Whether an actor took part in an event, and is not named because it stayed away. */
export function tookPart({ actors }: EventFeature['properties'], actor: string): boolean {
  return actors.some(({ id, role }) => id === actor && role !== 'absent')
}

const COUNTRY_OF = new Map(
  (JSON.parse(readFileSync('public/data/places.json', 'utf8')) as PlacesFile).places.map(({ id, country }) => [
    id,
    country,
  ]),
)

/** Ids of the events that fit, in the order of the list; `countries` are those of the places where an event is drawn. */
export function idsWhere(
  fits: (event: EventFeature['properties'], countries: readonly (string | undefined)[]) => boolean,
): string[] {
  return EVENTS.filter(({ properties }) =>
    fits(
      properties,
      properties.mapped_places.map((id) => COUNTRY_OF.get(id)),
    ),
  ).map(({ id }) => id)
}
