/** Refuses days on which something is said to have been published, read or released, and which have not come yet. */
import { expandEdtf } from '../expand-edtf.ts'
import type { Problem } from '../problem.ts'
import { recordFile, type Sources, translationFile } from '../sources.ts'

/** `today` is the latest day that any place on earth may have now, YYYY-MM-DD. What passes once passes ever after. */
export function checkFuture(
  { subject, articles, events, translations, changes }: Sources,
  today: string | undefined,
): Problem[] {
  if (today === undefined) return []
  const days: [file: string, path: string, date: string | undefined][] = [
    ['atlas.json', '$.records_until', subject.records_until],
    ...articles.map(({ id, published }): [string, string, string] => [
      recordFile('articles', id),
      '$.published',
      published,
    ]),
    ...events.flatMap(({ id, references = [] }) =>
      references.map(({ published }, i): [string, string, string | undefined] => [
        recordFile('events', id),
        `$.references[${i}].published`,
        published,
      ]),
    ),
    ...translations.map(({ language, record, reviewed }): [string, string, string | undefined] => [
      translationFile(language, record),
      '$.reviewed.day',
      reviewed?.day,
    ]),
    ...(changes?.releases ?? []).map(({ date }, i): [string, string, string] => [
      'changes.json',
      `$.releases[${i}].date`,
      date,
    ]),
  ]
  return days
    .filter(([, , date]) => firstDay(date) > today)
    .map(([file, path, date]) => ({
      file,
      path,
      message: `"${date}" is still to come.`,
      remedy: 'correct the year or the day, or set the clock of this computer',
    }))
}

/** What is no date is told elsewhere. */
function firstDay(date: string | undefined): string {
  try {
    return date === undefined ? '' : expandEdtf(date).start
  } catch {
    return ''
  }
}
