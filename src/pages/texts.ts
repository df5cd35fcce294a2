/** Puts the texts of all languages in place; the app loads them part by part. */
import type { Texts } from '../core/schema/subject.ts'
import { LANGUAGES, type Language } from '../core/vocabulary/language.ts'
import permanent from '../i18n/messages/en/permanent.json'
import { parts } from '../i18n/messages/en.ts'
import { addTexts } from '../i18n/messages.ts'
import { loadPartTexts, speak, spokenLanguage } from '../i18n/spoken-language.ts'

for (const part of [...parts, permanent]) addTexts('en', part)

// All now: the build takes away what imports code as soon as this is imported.
for (const language of [...LANGUAGES, 'en'] as const) {
  await speak(language)
  await loadPartTexts()
}

/** From now on pages are made in this language; `texts` are those that name the subject. Throws when it is not there. */
export async function speakForPages(language: Language, texts: Texts): Promise<void> {
  addTexts(language, texts)
  await speak(language)
  if (spokenLanguage().language !== language) throw new Error(`the texts of "${language}" could not be loaded`)
}
