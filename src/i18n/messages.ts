/** Interface texts. i18next chooses plural forms; values are inserted as text, React does the escaping. */
import i18next, { type TFunction } from 'i18next'
import type { EdtfWords } from '../core/format-edtf.ts'
import { en } from './messages/en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'messages'
    resources: { messages: typeof en }
  }
}

/** Language of the interface, BCP 47. Dates follow British order in English, because day, month, year is common to all. */
export const LOCALE = 'en-GB'

const instance = i18next.createInstance()
instance.init({
  lng: 'en',
  ns: ['messages'],
  defaultNS: 'messages',
  resources: { en: { messages: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
})

/** Translates a key; a missing key does not compile. */
export const t: TFunction<'messages'> = instance.t

/** Words that dates need, in the interface language. */
export const dateWords: EdtfWords = {
  approximate: (date) => t('date.approximate', { date }),
  uncertain: (date) => t('date.uncertain', { date }),
  between: (start, end) => t('date.between', { start, end }),
  decade: (decade) => t('date.decade', { decade }),
  season: (season, year) => t(`date.${season}`, { year }),
  until: (date) => t('date.until', { date }),
  since: (date) => t('date.since', { date }),
}
