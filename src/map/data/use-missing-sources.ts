import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { inTime } from '../../core/in-time.ts'
import { OVERVIEW_SOURCES } from '../style/ids.ts'

/**
 * Ids of the sources that the base map lacks, because they failed to load or are too long in coming.
 * `onError` is called when nothing of it arrives at all: then the map's worker does not run, of which MapLibre says
 * nothing.
 */
export function useMissingSources(map: MapLibreMap | undefined, onError: (error: unknown) => void): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: onError is only reported to
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
    inTime(drawn).catch(() => isWatched && add(...OVERVIEW_SOURCES.filter((id) => !isLoaded(id))))
    map.on('error', note)
    map.on('sourcedata', clear)
    return () => {
      isWatched = false
      map.off('error', note)
      map.off('sourcedata', clear)
      setIds([])
    }
  }, [map])
  return ids
}
