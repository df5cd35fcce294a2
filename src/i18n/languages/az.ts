/** Azerbaijani: texts of the shell, dates as the Unicode CLDR (locale az) has them, and numbers as our texts write them. */
import { wordedDateForms } from '../../core/time/date-forms.ts'

export { default as shell } from '../messages/az/shell.json'

/** A space before thousands, a comma before decimals: 5 000, 0,7. */
export const numberLocale = 'ru'

export const MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
]

export const dateForms = wordedDateForms({
  months: MONTHS,
  shortMonths: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
  month: (month, year) => `${month} ${year}`,
  day: (day, year) => `${day} ${year}`,
  or: 'yaxud',
})
