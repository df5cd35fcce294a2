/** Armenian: texts of the shell, dates as the Unicode CLDR (locale hy) has them, and numbers as our texts write them. */
import { wordedDateForms } from '../../core/time/date-forms.ts'

export { default as shell } from '../messages/hy/shell.json'

/** A space before thousands from five digits on, a comma before decimals: 5000, 12 000, 0,7. */
export const numberLocale = 'pl'

export const MONTHS = [
  'հունվար',
  'փետրվար',
  'մարտ',
  'ապրիլ',
  'մայիս',
  'հունիս',
  'հուլիս',
  'օգոստոս',
  'սեպտեմբեր',
  'հոկտեմբեր',
  'նոյեմբեր',
  'դեկտեմբեր',
]

export const dateForms = wordedDateForms({
  months: MONTHS.map((month) => `${month}ի`),
  monthsAlone: MONTHS,
  shortMonths: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
  month: (month, year) => `${year}\u00a0թ. ${month}`,
  day: (day, year) => `${day}, ${year}\u00a0թ.`,
  or: 'կամ',
})
