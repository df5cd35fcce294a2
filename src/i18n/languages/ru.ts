/** Russian: texts of the shell; dates and numbers are known to every browser. */
import { intlDateForms } from '../../core/time/date-forms.ts'

export { default as shell } from '../messages/ru/shell.json'

export const numberLocale = 'ru'

export const dateForms = intlDateForms('ru')
