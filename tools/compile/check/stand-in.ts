/** Makes a record out of one that has faults, so that the rest of it can be checked at the same time. */
import type { z } from 'zod'

/** Faults hide others below them: a missing object, then its fields, then their form. */
const MAX_ROUNDS = 8

/**
 * The record with something that fits in the place of each fault, and each unknown field left out. What other checks say
 * about these places is worth nothing. Undefined when nothing could be made to fit.
 */
export function standIn<T>(schema: z.ZodType<T>, record: unknown): T | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  const copy = { record: structuredClone(record) }
  const times = new Map<string, number>()
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = schema.safeParse(copy.record, { reportInput: true })
    if (result.success) return result.data
    for (const issue of result.error.issues) mend(copy, issue, times)
  }
  return undefined
}

function mend(copy: object, issue: z.core.$ZodIssue, times: Map<string, number>): void {
  const path = ['record', ...issue.path]
  const last = path.pop()
  const parent = path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), copy)
  if (!isFields(parent) || last === undefined) return
  if (issue.code === 'unrecognized_keys') {
    const owner = parent[last]
    if (isFields(owner)) for (const key of issue.keys) delete owner[key]
    return
  }
  const place = JSON.stringify(issue.path)
  const time = (times.get(place) ?? 0) + 1
  times.set(place, time)
  // What does not fit even so is left out, unless it stands in a list, whose other members would move.
  if (time > 2 && !Array.isArray(parent)) delete parent[last]
  else parent[last] = fitting(issue)
}

/** A value that has another fault at most. Numbers are large, so that what is counted up to them stays within. */
function fitting(issue: z.core.$ZodIssue): unknown {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values[0]
    case 'invalid_type':
      return (
        { string: 'x', number: 1e9, int: 1e9, boolean: true, array: [], tuple: [0, 0] }[issue.expected as string] ?? {}
      )
    case 'too_small':
      return issue.origin === 'string' ? 'x' : issue.origin === 'array' ? issue.input : Number(issue.minimum) + 1
    case 'too_big':
      return issue.origin === 'string' ? 'x' : Number(issue.maximum)
    case 'invalid_format':
      return { date: '9999-12-31', url: 'https://example.org/' }[issue.format as string] ?? 'x'
    default:
      return issue.input === 'x' ? 'https://example.org/' : 'x'
  }
}

function isFields(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
