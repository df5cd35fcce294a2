/** Which language the page speaks, as an external store. A language is spoken as soon as its texts are there. */

import type { Language } from '../core/vocabulary/language.ts'
import { withTimeout } from '../core/with-timeout.ts'
import type { Texts } from './catalogue.ts'
import { BASICS, PARTS } from './languages.ts'
import { addLanguage, addTexts, changeLanguage } from './messages.ts'

export interface Spoken {
  language: Language
  /** The language that is on its way, if any. */
  loading?: Language
  /** The language whose texts could not be loaded; the page speaks English instead. */
  failed?: Language
}

const listeners = new Set<() => void>()
const texts = new Map<string, Promise<void>>()
let spoken: Spoken = { language: 'en' }
let asked: Language = 'en'
let turning: Promise<void> = Promise.resolve()
/** Whether a part besides the shell has asked for its texts; from then on every language brings them along. */
let hasParts = false

/** Where the texts that name the subject come from; they are part of the data. English ones are at hand with the page. */
let subjectTexts: (language: Language) => Promise<Texts> = async () => ({})

/** Says how the texts that name the subject are loaded in a language. Before the first language is asked for. */
export function giveSubjectTexts(load: (language: Language) => Promise<Texts>): void {
  subjectTexts = load
}

export function spokenLanguage(): Spoken {
  return spoken
}

/** Calls `listener` after every change of `spokenLanguage()`; returns what stops that. */
export function subscribeToLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * Asks for a language. Ends when the page speaks it, or English because its texts could not be loaded, or when another
 * language was asked for meanwhile. Never rejects.
 */
export function speak(language: Language): Promise<void> {
  if (language !== asked) {
    asked = language
    turning = turnTo(language)
  }
  return turning
}

/** Loads the texts of all parts but the shell, in English and in the language asked for. Rejects without English. */
export async function loadPartTexts(): Promise<void> {
  hasParts = true
  const language = asked
  const own = language === 'en' ? undefined : loadParts(language).catch((error: unknown) => fail(language, error))
  await Promise.all([loadParts('en'), own])
}

async function turnTo(language: Language): Promise<void> {
  announce({ language: spoken.language, loading: language })
  try {
    await Promise.all([loadBasics(language), ...(hasParts ? [loadParts(language)] : [])])
    if (asked === language) settle({ language })
  } catch (error) {
    fail(language, error)
  }
}

function fail(language: Language, error: unknown): void {
  console.warn(`The texts of the language "${language}" could not be loaded.`, error)
  if (asked === language) settle({ language: 'en', failed: language })
}

function settle(next: Spoken): void {
  changeLanguage(next.language)
  announce(next)
}

function announce(next: Spoken): void {
  spoken = next
  for (const listener of listeners) listener()
}

function loadBasics(language: Language): Promise<void> {
  if (language === 'en') return Promise.resolve()
  return once(language, async () => {
    const [basics, subject] = await Promise.all([BASICS[language](), subjectTexts(language)])
    addLanguage(language, basics)
    addTexts(language, subject)
  })
}

function loadParts(language: Language): Promise<void> {
  return once(`${language} parts`, async () => {
    const { parts } = await PARTS[language]()
    for (const part of parts) addTexts(language, part)
  })
}

/** The same promise for the same name; one that failed is forgotten. */
function once(name: string, load: () => Promise<void>): Promise<void> {
  const known = texts.get(name)
  if (known) return known
  const loading = withTimeout(load())
  texts.set(name, loading)
  loading.catch(() => texts.delete(name))
  return loading
}
