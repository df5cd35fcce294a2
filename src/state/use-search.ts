/** What the words in the address find. */
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { Records } from '../core/atlas.ts'
import type { Found } from '../core/search/search-index.ts'

export interface Search {
  /** The words whose results are shown; "" while there are none. They lag behind the address until an answer comes. */
  shown: string
  names: Found['names']
  /** Ids of the events found; undefined while nothing is searched or nothing has been found out yet. */
  matching: ReadonlySet<string> | undefined
  /** Ids of those whose titles hold all words. */
  titled: ReadonlySet<string>
  /** What there is of the words where no event holds all of them. */
  partly: Found['partly']
  isSearching: boolean
  /** Why the words in the address could not be searched. */
  failure?: { error: unknown; retry: () => void }
}

const NOTHING: Search = { shown: '', names: [], matching: undefined, titled: new Set(), partly: [], isSearching: false }

/** Searches for the words, and keeps showing the previous result until the next one is there. */
export function useSearch(words: string, records: Records): Search {
  const [result, setResult] = useState(NOTHING)
  const [failed, setFailed] = useState<{ words: string; error: unknown }>()
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => {
    setFailed(undefined)
    setAttempt((n) => n + 1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (words === '') {
      setResult(NOTHING)
      return
    }
    let isCurrent = true
    records.search(words).then(
      ({ events, titled, names, partly }) => {
        if (!isCurrent) return
        startTransition(() => {
          setResult({
            shown: words,
            names,
            matching: new Set(events),
            titled: new Set(titled),
            partly,
            isSearching: false,
          })
        })
      },
      (error: unknown) => {
        if (!isCurrent) return
        setResult(NOTHING)
        setFailed({ words, error })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [words, records, attempt])
  return useMemo(() => {
    if (words === '') return NOTHING
    if (failed?.words === words) return { ...NOTHING, failure: { error: failed.error, retry } }
    return words === result.shown ? result : { ...result, isSearching: true }
  }, [words, result, failed, retry])
}
