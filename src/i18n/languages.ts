/** The languages of the interface: what each is called, how far its texts can be relied on, and where they are. */
import type { DateForms } from '../core/time/date-forms.ts'
import type { Language } from '../core/vocabulary/language.ts'
import type { Texts } from './catalogue.ts'

/** What a language brings along for the shell: its texts, dates and numbers. */
export interface LanguageBasics {
  shell: Texts
  dateForms: DateForms
  /** Locale (BCP 47) that every browser knows and that writes numbers as the language does. */
  numberLocale: string
}

interface LanguageFacts {
  /** Its name in itself. */
  endonym: string
  /** Where its texts come from: written by us, or translated and then reviewed by a speaker or not yet. */
  textStatus: 'original' | 'reviewed' | 'machine'
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  az: { endonym: 'Azərbaycanca', textStatus: 'machine' },
  en: { endonym: 'English', textStatus: 'original' },
  hy: { endonym: 'Հայերեն', textStatus: 'machine' },
  ru: { endonym: 'Русский', textStatus: 'machine' },
}

/** Loads what a language needs first. English is at hand. */
export const BASICS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<LanguageBasics>>> = {
  az: () => import('./languages/az.ts'),
  hy: () => import('./languages/hy.ts'),
  ru: () => import('./languages/ru.ts'),
}

/** Loads the texts of all other parts of the page. */
export const PARTS: Readonly<Record<Language, () => Promise<{ parts: readonly Texts[] }>>> = {
  az: () => import('./messages/az.ts'),
  en: () => import('./messages/en.ts'),
  hy: () => import('./messages/hy.ts'),
  ru: () => import('./messages/ru.ts'),
}
