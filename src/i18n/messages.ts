/** Interface texts in the language of the page. Values are inserted as text; React does the escaping. */
import { type DateForms, intlDateForms } from '../core/time/date-forms.ts'
import type { EdtfWords } from '../core/time/edtf.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { Catalogue, type Texts, type Values } from './catalogue.ts'
import type { LanguageBasics } from './languages.ts'
import shell from './messages/en/shell.json'
import type { EnglishTexts } from './messages/en.ts'

type Base<Key extends string> = Key extends `${infer Before}_${Intl.LDMLPluralRule}` ? Before : Key

/** Texts that come with the data: what the atlas is about, and what it calls its own lists (geodata/atlas.json). */
type SubjectKey =
  | `subject.${'title' | 'tagline' | 'region'}`
  | `policy.${'borders' | 'outlines' | 'terms' | 'names'}`
  | `${'side' | 'family' | 'layer' | 'kind' | 'kindLegend' | 'nameFirst'}.${string}`

/** "section.key" of every English text, without the plural form. */
export type TextKey =
  | {
      [Section in keyof EnglishTexts & string]: `${Section}.${Base<keyof EnglishTexts[Section] & string>}`
    }[keyof EnglishTexts & string]
  | SubjectKey

type Forms = Omit<LanguageBasics, 'shell'>

/** Dates follow British order in English, because day, month, year is common to all languages of the atlas. */
const ENGLISH: Forms = { dateForms: intlDateForms('en-GB'), numberLocale: 'en-GB' }

/** Stands behind an English text where the language of the page has none. */
const ENGLISH_MARK = ' [en]'

const english = new Catalogue('en', formatNumber)
english.add(shell)
const catalogues = new Map<Language, Catalogue>([['en', english]])
const formsOf: Partial<Record<Language, Forms>> = { en: ENGLISH }
let spoken: Language = 'en'

/** Translates a key; a missing key does not compile. A text that the page's language lacks is the English one, marked. */
export function t(key: TextKey, values?: Values): string {
  const own = catalogues.get(spoken)?.find(key, values)
  return own ?? `${english.find(key, values) ?? key}${ENGLISH_MARK}`
}

/** A text of the page's language that stands for words of the data, such as the title of an event; undefined when it has none. */
export function ownText(section: string, key: string, values?: Values): string | undefined {
  return catalogues.get(spoken)?.find(`${section}.${key}`, values)
}

/** Adds texts of a language to those it has. */
export function addTexts(language: Language, texts: Texts): void {
  const known = catalogues.get(language) ?? new Catalogue(language, formatNumber)
  known.add(texts)
  catalogues.set(language, known)
}

/** Makes a language ready for use. */
export function addLanguage(language: Language, { shell, ...forms }: LanguageBasics): void {
  addTexts(language, shell)
  formsOf[language] = forms
}

/** From now on `t` and the forms below give the texts of this language, which must have been added. */
export function changeLanguage(language: Language): void {
  spoken = language
}

/** How the language of the page writes dates. */
export function dateForms(): DateForms {
  return forms().dateForms
}

/** A number as the language of the page writes it. */
export function formatNumber(number: number): string {
  return writeNumber(number, forms().numberLocale)
}

function forms(): Forms {
  return formsOf[spoken] ?? ENGLISH
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

const formats = new Map<string, Intl.NumberFormat>()

/** A number as a locale (BCP 47) writes it. The format is kept: making one takes longer than all else that a symbol needs. */
function writeNumber(number: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format.format(number)
}
