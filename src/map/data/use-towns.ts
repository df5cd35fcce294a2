import { useEffect, useState } from 'react'
import type { Records, Towns } from '../../core/atlas.ts'
import { SOURCE } from '../style/ids.ts'

/** Why there are no names of towns. */
export interface TownsFailure {
  file: string
  retry: () => void
}

interface LoadedTowns {
  /** Undefined until the first ones are there; those of before until others are. */
  towns: Towns | undefined
  failure: TownsFailure | undefined
}

/** The towns of the base map: the larger ones, or all of them in detail. */
export function useTowns(records: Records, isDetailed: boolean): LoadedTowns {
  const [towns, setTowns] = useState<Towns>()
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let current = true
    records.towns(isDetailed).then(
      (loaded) => {
        if (!current) return
        setFailed(false)
        setTowns(loaded)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [records, isDetailed, attempt])
  function retry() {
    records.forgetFailures()
    setFailed(false)
    setAttempt((n) => n + 1)
  }
  return { towns, failure: hasFailed ? { file: SOURCE.towns, retry } : undefined }
}
