/** Fetches and checks one published file: the only `fetch` of the atlas. */

import { DataError } from '../core/data-error.ts'
import { withTimeout } from '../core/with-timeout.ts'

/**
 * Loads `base + path` as JSON. `list` names a property that must be an array, so that a file of another kind is noticed;
 * without it, any object will do.
 * Rejects with a DataError when the file is missing, incomplete, or holds something else, or when the next piece of it
 * is too long in coming; a large file on a slow line may take its time.
 */
export async function loadFile<T>(base: string, path: string, list?: string): Promise<T> {
  const stop = new AbortController()
  const late = new DataError(path, 'no answer came in time')
  const wait = <Piece>(piece: Promise<Piece>) =>
    withTimeout(piece, late).catch((error: unknown) => {
      stop.abort()
      throw error === late ? late : new DataError(path, 'the connection failed')
    })
  const response = await wait(fetch(base + path, { signal: stop.signal }))
  if (!response.ok) throw new DataError(path, `the server answered ${response.status}`)
  const content = parse(await readText(response, wait))
  if (content === undefined) throw new DataError(path, 'it is not complete JSON')
  if (list !== undefined && !(isRecord(content) && Array.isArray(content[list])))
    throw new DataError(path, `it has no list "${list}"`)
  if (!isRecord(content)) throw new DataError(path, 'it is no record')
  return content as T
}

async function readText({ body }: Response, wait: <Piece>(piece: Promise<Piece>) => Promise<Piece>): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader) {
    const { done, value } = await wait(reader.read())
    if (done) break
    text += value
  }
  return text
}

/** Undefined when the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
