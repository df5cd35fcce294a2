import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { inTime } from '../core/in-time.ts'
import { OVERVIEW_SOURCES } from './style/ids.ts'

/** Sources that failed to load or are too long in coming, and the way to ask for them again. */
export interface MissingSources {
  ids: readonly string[]
  retry: () => void
}

/**
 * What the base map lacks. `onError` is called when nothing of it arrives at all: then the map's worker does not run,
 * of which MapLibre says nothing.
 */
export function useMissingSources(map: MapLibreMap | undefined, onError: (error: unknown) => void): MissingSources {
  const [ids, setIds] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: onError is only reported to, and another attempt is watched anew
  useEffect(() => {
    if (!map) return
    let isWatched = true
    let reportFirst: () => void = () => {}
    const first = new Promise<void>((resolve) => {
      reportFirst = resolve
    })
    const add = (...more: string[]) => setIds((ids) => [...new Set([...ids, ...more])])
    const note = ({ error, sourceId }: ErrorEvent & { sourceId?: string }) => {
      if (sourceId === undefined) return console.error(error)
      reportFirst()
      add(sourceId)
    }
    const clear = ({ sourceId, isSourceLoaded }: MapSourceDataEvent) => {
      if (!isSourceLoaded) return
      reportFirst()
      setIds((ids) => (ids.includes(sourceId) ? ids.filter((id) => id !== sourceId) : ids))
    }
    const isLoaded = (id: string) => map.getSource(id) === undefined || map.isSourceLoaded(id)
    const drawn = new Promise<void>((resolve) => map.once('idle', () => resolve()))
    inTime(first).catch((error: unknown) => isWatched && onError(error))
    inTime(drawn).catch(() => isWatched && map.style && add(...OVERVIEW_SOURCES.filter((id) => !isLoaded(id))))
    map.on('error', note)
    map.on('sourcedata', clear)
    return () => {
      isWatched = false
      map.off('error', note)
      map.off('sourcedata', clear)
      setIds([])
    }
  }, [map, attempt])
  /** A request that is never answered holds up all later ones of its source, so the style is built again as a whole. */
  function retry() {
    setAttempt((n) => n + 1)
    map?.setStyle(map.getStyle(), { diff: false })
  }
  return { ids, retry }
}
