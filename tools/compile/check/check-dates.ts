/** Checks every EDTF field of events, claims and references. */
import { expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkDates: Check<Sources> = ({ events, background }) => {
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
