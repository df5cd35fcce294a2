/** The guided tours as they are published: readable from the back row, each event in sight, nothing that is not ours. */
import { describe, expect, it } from 'vitest'
import type { EventIndex } from '../../src/core/schema/event-index.ts'
import type { EventFile } from '../../src/core/schema/record-files.ts'
import type { PlacesFile } from '../../src/core/schema/reference-lists.ts'
import type { StoriesFile, Story } from '../../src/core/schema/story.ts'
import { compileRealData, parseFile } from './real-data.ts'

const real = await compileRealData()
const { stories } = parseFile<StoriesFile>(real, 'stories.json')
const places = new Map(parseFile<PlacesFile>(real, 'places.json').places.map((place) => [place.id, place]))
const eventOf = (id: string) => parseFile<EventFile>(real, `events/${id}.json`)

/** Size of the map for which zooms are meant, in pixels, and of the world at zoom 0. */
const [WIDTH, HEIGHT, WORLD] = [800, 480, 512]

/** Where a position stands on a map whose camera this is, in pixels from its centre. Web Mercator. */
function offsetPx([lon, lat]: readonly [number, number], camera: Story['steps'][number]['camera']): [number, number] {
  const scale = WORLD * 2 ** camera.zoom
  const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)
  return [((lon - camera.lon) / 360) * scale, (y(lat) - y(camera.lat)) * scale]
}

it('there is a tour that tells from five articles on file', () => {
  const told = stories.map(({ id }) => {
    const { steps } = parseFile<Story>(real, `stories/${id}.json`)
    return new Set(steps.flatMap(({ event }) => eventOf(event).evidence.map(({ article }) => article))).size
  })
  expect(Math.max(...told)).toBeGreaterThanOrEqual(5)
})

describe.for(stories)('$id', ({ id, title, step_count }) => {
  const story = parseFile<Story>(real, `stories/${id}.json`)

  it('says in both lists how many steps it has and what they are about', () => {
    expect(story.steps.length).toBe(step_count)
    const entry = parseFile<EventIndex>(real, 'index.json').stories?.find((one) => one.id === id)
    expect(entry).toEqual({ id, title, events: story.steps.map(({ event }) => event) })
  })

  it('has 8 to 12 steps of 40 to 80 words', () => {
    expect(step_count).toBeGreaterThanOrEqual(8)
    expect(step_count).toBeLessThanOrEqual(12)
    const words = story.steps.map(({ text }) => text.split(/\s+/).length)
    expect(words.filter((count) => count < 40 || count > 80)).toEqual([])
  })

  it('goes forward in time: no event was over before the one before it began', () => {
    const events = story.steps.map(({ event }) => eventOf(event))
    expect(events.filter(({ date_end }, i) => (date_end ?? '9999') < (events[i - 1]?.date_start ?? ''))).toEqual([])
  })

  it.for(story.steps)(
    'shows the event $event on the map and in a source’s words',
    ({ event, article, camera, years }) => {
      const { evidence, references = [], mapped_places, year_start, year_end } = eventOf(event)
      const excerpts = evidence.filter((excerpt) => article === undefined || excerpt.article === article)
      const quotations = article === undefined ? references.filter(({ quote }) => quote !== undefined) : []
      expect([...excerpts, ...quotations]).not.toEqual([])
      expect(year_start <= years.to && (year_end ?? 9999) >= years.from).toBe(true)
      const inSight = mapped_places.filter((place) => {
        const position = places.get(place)?.position
        if (!position) return false
        const [x, y] = offsetPx(position, camera)
        return Math.abs(x) < WIDTH / 2 - 40 && Math.abs(y) < HEIGHT / 2 - 60
      })
      expect(inSight).toEqual(mapped_places)
    },
  )

  it('quotes nobody at length: no six words in a row are those of a source', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (text: string) =>
      wordsOf(text).flatMap((_, i, all) => (i + 6 <= all.length ? [all.slice(i, i + 6).join(' ')] : []))
    for (const { text, event } of story.steps) {
      const { evidence, references = [] } = eventOf(event)
      const quoted = new Set([...evidence, ...references].flatMap(({ quote }) => runs(quote ?? '')))
      expect(runs(text).filter((run) => quoted.has(run))).toEqual([])
    }
  })
})
