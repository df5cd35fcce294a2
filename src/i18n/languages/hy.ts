/** Armenian: texts of the shell, and dates and numbers as the Unicode CLDR (locale hy) has them. */
import { wordedDateForms } from '../../core/time/date-forms.ts'

export { default as shell } from '../messages/hy/shell.json'

export const numberLocale = 'ru'

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
