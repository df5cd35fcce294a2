import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Subject } from '../../core/schema/subject.ts'
import { withTimeout } from '../../core/with-timeout.ts'
import { layersInOrder } from '../style/build-style.ts'
import { OVERVIEW_SOURCES } from '../style/ids.ts'
import { reliefLayers } from '../style/layers/relief.ts'
import type { Palette } from '../style/palette.ts'
import { createMap, repaintImages } from './create-map.ts'

const NONE: readonly string[] = []

interface UsableMap {
  map: MapLibreMap | undefined
  /** Ids of the sources that the base map lacks; none while there is no map to ask for them again. */
  missing: readonly string[]
  /** Has the map's style built again, with all requests of its sources. */
  rebuild: () => void
}

/**
 * The map in the container while its style can take data: undefined before that, after its removal, while the browser
 * has taken its graphics away and while the style is built again.
 * `onError` is called when no map can be made, for example without WebGL2, when nothing of the base map arrives, and when
 * the graphics do not come back.
 */
export function useMap(
  container: RefObject<HTMLElement | null>,
  dataBase: string,
  subject: Subject,
  palette: Palette,
  onError: (error: unknown) => void,
): UsableMap {
  const [map, setMap] = useState<MapLibreMap>()
  const [missing, setMissing] = useState<readonly string[]>([])
  const latest = useRef(palette)
  latest.current = palette
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once, for this subject; onError is only reported to
  useEffect(() => {
    const element = container.current
    if (!element) return
    return whenSized(element, () => {
      try {
        return live(createMap(element, dataBase, subject, () => latest.current))
      } catch (error) {
        onError(error)
      }
    })
  }, [container, dataBase])

  /** Follows what becomes of the map, until the function that is returned removes it. */
  function live(created: MapLibreMap): () => void {
    let isRemoved = false
    const fail = (error: unknown) => !isRemoved && onError(error)
    watchSources(created, { onMissing: setMissing, onSilence: fail })
    const use = () => setMap(created)
    const unfollow = followDensity(created)
    created.once('style.load', use)
    // MapLibre takes its style down with the context, and builds it again when the browser gives another.
    created.on('webglcontextlost', () => {
      // At once: whoever adds a source while there is no style makes MapLibre begin an empty one.
      flushSync(() => setMap(undefined))
      const restored = new Promise<unknown>((resolve) => created.once('style.load', resolve))
      withTimeout(restored).then(use, fail)
    })
    return () => {
      isRemoved = true
      unfollow()
      setMap(undefined)
      setMissing([])
      created.remove()
    }
  }
  useMapPalette(map, palette)
  /** A request that is never answered holds up all later ones of its source, so the style is built again as a whole. */
  const rebuild = useCallback(() => {
    if (!map) return
    const style = map.getStyle()
    flushSync(() => setMap(undefined))
    map.once('style.load', () => setMap(map))
    map.setStyle(style, { diff: false })
  }, [map])
  return { map, missing: map ? missing : NONE, rebuild }
}

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

/**
 * Paints the map in a palette. Only colours change: what the sources hold and where the camera stands remain, which a
 * new style would reset.
 */
function useMapPalette(map: MapLibreMap | undefined, palette: Palette): void {
  useEffect(() => {
    if (!map) return
    repaintImages(map, palette)
    for (const { id, paint } of [...layersInOrder(palette), ...reliefLayers(palette)])
      if (map.getLayer(id))
        for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name as PaintProperty, value)
  }, [map, palette])
}

/** Draws the map in the pixels of the screen, also when its window moves to another one. */
function followDensity(map: MapLibreMap): () => void {
  let density: MediaQueryList
  const follow = () => {
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    density.addEventListener('change', change, { once: true })
  }
  const change = () => {
    map.setPixelRatio(window.devicePixelRatio)
    follow()
  }
  follow()
  return () => density.removeEventListener('change', change)
}

/** Makes something in an element as soon as that has a size; in a frame that is hidden at first it has none. Gives what ends it. */
function whenSized(element: HTMLElement, make: () => (() => void) | undefined): () => void {
  const isSized = () => element.clientWidth > 0 && element.clientHeight > 0
  if (isSized()) return make() ?? (() => {})
  let end: (() => void) | undefined
  const observer = new ResizeObserver(() => {
    if (!isSized()) return
    observer.disconnect()
    end = make()
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
    end?.()
  }
}

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
function watchSources(map: MapLibreMap, { onMissing, onSilence }: SourceReporter): void {
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
    withTimeout(first).catch((error: unknown) => watched === style && onSilence(error))
    withTimeout(drawn).catch(() => watched === style && add(OVERVIEW_SOURCES.filter((id) => !isLoaded(id))))
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
