import { useEffect, useState } from 'react'

/** Why a part of the map is missing. */
export interface PartFailure {
  file: string
  retry: () => void
}

interface Loaded<T> {
  /** Undefined until the first is there; that of before until another is. */
  value: T | undefined
  failure: PartFailure | undefined
}

/**
 * What `load` brings, for parts that the map can be drawn without; undefined instead of it waits. `file` names the part in
 * messages, and `forget` lets what failed be asked for again.
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined, file: string, forget: () => void): Loaded<T> {
  const [value, setValue] = useState<T>()
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let current = true
    load?.().then(
      (loaded) => {
        if (!current) return
        setFailed(false)
        setValue(() => loaded)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [load, attempt])
  function retry() {
    forget()
    setFailed(false)
    setAttempt((n) => n + 1)
  }
  return { value, failure: hasFailed ? { file, retry } : undefined }
}
