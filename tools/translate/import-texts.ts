/** Takes in translations: decides what each file of geodata/translations/ holds afterwards. Pure. */
import type { TranslationRecord } from '../../src/core/schema/translation.ts'
import { type Sources, translationFile } from '../compile/sources.ts'
import { englishTexts, hashOf } from '../compile/translation/english-texts.ts'

/** Translations by "<record>#<path>", as `--export` names the English texts. */
export type GivenTexts = Readonly<Record<string, string>>

export interface Imported {
  /** New content of each file that changes, by its name in geodata/. */
  files: Map<string, TranslationRecord>
  /** Keys that name no English text. */
  unknown: string[]
}

/**
 * Lays the given texts into the files of a language. An English text that stands in several records is translated in all
 * of them where they have no translation yet. A record that changes is no longer reviewed.
 */
export function importTexts(
  sources: Sources,
  language: string,
  given: GivenTexts,
  translator: TranslationRecord['translator'],
): Imported {
  const english = englishTexts(sources)
  const known = new Map(
    sources.translations.filter((one) => one.language === language).map((one) => [one.record, one] as const),
  )
  const unknown: string[] = []
  const memory = new Map<string, string>()
  const named = new Map<string, string>()
  for (const [key, text] of Object.entries(given)) {
    const [record = '', path = ''] = splitKey(key)
    const before = english.get(record)?.get(path)
    if (before === undefined) unknown.push(key)
    else {
      memory.set(before, text)
      named.set(key, text)
    }
  }
  const files = new Map<string, TranslationRecord>()
  for (const [record, fields] of english) {
    const old = known.get(record)
    const texts: Record<string, string> = {}
    const of: Record<string, string> = {}
    let isChanged = false
    for (const [path, before] of fields) {
      const [now, hash] = [old?.texts[path], hashOf(before)]
      const fresh = named.get(textKey(record, path)) ?? (old?.of[path] === hash ? now : memory.get(before)) ?? now
      if (fresh === undefined) continue
      texts[path] = fresh
      of[path] = fresh === now ? (named.has(textKey(record, path)) ? hash : (old?.of[path] ?? hash)) : hash
      isChanged ||= fresh !== now || of[path] !== old?.of[path]
    }
    const isGone = Object.keys(old?.texts ?? {}).some((path) => !fields.has(path))
    if (isChanged || isGone)
      files.set(translationFile(language, record), { $schema: schemaPath(record), translator, texts, of })
  }
  return { files, unknown }
}

/** The English texts that a language lacks or has of an older English text, each text once. */
export function textsToTranslate(sources: Sources, language: string): Record<string, string> {
  const seen = new Set<string>()
  const known = new Map(
    sources.translations.filter((one) => one.language === language).map((one) => [one.record, one] as const),
  )
  return Object.fromEntries(
    [...englishTexts(sources)].flatMap(([record, fields]) =>
      [...fields].flatMap(([path, text]) => {
        if (seen.has(text) || known.get(record)?.of[path] === hashOf(text)) return []
        seen.add(text)
        return [[textKey(record, path), text]]
      }),
    ),
  )
}

/** The schema of translations as seen from the file of a record. */
export function schemaPath(record: string): string {
  return `${'../'.repeat(record.split('/').length + 1)}schema/translation.json`
}

function textKey(record: string, path: string): string {
  return `${record}#${path}`
}

function splitKey(key: string): [string, string] {
  const at = key.indexOf('#')
  return [key.slice(0, at), key.slice(at + 1)]
}
