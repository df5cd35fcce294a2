/** Fetches and checks one published file: the only `fetch` of the atlas. */

import { DataError } from '../core/data-error.ts'

/**
 * Loads `base + path` as JSON. `list` names a property that must be an array, so that a file of another kind is noticed.
 * Rejects with a DataError when the file is missing, incomplete, or holds something else.
 */
export async function loadFile<T>(base: string, path: string, list: string): Promise<T> {
  const response = await fetch(base + path).catch(() => {
    throw new DataError(path, 'the connection failed')
  })
  if (!response.ok) throw new DataError(path, `the server answered ${response.status}`)
  const content: unknown = await response.json().catch(() => {
    throw new DataError(path, 'it is not complete JSON')
  })
  if (!isRecord(content) || !Array.isArray(content[list])) throw new DataError(path, `it has no list "${list}"`)
  return content as T
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
