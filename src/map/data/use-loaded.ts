import { useEffect, useMemo, useRef, useState } from 'react'
import type { Layers } from '../../core/atlas.ts'
import type { LayerFile } from '../../core/schema/layer.ts'
import type { Selection } from '../../core/select/select.ts'
import { datedLayers } from './map-data.ts'

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

/**
 * The layers of the selection on the as-of date. A layer that shows what it showed before is the same object, and so are
 * all of them together, so that names, labels and the map itself are worked out anew only when lines or meetings change.
 */
export function useDatedLayers(all: Layers, selection: Selection, asOf: string): Layers {
  const shown = useRef<Layers>({})
  return useMemo(() => {
    const next = Object.entries(datedLayers(all, selection, asOf)).map(([id, layer]) => {
      const before = shown.current[id]
      return [id, before && contentOf(before) === contentOf(layer) ? before : layer] as const
    })
    if (next.some(([id, layer]) => shown.current[id] !== layer)) shown.current = Object.fromEntries(next)
    return shown.current
  }, [all, selection, asOf])
}

/** Features differ by their id, and places of meetings by the number of their meetings too. */
function contentOf({ features }: LayerFile): string {
  return features.map(({ id, properties: { meetings } }) => `${id} ${meetings ?? ''}`).join()
}
