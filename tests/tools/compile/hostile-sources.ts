/**
 * An atlas by somebody who wants its texts to become markup, scripts or links: the real records, with a payload in every
 * field that the compiler lets hold one.
 */
import { checkShape } from '../../../tools/compile/check/check-shape.ts'
import type { RawSources } from '../../../tools/compile/sources.ts'
import { importTexts, textsToTranslate } from '../../../tools/translate/import-texts.ts'

/** Class of every element that a payload makes when it is taken for markup, and name of what it sets when it runs. */
export const MARK = 'hostile'
/** Ends what a text may stand in, then starts a script; with what templates and `String.replace` would read. */
export const PAYLOAD = `</script>"'><img class=${MARK} src=x onerror=${MARK}=1>{{${MARK}}}\${1}$&`
/** For fields that are short. */
const SHORT = `"'><b class=${MARK}>`
const LINK = `javascript:${MARK}=1//<svg class=${MARK} onload=${MARK}=1>`
/** With all that an address may hold; it is refused with markup, quotation marks or spaces. */
const ADDRESS = `https://example.org/'(${MARK})?x=javascript:${MARK}=1//`
/** Addresses that nothing may follow. */
export const BAD_ADDRESSES = [
  `https://example.org/"'><img class=${MARK} src=x>`,
  'https://example.org@evil.example/',
  'https://user:word@example.org/',
  'https://example.org/a\u202Egpj',
  'https://example.org/a\u200Bb',
  'https://example.org/a page',
  'https://example.org/ ',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  LINK,
  `data:text/html,${PAYLOAD}`,
  'vbscript:x',
  `//example.org/${PAYLOAD}`,
  '/x',
  'x',
]

/** Fields that hold a date, which is read only after the shape has been checked. */
const DATES = ['date', 'date_stated', 'date_alternatives', 'state_interval', 'published']
const LONGEST_TEXT = 10_000_000

/** Where a text stands in a source file. */
export interface Field {
  file: string
  path: readonly string[]
}

/** The same for all records of a kind: "events.claims.#.text"; one for all texts of translations. */
export function fieldName({ file, path }: Field): string {
  const [first] = path
  if (file.startsWith('translations/') && (first === 'texts' || first === 'of'))
    return `translations.${first}${path.length > 1 ? '.#.text' : ''}`
  return [file.replace(/[/.].*/, ''), ...path].join('.').replace(/\.\d+(?=\.|$)/g, '.#')
}

/** The first field of each name that holds a text. */
export function fieldsOf(raw: RawSources): Map<string, Field> {
  const fields = new Map<string, Field>()
  const walk = (value: unknown, field: Field) => {
    const name = fieldName(field)
    if (typeof value === 'string' && !fields.has(name)) fields.set(name, field)
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) walk(child, { ...field, path: [...field.path, key] })
  }
  for (const [file, record] of raw) walk(record, { file, path: [] })
  return fields
}

/** Whether the schema lets a field hold this text. */
export function takes(raw: RawSources, { file, path }: Field, text: string): boolean {
  const changed = new Map([[file, replaced(raw.get(file), path, text)]])
  return checkShape(changed, new Set()).problems.every((problem) => problem.file !== file)
}

/** The records with payloads; `raw` must be free of problems. */
export function hostileSources(raw: RawSources): RawSources {
  const records = new Map([...raw].filter(([file]) => !/^(translations|glossary)\/|^changes\.json$/.test(file)))
  const payloads = new Map(
    [...fieldsOf(records)].map(([name, field]) => [
      name,
      DATES.includes(field.path.at(-1) ?? '')
        ? undefined
        : [PAYLOAD, SHORT, ADDRESS].find((text) => takes(raw, field, text)),
    ]),
  )
  let count = 0
  const spoil = (value: unknown, field: Field): unknown => {
    if (typeof value === 'string') {
      const payload = payloads.get(fieldName(field))
      // Words that are compared must be words that are quoted, so all quotations are the same.
      count += 1
      // No page is named twice.
      if (payload === ADDRESS) return `${ADDRESS}&n=${count}`
      if (payload !== PAYLOAD || field.path.at(-1) === 'quote') return payload ?? value
      // Some names must differ.
      return `${count % 4 === 0 ? LINK : PAYLOAD} ${count}`
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item, i) => spoil(item, { ...field, path: [...field.path, String(i)] }))
    // A payload has no form that titles could be held to, and wordings name figures by the words they had.
    const { title_form: _, figures: __, ...fields } = value as Record<string, unknown>
    const spoilt = Object.entries(fields).map(([key, child]) => [
      key,
      spoil(child, { ...field, path: [...field.path, key] }),
    ])
    return fitted(Object.fromEntries(spoilt))
  }
  return inAllLanguages(new Map([...records].map(([file, record]) => [file, spoil(record, { file, path: [] })])))
}

/** With every text said to be its own translation, but for one letter. */
function inAllLanguages(raw: RawSources): RawSources {
  const { sources } = checkShape(raw, new Set())
  if (!sources) throw new Error('the records with payloads do not fit their schemas')
  return new Map([
    ...raw,
    ...sources.subject.languages
      .filter((language) => language !== 'en')
      .flatMap((language) => {
        const texts = Object.entries(textsToTranslate(sources, language))
        const given = Object.fromEntries(texts.map(([key, text]) => [key, `${text} ${LETTERS[language]}`]))
        return [...importTexts(sources, language, given, 'machine').files]
      }),
  ])
}

/** A letter of the script of each language. */
const LETTERS: Record<string, string> = { az: 'Ə', hy: 'Ա', ru: 'А' }

/** Numbers, letters and languages that fit the new texts. */
function fitted({ quote_lang: _, ...record }: Record<string, unknown>): Record<string, unknown> {
  const letter = LETTERS[String(record['lang'])]
  if (letter && typeof record['text'] === 'string') return { ...record, text: `${record['text']} ${letter}` }
  if (Object.keys(LETTERS).some((language) => typeof record[language] === 'string'))
    return Object.fromEntries(
      Object.entries(record).map(([key, text]) => [
        key,
        LETTERS[key] ? `${record['en'] ?? text} ${LETTERS[key]}` : text,
      ]),
    )
  if ('sha256' in record) return { ...record, characters: LONGEST_TEXT }
  if (typeof record['start'] !== 'number' || typeof record['quote'] !== 'string') return record
  return { ...record, end: record['start'] + record['quote'].length, overlap: true }
}

function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, other)
  return copy
}
