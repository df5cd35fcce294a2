/**
 * The canonical form of a hand-kept JSON file: fields in the order of their schema, two spaces of indentation,
 * a final line break, and text in Unicode normal form C. Only the form changes, never what the file says.
 */
import type { JsonSchema } from './editor-schemas.ts'

export type CanonicalResult =
  /** `changes` says what differs from the given text, in words; empty when nothing does. */
  { ok: true; text: string; changes: string[] } | { ok: false; reason: string }

/** Fields whose characters are somebody else's: another form of them would be another quotation or address. */
const VERBATIM: readonly string[] = ['quote', 'prefix', 'suffix', 'address', '$schema']

const BYTE_ORDER_MARK = /^\uFEFF/

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** The canonical form of a JSON text. Refuses a text that is not JSON or that would lose something, such as a field written twice. */
export function canonicalText(text: string, schema: JsonSchema): CanonicalResult {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch (error) {
    return { ok: false, reason: `it is not valid JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const changes: string[] = []
  const canonical = canonicalise(parsed, schema, '$', changes)
  const result = toText(canonical)
  if (tokensOf(text).join('\n') !== tokensOf(result).join('\n'))
    return { ok: false, reason: 'something in it would be lost: a field stands twice, or a number is too large' }
  if (toText(parsed) !== text) changes.push('spaces and line breaks')
  return { ok: true, text: result, changes }
}

function canonicalise(value: unknown, schema: JsonSchema, path: string, changes: string[]): unknown {
  if (typeof value === 'string') {
    const composed = value.normalize('NFC')
    if (composed !== value) changes.push(`${path} in Unicode normal form C`)
    return composed
  }
  if (Array.isArray(value))
    return value.map((item, i) => canonicalise(item, itemSchema(schema), `${path}[${i}]`, changes))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  const order = Object.keys(schema.properties ?? {})
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const sorted = [...fields].sort(([a], [b]) => place(a) - place(b))
  if (sorted.some(([key], i) => key !== fields[i]?.[0])) changes.push(`order of the fields of ${path}`)
  return Object.fromEntries(
    sorted.map(([key, field]) => [
      key,
      VERBATIM.includes(key) ? field : canonicalise(field, fieldSchema(schema, key), `${path}.${key}`, changes),
    ]),
  )
}

function fieldSchema({ properties }: JsonSchema, key: string): JsonSchema {
  const schema = properties?.[key]
  return typeof schema === 'object' ? schema : {}
}

function itemSchema({ items }: JsonSchema): JsonSchema {
  return typeof items === 'object' && !Array.isArray(items) ? items : {}
}

/** What a text says, without the order of its fields: every word, number and sign of it, sorted. */
function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => readToken(token)).sort()
}

function readToken(token: string): string {
  if (token.startsWith('"')) return JSON.stringify(String(JSON.parse(token)).normalize('NFC'))
  return /^[-\d]/.test(token) ? String(Number(token)) : token
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
