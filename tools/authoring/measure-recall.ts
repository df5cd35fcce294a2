/** How much of what editors put on record for an article the aid would have proposed. */
import { expandEdtf } from '../compile/expand-edtf.ts'
import type { EventRecord } from '../compile/schema/event.ts'
import type { Proposals } from './propose.ts'
import type { DateProposal } from './propose-dates.ts'

/** `found` of `wanted` are proposed; `useful` of `proposed` are on record. */
export interface Score {
  found: number
  wanted: number
  useful: number
  proposed: number
}

export interface Recall {
  events: number
  dates: Score
  places: Score
  actors: Score
}

/**
 * Compares proposals with the events that rest on the article. A date is found when a proposal covers the same days as
 * the event's `date` or `date_stated`, or as one end of such an interval. Places that only the wider record knows are
 * not asked for; those that were inferred are, and all actors.
 */
export function measureRecall(proposals: Proposals, events: readonly EventRecord[]): Recall {
  const places = events.flatMap((event) => event.places.filter(({ basis }) => basis !== 'record').map(({ id }) => id))
  const actors = events.flatMap((event) => event.actors.map(({ id }) => id))
  return {
    events: events.length,
    dates: scoreDates(proposals.dates, events),
    places: scoreIds(
      proposals.places.map(({ ids }) => ids[0]),
      places,
    ),
    actors: scoreIds(
      proposals.actors.map(({ ids }) => ids[0]),
      actors,
    ),
  }
}

/**
 * The same for several articles together. An event that several of them quote counts once, and what any of them
 * proposes is found; what is proposed counts for each article.
 */
export function measureTogether(articles: readonly { proposals: Proposals; events: readonly EventRecord[] }[]): Recall {
  const single = articles.map(({ proposals, events }) => measureRecall(proposals, events))
  const once = [...new Set(articles.flatMap(({ events }) => events))].map((event) => {
    const own = articles.filter(({ events }) => events.includes(event)).map(({ proposals }) => proposals)
    const proposals = {
      sentences: [],
      dates: own.flatMap(({ dates }) => dates),
      places: own.flatMap(({ places }) => places),
      actors: own.flatMap(({ actors }) => actors),
    }
    return measureRecall(proposals, [event])
  })
  const sum = (kind: 'dates' | 'places' | 'actors'): Score => ({
    found: total(once.map((one) => one[kind].found)),
    wanted: total(once.map((one) => one[kind].wanted)),
    useful: total(single.map((one) => one[kind].useful)),
    proposed: total(single.map((one) => one[kind].proposed)),
  })
  return { events: once.length, dates: sum('dates'), places: sum('places'), actors: sum('actors') }
}

function scoreDates(proposals: readonly DateProposal[], events: readonly EventRecord[]): Score {
  const proposed = new Set(proposals.map(({ date }) => daysOf(date)))
  const wanted = events.map((event) => new Set([event.date, event.date_stated ?? event.date].flatMap(daysAndEnds)))
  const known = new Set(wanted.flatMap((days) => [...days]))
  return {
    found: wanted.filter((days) => [...days].some((one) => proposed.has(one))).length,
    wanted: events.length,
    useful: [...proposed].filter((days) => known.has(days)).length,
    proposed: proposed.size,
  }
}

/** Every mention that an event has counts as wanted; each id proposed counts once. */
function scoreIds(proposals: readonly string[], wanted: readonly string[]): Score {
  const proposed = new Set(proposals)
  const known = new Set(wanted)
  return {
    found: wanted.filter((id) => proposed.has(id)).length,
    wanted: wanted.length,
    useful: [...proposed].filter((id) => known.has(id)).length,
    proposed: proposed.size,
  }
}

function daysAndEnds(date: string): string[] {
  const ends = date.split('/').filter((end) => end !== '..')
  return [date, ...ends].map(daysOf)
}

function daysOf(date: string): string {
  const { start, end } = expandEdtf(date)
  return `${start}/${end}`
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
