/** Checks every EDTF field of events, claims and references. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import { type DayInterval, expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkDates: Check<Sources> = (sources) => [...checkForm(sources), ...checkSense(sources)]

function checkForm({ events, background }: Sources): Problem[] {
  const inEvents = events.flatMap((event) => {
    const file = recordFile('events', event.id)
    return [
      ...checkDate(file, '$.date', event.date),
      ...checkSeason(file, event.date),
      ...checkDate(file, '$.date_stated', event.date_stated),
      ...checkDate(file, '$.date_alternatives', event.date_alternatives),
      ...checkDate(file, '$.state_interval', event.state_interval),
      ...(event.claims ?? []).flatMap((claim, i) => checkDate(file, `$.claims[${i}].date`, claim.date)),
      ...(event.references ?? []).flatMap((ref, i) => checkDate(file, `$.references[${i}].published`, ref.published)),
    ]
  })
  const inBackground = background.flatMap((claim, i) => checkDate('background.json', `$.claims[${i}].date`, claim.date))
  return [...inEvents, ...inBackground]
}

const FURTHEST = '9979-01-01'
/** Planned things and pages are at most this much later than the last day on record, in years. */
const YEARS_AHEAD = 20

/** Dates that can be read, but cannot be meant. */
function checkSense({ subject, events, articles, background }: Sources): Problem[] {
  const { records_until } = subject
  const farAhead = { ...subject, records_until: FURTHEST }
  const published = new Map(articles.map((article) => [article.id, article.published]))
  const claims = (list: readonly { date?: string | undefined }[], file: string) =>
    list.flatMap(({ date }, i) => checkBounds(file, `$.claims[${i}].date`, date, subject))
  return [
    ...articles.flatMap(({ id, published: day }) =>
      checkBounds(recordFile('articles', id), '$.published', day, subject, 1),
    ),
    ...events.flatMap((event) => {
      const file = recordFile('events', event.id)
      return [
        // What has happened is held to the last day on record, elsewhere.
        ...checkBounds(file, '$.date', event.date, event.status === 'planned' ? subject : farAhead),
        ...(['date_stated', 'date_alternatives', 'state_interval'] as const).flatMap((field) =>
          checkBounds(file, `$.${field}`, event[field], subject),
        ),
        ...claims(event.claims ?? [], file),
        ...(event.references ?? []).flatMap((reference, i) =>
          checkBounds(file, `$.references[${i}].published`, reference.published, subject, 1),
        ),
        ...checkPlanned(event, file, records_until),
        ...checkReported(event, file, published, records_until),
      ]
    }),
    ...claims(background, 'background.json'),
  ]
}

function checkBounds(
  file: string,
  path: string,
  date: string | undefined,
  { dates_from, records_until: until }: Pick<Sources['subject'], 'dates_from' | 'records_until'>,
  years = YEARS_AHEAD,
): Problem[] {
  const days = daysOf(date)
  if (!days) return []
  const latest = Number(until.slice(0, 4)) + years
  // The end of what still lasts is no year that somebody wrote.
  const written = date?.endsWith('/..') ? days.start : days.end
  if (days.start >= dates_from && Number(written.slice(0, 4)) <= latest) return []
  return [
    {
      file,
      path,
      message: `"${date}" lies before ${dates_from.slice(0, 4)} or after ${latest}.`,
      remedy:
        'correct the year; atlas.json has the first day that a date may name ("dates_from") and the last on record',
    },
  ]
}

/** What was planned for a day that has passed was held, or something came between, which readers want to know. */
function checkPlanned({ status, status_note, date }: EventRecord, file: string, until: string): Problem[] {
  const days = daysOf(date)
  if (status !== 'planned' || status_note !== undefined || !days || days.end >= until) return []
  return [
    {
      file,
      path: '$.status',
      message: `The event is planned for ${date}, but events are on record until ${until}.`,
      remedy: 'write "held" when a source says that it took place; else say in "status_note" what became of it',
    },
  ]
}

/** Nothing that has happened rests only on what was published before it. */
function checkReported(
  { status, date, evidence, references = [] }: EventRecord,
  file: string,
  published: ReadonlyMap<string, string>,
  until: string,
): Problem[] {
  const days = daysOf(date)
  const dates = [...evidence.map(({ article }) => published.get(article)), ...references.map((one) => one.published)]
  const isEarlier = (one: string | undefined) => (daysOf(one)?.end ?? '9999') < (days?.start ?? '')
  if (status === 'planned' || dates.length === 0 || !days || days.start > until) return []
  if (!dates.every(isEarlier)) return []
  const article = evidence[0]?.article
  return [
    {
      file,
      ...(article === undefined ? {} : { causedBy: recordFile('articles', article) }),
      path: '$.date',
      message: `The event is "${status}" for ${date}, but all its sources were published before that.`,
      remedy: 'correct the date, add a later source, or write "planned"',
    },
  ]
}

/** Undefined for what is no date, which is told elsewhere. */
function daysOf(date: string | undefined): DayInterval | undefined {
  try {
    return date === undefined ? undefined : expandEdtf(date)
  } catch {
    return undefined
  }
}

/** Sources differ on when a season begins, so it may be what an article states but not what the filter goes by. */
function checkSeason(file: string, date: string): Problem[] {
  if (!/\b\d{4}-2[1-4]\b/.test(date)) return []
  return [
    {
      file,
      path: '$.date',
      message: `"${date}" is a season, which has no agreed first and last day.`,
      remedy: 'give months, e.g. "2020-09/2020-11", and keep the season in date_stated',
    },
  ]
}

function checkDate(file: string, path: string, date: string | undefined): Problem[] {
  if (date === undefined) return []
  try {
    expandEdtf(date)
    return []
  } catch (error) {
    return [
      {
        file,
        path,
        message: `"${date}" cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'write EDTF such as "2024-05-24", "2024-05", "2020-09-27/2020-11-10" or "2010~"',
      },
    ]
  }
}
