/** Asks the search worker. It works on a thread of its own, so building an index never holds up the page. */
import { DataError } from '../core/data-error.ts'
import type { Reason } from '../core/search/explain-match.ts'
import type { Found } from '../core/search/search-index.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { withTimeout } from '../core/with-timeout.ts'
import type { SearchAnswer, SearchMessage, SearchRequest } from './search-worker.ts'

export interface SearchClient {
  find: (query: string, language: Language) => Promise<Found>
  explain: (query: string, event: string, language: Language) => Promise<readonly Reason[]>
}

interface Settle {
  resolve: (answer: Extract<SearchAnswer, { answer: unknown }>['answer']) => void
  reject: (error: DataError) => void
}

/** `base` is the address of the data folder with a final slash. The worker starts with the first question. */
export function createSearchClient(base: string): SearchClient {
  const waiting = new Map<number, Settle>()
  let worker: Worker | undefined
  let count = 0

  function start(): Worker {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    let reportAlive: () => void = () => {}
    const isAlive = new Promise<void>((resolve) => {
      reportAlive = resolve
    })
    const giveUp = () => {
      started.terminate()
      worker = undefined
      for (const { reject } of waiting.values()) reject(new DataError('search', 'its code failed'))
      waiting.clear()
    }
    // What the worker does once it runs may take its time: it limits its own requests.
    withTimeout(isAlive).catch(giveUp)
    started.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
      reportAlive()
      if (data === 'started') return
      const settle = waiting.get(data.number)
      waiting.delete(data.number)
      if ('failure' in data) settle?.reject(new DataError(data.failure.file, data.failure.reason))
      else settle?.resolve(data.answer)
    })
    started.addEventListener('error', giveUp)
    return started
  }

  function ask(request: Pick<SearchRequest, 'query' | 'event' | 'language'>): Promise<unknown> {
    worker ??= start()
    count += 1
    worker.postMessage({
      ...request,
      number: count,
      base: new URL(base, document.baseURI).href,
    } satisfies SearchRequest)
    return new Promise((resolve, reject) => waiting.set(count, { resolve, reject }))
  }

  return {
    find: (query, language) => ask({ query, language }) as Promise<Found>,
    explain: (query, event, language) => ask({ query, event, language }) as Promise<readonly Reason[]>,
  }
}
