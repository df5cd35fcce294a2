import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { inTime } from '../../core/in-time.ts'
import { OVERVIEW_SOURCES } from '../style/ids.ts'

interface SourceReporter {
  /** Called with the ids of the sources that failed to load or are too long in coming, whenever these are others. */
  onMissing: (ids: readonly string[]) => void
  /** Called when nothing arrives at all: then the map's worker does not run, of which MapLibre says nothing. */
  onSilence: (error: unknown) => void
}

/**
 * Follows what becomes of the map's sources, anew whenever its style is built. To be called when the map is made: a source
 * can fail before the page has rendered anything for the map, and MapLibre does not say so again.
 */
export function watchSources(map: MapLibreMap, { onMissing, onSilence }: SourceReporter): void {
  let missing: readonly string[] = []
  let reportFirst: () => void = () => {}
  /** The style whose sources are watched; what was still awaited of an earlier one no longer counts. */
  let watched: symbol | undefined

  function set(ids: readonly string[]) {
    missing = ids
    onMissing(ids)
  }
  function add(ids: readonly string[]) {
    set([...new Set([...missing, ...ids])])
  }
  function stop() {
    watched = undefined
  }

  map.on('style.load', () => {
    const style = Symbol('style')
    watched = style
    if (missing.length > 0) set([])
    const first = new Promise<void>((resolve) => {
      reportFirst = resolve
    })
    const drawn = new Promise<void>((resolve) => map.once('idle', () => resolve()))
    const isLoaded = (id: string) => map.getSource(id) === undefined || map.isSourceLoaded(id)
    inTime(first).catch((error: unknown) => watched === style && onSilence(error))
    inTime(drawn).catch(() => watched === style && add(OVERVIEW_SOURCES.filter((id) => !isLoaded(id))))
  })
  map.on('error', ({ error, sourceId }: ErrorEvent & { sourceId?: string }) => {
    if (sourceId === undefined) return console.error(error)
    reportFirst()
    add([sourceId])
  })
  map.on('sourcedata', ({ sourceId, sourceDataType }: MapSourceDataEvent) => {
    // Other events say that nothing is awaited, which holds of a source that failed, too.
    if (sourceDataType !== 'content') return
    reportFirst()
    if (missing.includes(sourceId)) set(missing.filter((id) => id !== sourceId))
  })
  // Without its graphics the map has no style to ask.
  map.on('webglcontextlost', stop)
  map.on('remove', stop)
}
