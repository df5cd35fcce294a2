/** Lays the texts of another language over a record, so that whoever shows it needs to know nothing of translations. */
import { keepTogether } from '../keep-together.ts'
import type { Language } from '../vocabulary/language.ts'

/** Texts of one record by the path of their field: "title", "claims.<id>.text", "steps.0.text". */
export type RecordTexts = Readonly<Record<string, string>>

/** The texts of one record in another language. */
export interface TranslatedRecord {
  /** Set when a speaker has read them beside the English ones. */
  reviewed?: true | undefined
  texts: RecordTexts
}

/** What an object remembers of the texts that were laid over it. */
interface Laid {
  language: Language
  /** The English text of each field that was translated. */
  english: ReadonlyMap<string, string>
  isReviewed: boolean
}

const LAID = Symbol('texts in another language')

/** The key of an item of a list in the path of a field: its id, else its index. */
export function itemKey(item: unknown, index: number): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(index)
}

/** A copy of the record, or of the list, with these texts in the place of its own. Paths that it lacks are left out. */
export function layTexts<T extends object>(record: T, { texts, reviewed }: TranslatedRecord, language: Language): T {
  const own = new Map<string, string>()
  const below = new Map<string, Record<string, string>>()
  for (const [path, text] of Object.entries(texts)) {
    const [key = '', rest] = splitOnce(path)
    if (rest === undefined) own.set(key, keepTogether(text))
    else below.set(key, { ...below.get(key), [rest]: text })
  }
  const inner = (value: unknown, key: string) => {
    const found = below.get(key)
    return found && typeof value === 'object' && value !== null
      ? layTexts(value, { texts: found, reviewed }, language)
      : value
  }
  if (Array.isArray(record)) return record.map((item, i) => inner(item, itemKey(item, i))) as unknown as T
  const translated = (key: string, value: unknown) =>
    typeof value === 'string' ? (own.get(key) ?? value) : inner(value, key)
  const fields = Object.entries(record).map(([key, value]) => [key, translated(key, value)])
  const laid: Laid = {
    language,
    english: new Map(Object.entries(record).filter(([key, value]) => own.has(key) && typeof value === 'string')),
    isReviewed: reviewed === true,
  }
  return { ...Object.fromEntries(fields), ...(laid.english.size > 0 ? { [LAID]: laid } : {}) }
}

/** The language (BCP 47) of a text of a record: English, or that of the text laid over it. */
export function langOf<T extends object>(record: T | undefined, field: keyof T & string): Language {
  const laid = record && laidOver(record)
  return laid?.english.has(field) ? laid.language : 'en'
}

/** The text as it stands in the English record. */
export function englishOf<T extends object, Field extends keyof T & string>(
  record: T,
  field: Field,
): T[Field] | string {
  return laidOver(record)?.english.get(field) ?? record[field]
}

/** Paths of the fields, parts of the record included, that bear a text which nobody has reviewed. */
export function unreviewedFields(record: object): string[] {
  const laid = laidOver(record)
  return Object.entries(record).flatMap(([key, value], i) => {
    if (laid?.english.has(key)) return laid.isReviewed ? [] : [key]
    if (typeof value !== 'object' || value === null) return []
    return unreviewedFields(value).map((path) => `${Array.isArray(record) ? itemKey(value, i) : key}.${path}`)
  })
}

function laidOver(record: object): Laid | undefined {
  return (record as { [LAID]?: Laid })[LAID]
}

function splitOnce(path: string): [string, string?] {
  const dot = path.indexOf('.')
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)]
}
