import type { Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { inTime } from '../../core/in-time.ts'
import type { Subject } from '../../core/schema/subject.ts'
import type { Palette } from '../style/palette.ts'
import { createMap } from './create-map.ts'
import { useMapPalette } from './use-map-palette.ts'
import { watchSources } from './watch-sources.ts'

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
    if (!container.current) return
    let created: MapLibreMap
    try {
      created = createMap(container.current, dataBase, subject, () => latest.current)
    } catch (error) {
      onError(error)
      return
    }
    let isRemoved = false
    const fail = (error: unknown) => !isRemoved && onError(error)
    watchSources(created, { onMissing: setMissing, onSilence: fail })
    const use = () => setMap(created)
    created.once('style.load', use)
    // MapLibre takes its style down with the context, and builds it again when the browser gives another.
    created.on('webglcontextlost', () => {
      // At once: whoever adds a source while there is no style makes MapLibre begin an empty one.
      flushSync(() => setMap(undefined))
      const restored = new Promise<unknown>((resolve) => created.once('style.load', resolve))
      inTime(restored).then(use, fail)
    })
    return () => {
      isRemoved = true
      setMap(undefined)
      setMissing([])
      created.remove()
    }
  }, [container, dataBase])
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
