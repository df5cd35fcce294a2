/** A worker that loads what search compares, builds the index, and answers. Started by search-client.ts. */
import { DataError } from '../core/data-error.ts'
import type { SearchFile } from '../core/schema/search.ts'
import type { TranslationsFile } from '../core/schema/translation.ts'
import { explainMatch, type Reason } from '../core/search/explain-match.ts'
import { buildSearchIndex, type Found, type SearchIndex } from '../core/search/search-index.ts'
import type { Term } from '../core/search/words/vocabulary.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { loadFile } from './load-file.ts'

export interface SearchRequest {
  /** Given back with the answer. */
  number: number
  /** Address of the data folder with a final slash, absolute. */
  base: string
  query: string
  /** Whose texts are searched besides the English ones. */
  language: Language
  /** Asks why the query finds this event, instead of what it finds. */
  event?: string
}

/** What was found or, when an event was named, the reasons. */
export type SearchAnswer =
  | { number: number; answer: Found | readonly Reason[] }
  | { number: number; failure: Pick<DataError, 'file' | 'reason'> }

/** What the worker says: once that it runs, then answers. */
export type SearchMessage = 'started' | SearchAnswer

const indexes = new Map<Language, Promise<SearchIndex>>()
let latest: { index: SearchIndex; query: string; terms: readonly Term[] } | undefined

self.postMessage('started' satisfies SearchMessage)
self.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  const { number } = data
  try {
    self.postMessage({ number, answer: await answer(data) } satisfies SearchAnswer)
  } catch (error) {
    const { file, reason } = error instanceof DataError ? error : new DataError('search', String(error))
    self.postMessage({ number, failure: { file, reason } } satisfies SearchAnswer)
  }
})

async function answer({ base, query, language, event }: SearchRequest): Promise<Found | Reason[]> {
  const index = await load(base, language)
  if (latest?.index !== index || latest.query !== query) latest = { index, query, terms: index.termsOf(query) }
  if (event === undefined) return index.find(latest.terms)
  const known = index.event(event)
  return known ? explainMatch(known, latest.terms) : []
}

/** Builds the index of a language once; after a failure the next request tries again. */
async function load(base: string, language: Language): Promise<SearchIndex> {
  const loading = indexes.get(language) ?? build(base, language)
  indexes.set(language, loading)
  try {
    return await loading
  } catch (error) {
    indexes.delete(language)
    throw error
  }
}

async function build(base: string, language: Language): Promise<SearchIndex> {
  const file = loadFile<SearchFile>(base, 'search.json', 'events')
  if (language === 'en') return buildSearchIndex(await file)
  const { records } = await loadFile<TranslationsFile>(base, `translations/${language}/events.json`)
  return buildSearchIndex(await file, { language, of: (event) => records[`events/${event}`]?.texts })
}
