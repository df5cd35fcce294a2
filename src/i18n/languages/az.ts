/** Azerbaijani: texts of the shell, and dates and numbers as the Unicode CLDR (locale az) has them. */
import { wordedDateForms } from '../../core/time/date-forms.ts'

export { default as shell } from '../messages/az/shell.json'

export const numberLocale = 'de'

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
