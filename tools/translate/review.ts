/** Says of translations that they are right: that they fit the English texts of today, and who has read them. Pure. */
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

/**
 * The texts whose English text is gone, as "<file>#<path>", and what each of their files holds without them: undefined when
 * that is nothing.
 */
export function pruneTexts(sources: Sources): {
  gone: string[]
  files: Map<string, TranslationRecord | undefined>
} {
  const english = englishTexts(sources)
  const gone: string[] = []
  const files = new Map<string, TranslationRecord | undefined>()
  for (const { language, record, texts, of, ...rest } of sources.translations) {
    const file = translationFile(language, record)
    const isGone = (path: string) => !english.get(record)?.has(path)
    const paths = Object.keys({ ...texts, ...of }).filter(isGone)
    if (paths.length === 0 && english.has(record)) continue
    gone.push(...paths.map((path) => `${file}#${path}`))
    const kept = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([path]) => !isGone(path)))
    const left = kept(texts)
    files.set(file, Object.keys(left).length > 0 ? { ...rest, texts: left, of: kept(of) } : undefined)
  }
  return { gone, files }
}
