/** Says of a translation that it is right: that it fits the English texts of today, and who has read it. Pure. */
import type { TranslationRecord } from '../../src/core/schema/translation.ts'
import { type Sources, translationFile } from '../compile/sources.ts'
import { englishTexts, hashOf } from '../compile/translation/english-texts.ts'

/** The file as it then is, with its name in geodata/; undefined when the language has no texts of the record. */
export function acceptTexts(
  sources: Sources,
  language: string,
  record: string,
  reviewed?: TranslationRecord['reviewed'],
): [file: string, content: TranslationRecord] | undefined {
  const found = sources.translations.find((one) => one.language === language && one.record === record)
  const english = englishTexts(sources).get(record)
  if (!found || !english) return undefined
  const { $schema, translator, texts } = found
  const of = Object.fromEntries(Object.keys(texts).map((path) => [path, hashOf(english.get(path) ?? '')]))
  return [
    translationFile(language, record),
    { ...($schema ? { $schema } : {}), translator, ...(reviewed ? { reviewed } : {}), texts, of },
  ]
}
