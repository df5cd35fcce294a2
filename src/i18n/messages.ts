/** Interface texts. i18next chooses plural forms; values are inserted as text, React does the escaping. */
import i18next, { type TFunction } from 'i18next'
import { type DateForms, intlDateForms } from '../core/date-forms.ts'
import type { EdtfWords } from '../core/format-edtf.ts'
import type { Language } from '../core/names.ts'
import type { LanguageBasics } from './languages.ts'
import shell from './messages/en/shell.json'
import type { EnglishTexts } from './messages/en.ts'
import { type Texts, withAllPluralForms } from './texts.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'messages'
    resources: { messages: EnglishTexts }
  }
}

type Forms = Omit<LanguageBasics, 'shell'>

/** Dates follow British order in English, because day, month, year is common to all languages of the atlas. */
const ENGLISH: Forms = { dateForms: intlDateForms('en-GB'), numberLocale: 'en-GB' }

/** Stands behind an English text where the language of the page has none. */
const ENGLISH_MARK = ' [en]'

const instance = i18next.createInstance()
instance.use({
  type: 'postProcessor',
  name: 'mark-english',
  process: (text: string, _key: string, { i18nResolved }: { i18nResolved?: { usedLng?: string } }) =>
    i18nResolved?.usedLng === instance.language ? text : `${text}${ENGLISH_MARK}`,
})
instance.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: ['messages'],
  defaultNS: 'messages',
  resources: { en: { messages: shell } },
  interpolation: { escapeValue: false },
  postProcess: ['mark-english'],
  postProcessPassResolved: true,
  initAsync: false,
  showSupportNotice: false,
})

// Numbers that texts mark with "number": not every browser knows those of every language.
instance.services.formatter?.add('number', formatNumber)

/** Translates a key; a missing key does not compile. A text that the page's language lacks is the English one, marked. */
export const t: TFunction<'messages'> = instance.t

const formsOf: Partial<Record<Language, Forms>> = { en: ENGLISH }

/** Adds texts of a language to those it has. */
export function addTexts(language: Language, texts: Texts): void {
  instance.addResourceBundle(language, 'messages', withAllPluralForms(texts), true)
}

/** Makes a language ready for use. */
export function addLanguage(language: Language, { shell, ...forms }: LanguageBasics): void {
  addTexts(language, shell)
  formsOf[language] = forms
}

/** From now on `t` and the forms below give the texts of this language, which must have been added. */
export function changeLanguage(language: Language): void {
  instance.changeLanguage(language)
}

/** How the language of the page writes dates. */
export function dateForms(): DateForms {
  return forms().dateForms
}

/** A number as the language of the page writes it. */
export function formatNumber(number: number): string {
  return number.toLocaleString(forms().numberLocale)
}

function forms(): Forms {
  return formsOf[instance.language as Language] ?? ENGLISH
}

/** Words that dates need, in the language of the page. */
export const dateWords: EdtfWords = {
  approximate: (date) => t('date.approximate', { date }),
  uncertain: (date) => t('date.uncertain', { date }),
  between: (start, end) => t('date.between', { start, end }),
  decade: (decade) => t('date.decade', { decade }),
  season: (season, year) => t(`date.${season}`, { year }),
  until: (date) => t('date.until', { date }),
  since: (date) => t('date.since', { date }),
}
