/** How far each language has come, for the report and for editors. */
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Sources } from '../sources.ts'
import { englishTexts, hashOf } from './english-texts.ts'

/** What a record still lacks in a language, by the paths of its fields. */
export interface UnfinishedRecord {
  record: string
  missing: string[]
  /** Older than the English text. */
  stale: string[]
}

/** Counts of one language: texts, and records (or lists) that hold them. */
export interface TranslationState {
  language: Language
  texts: number
  translated: number
  stale: number
  records: number
  reviewed: number
  unfinished: UnfinishedRecord[]
  /** Names of the records that hold texts which nobody has reviewed. */
  unreviewed: string[]
}

/** The state of every language but English, in the order of atlas.json. */
export function countTexts(sources: Sources): TranslationState[] {
  const english = englishTexts(sources)
  return sources.subject.languages
    .filter((language) => language !== 'en')
    .map((language) => {
      const own = new Map(
        sources.translations.filter((one) => one.language === language).map((one) => [one.record, one] as const),
      )
      const unfinished = [...english]
        .map(([record, texts]): UnfinishedRecord => {
          const { texts: given = {}, of = {} } = own.get(record) ?? {}
          return {
            record,
            missing: [...texts.keys()].filter((field) => given[field] === undefined),
            stale: [...texts].flatMap(([field, text]) =>
              given[field] !== undefined && of[field] !== hashOf(text) ? [field] : [],
            ),
          }
        })
        .filter(({ missing, stale }) => missing.length + stale.length > 0)
      const sum = (count: (record: UnfinishedRecord) => number) =>
        unfinished.reduce((total, record) => total + count(record), 0)
      const texts = [...english.values()].reduce((total, { size }) => total + size, 0)
      return {
        language,
        texts,
        translated: texts - sum(({ missing }) => missing.length),
        stale: sum(({ stale }) => stale.length),
        records: english.size,
        reviewed: [...english.keys()].filter((record) => own.get(record)?.reviewed).length,
        unfinished,
        unreviewed: [...own.values()].filter(({ reviewed }) => !reviewed).map(({ record }) => record),
      }
    })
}
