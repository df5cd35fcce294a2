import type { Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { createMap } from './create-map.ts'
import type { Palette } from './style/palette.ts'
import { useMapPalette } from './use-map-palette.ts'

/**
 * The map in the container, once its style can take data; undefined until then and after its removal.
 * `onError` is called when no map can be made, for example without WebGL2.
 */
export function useMap(
  container: RefObject<HTMLElement | null>,
  dataBase: string,
  palette: Palette,
  onError: (error: unknown) => void,
): MapLibreMap | undefined {
  const [map, setMap] = useState<MapLibreMap>()
  const latest = useRef(palette)
  latest.current = palette
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; onError is only reported to
  useEffect(() => {
    if (!container.current) return
    let created: MapLibreMap
    try {
      created = createMap(container.current, dataBase, () => latest.current)
    } catch (error) {
      onError(error)
      return
    }
    created.once('style.load', () => setMap(created))
    return () => {
      setMap(undefined)
      created.remove()
    }
  }, [container, dataBase])
  useMapPalette(map, palette)
  return map
}
