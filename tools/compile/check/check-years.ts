/** Finds years that are probably slips, though each could be meant. What it finds are warnings. */
import type { EventRecord } from '../../../src/core/schema/event.ts'
import { type DayInterval, expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

const YEAR_IN_ID = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** Nothing is announced, and no source is off by more than this, in days. */
const YEAR = 366

export const checkYears: Check<Sources> = ({ events, articles }) => {
  const published = new Map(articles.map((article) => [article.id, article.published]))
  return events.flatMap((event) => {
    const days = expandEdtf(event.date)
    const file = recordFile('events', event.id)
    const early = (path: string, date: string | undefined) =>
      date !== undefined && daysFrom(expandEdtf(date).end, days.start) > YEAR
        ? [
            {
              file,
              path,
              message: `It was published (${date}) more than a year before the event (${event.date}).`,
              remedy: 'correct one of the two dates, or name a source that reports the event',
            },
          ]
        : []
    return [
      ...yearOfId(event, days),
      ...(event.references ?? []).flatMap((one, i) => early(`$.references[${i}].published`, one.published)),
      ...event.evidence.flatMap(({ article }, i) => early(`$.evidence[${i}].article`, published.get(article))),
      ...(['date_stated', 'date_alternatives'] as const).flatMap((field) => {
        const other = event[field]
        if (other === undefined || daysBetween(expandEdtf(other), days) <= YEAR) return []
        return [
          {
            file,
            path: `$.${field}`,
            message: `"${other}" is more than a year from the date (${event.date}).`,
            remedy: 'correct one of the two dates',
          },
        ]
      }),
    ]
  })
}

/** An id that names years names one of the event's. */
function yearOfId({ id, date }: EventRecord, { start, end }: DayInterval): Problem[] {
  const years = id.match(YEAR_IN_ID) ?? []
  if (years.length === 0 || years.some((year) => year >= start.slice(0, 4) && year <= end.slice(0, 4))) return []
  return [
    {
      file: recordFile('events', id),
      path: '$.date',
      message: `The id names the year ${years.join(', ')}, but the event is dated ${date}.`,
      remedy: 'correct the date; an id stays as it is, so leave a released one even if its year was wrong',
    },
  ]
}

/** Days from the end of one to the start of the other; 0 when they share a day. */
function daysBetween(a: DayInterval, b: DayInterval): number {
  return Math.max(0, daysFrom(a.end, b.start), daysFrom(b.end, a.start))
}

function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000
}
