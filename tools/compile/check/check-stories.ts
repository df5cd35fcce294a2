/** Checks what each step of a guided tour shows: that its event is among the years shown, and quotes its article. */
import { projectToPixel } from '../../../src/core/geo/mercator.ts'
import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { PlaceRecord } from '../../../src/core/schema/reference-lists.ts'
import type { StoryRecord } from '../../../src/core/schema/story.ts'
import { expandEdtf, OPEN_END } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { mappedPlaces } from '../publish/mapped-places.ts'
import { recordFile, type Sources } from '../sources.ts'

type Step = StoryRecord['steps'][number]

const OPEN_YEAR = Number(OPEN_END.slice(0, 4))

export const checkStories: Check<Sources> = ({ stories, events, places }) => {
  if (stories.length === 0) return []
  const byId = new Map(events.map((event) => [event.id, event]))
  const range = yearsOf(events)
  const gazetteer = new Map(places.map((place) => [place.id, place]))
  return stories.flatMap(({ id, steps }) =>
    steps.flatMap((step, i) => {
      const at = { file: recordFile('stories', id), path: `$.steps[${i}]` }
      const event = byId.get(step.event)
      return [
        ...checkOrder(step, at),
        ...(range ? checkRange(step, range, at) : []),
        ...(event
          ? [
              ...checkShown(step, event, at),
              ...checkCamera(step, event, gazetteer, at),
              ...checkArticle(step, event, at),
            ]
          : []),
        ...checkTwice(step, at),
      ]
    }),
  )
}

type Place = Pick<Problem, 'file' | 'path'>

function checkOrder({ years: { from, to } }: Step, { file, path }: Place): Problem[] {
  if (from <= to) return []
  return [
    {
      file,
      path: `${path}.years`,
      message: `The years end (${to}) before they begin (${from}).`,
      remedy: 'exchange "from" and "to", or correct one of them',
    },
  ]
}

/** An address cannot hold a year outside the atlas. */
function checkRange({ years }: Step, { first, last }: Years, { file, path }: Place): Problem[] {
  return (['from', 'to'] as const)
    .filter((end) => years[end] < first || years[end] > last)
    .map((end) => ({
      file,
      path: `${path}.years.${end}`,
      message: `No event of the atlas is as ${years[end] < first ? 'early' : 'late'} as ${years[end]}.`,
      remedy: `choose a year from ${first} to ${last}`,
    }))
}

/** The years are a filter: an event outside them is in neither list nor map. */
function checkShown({ years: { from, to } }: Step, event: EventRecord, { file, path }: Place): Problem[] {
  const span = spanOf(event)
  if (from > to || !span || (span.first <= to && span.last >= from)) return []
  return [
    {
      file,
      path: `${path}.years`,
      message: `The event "${event.id}" (${event.date}) does not fall into the years ${from} to ${to}.`,
      remedy: 'choose years that the event touches, or another event',
    },
  ]
}

/** Size of the map for which zooms are given, in pixels. */
const [WIDTH, HEIGHT] = [800, 480]

/** At least one of the event's places stands on the map. */
function checkCamera(
  { camera }: Step,
  event: EventRecord,
  gazetteer: ReadonlyMap<string, PlaceRecord>,
  { file, path }: Place,
): Problem[] {
  const places = mappedPlaces(event, gazetteer).map((id) => gazetteer.get(id))
  const isAnyInSight = (from: Step['camera']) =>
    places.some((place) => place?.position && isInSight(place.position, from))
  if (places.length === 0 || isAnyInSight(camera)) return []
  const isSwapped = isAnyInSight({ ...camera, lon: camera.lat, lat: camera.lon })
  return [
    {
      file,
      causedBy: 'places.json',
      path: `${path}.camera`,
      message: `No place of the event "${event.id}" is in sight.`,
      remedy: isSwapped
        ? 'longitude and latitude are swapped'
        : 'move the map where the event is, and take the camera from the address: #map=zoom/lat/lon',
    },
  ]
}

function isInSight(position: readonly [number, number], { lon, lat, zoom }: Step['camera']): boolean {
  const [x, y] = projectToPixel(position, zoom)
  const [centreX, centreY] = projectToPixel([lon, lat], zoom)
  return Math.abs(x - centreX) < WIDTH / 2 && Math.abs(y - centreY) < HEIGHT / 2
}

function checkArticle({ article }: Step, { id, evidence, claims = [] }: EventRecord, { file, path }: Place): Problem[] {
  const excerpts = [...evidence, ...claims.flatMap((claim) => claim.evidence)]
  if (article === undefined || excerpts.some((excerpt) => excerpt.article === article)) return []
  return [
    {
      file,
      path: `${path}.article`,
      message: `The event "${id}" has no excerpt of the article "${article}".`,
      remedy: 'name an article that the event quotes, or leave the field out',
    },
  ]
}

function checkTwice({ layers = [] }: Step, { file, path }: Place): Problem[] {
  return layers.flatMap((layer, i) =>
    layers.indexOf(layer) === i
      ? []
      : [
          {
            file,
            path: `${path}.layers[${i}]`,
            message: `The layer "${layer}" is named twice.`,
            remedy: 'remove one of the two',
          },
        ],
  )
}

interface Years {
  first: number
  last: number
}

/** First and last year of an event, both inclusive, as the year filter counts them; none when its date is no date. */
function spanOf({ date }: EventRecord): Years | undefined {
  try {
    const { start, end } = expandEdtf(date)
    return { first: Number(start.slice(0, 4)), last: Number(end.slice(0, 4)) }
  } catch {
    // check-dates.ts reports it.
    return undefined
  }
}

/** First and last year of all events; an open end reaches no year that is known. */
function yearsOf(events: readonly EventRecord[]): Years | undefined {
  const spans = events.flatMap((event) => spanOf(event) ?? [])
  if (spans.length === 0) return undefined
  const lasts = spans.map(({ first, last }) => (last === OPEN_YEAR ? first : last))
  return {
    first: spans.reduce((least, { first }) => Math.min(least, first), OPEN_YEAR),
    last: lasts.reduce((most, last) => Math.max(most, last), 0),
  }
}
