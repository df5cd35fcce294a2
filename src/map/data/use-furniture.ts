import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { squaresIn } from '../../core/placement/screen-box.ts'
import { SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { SOURCE } from '../style/ids.ts'
import { collect, pointAt } from './map-data.ts'
import { setSource } from './use-source-data.ts'

/** Keeps labels from being cut by what covers the map: it is told of it as of symbols that labels keep clear of. */
export function useFurniture(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    // Given in degrees, it would move along with the map.
    const forget = () => setSource(map, SOURCE.furniture, collect([]))
    map.on('movestart', forget)
    const stop = watchPieces(map, '[data-furniture]', (pieces) =>
      setSource(map, SOURCE.furniture, coveredBy(pieces, map)),
    )
    return () => {
      stop()
      map.off('movestart', forget)
    }
  }, [map])
}

/**
 * Calls back with the elements that a selector finds on the page: now, and whenever one of them has changed its size or the
 * map has come to rest. Returns what ends that.
 */
export function watchPieces(
  map: MapLibreMap,
  selector: string,
  onChange: (pieces: readonly Element[]) => void,
): () => void {
  // In the frame in which a piece changes, so that the map is drawn no more often for it. A move ends in "moveend".
  const sizes = new ResizeObserver(() => map.isMoving() || follow())
  const follow = () => {
    const pieces = [...map.getContainer().ownerDocument.querySelectorAll(selector)]
    for (const piece of pieces) sizes.observe(piece)
    onChange(pieces)
  }
  follow()
  map.on('moveend', follow)
  map.on('idle', follow)
  return () => {
    sizes.disconnect()
    map.off('moveend', follow)
    map.off('idle', follow)
  }
}

/** The elements as squares that lie on the map at present; the engine knows no other shapes that keep their size. */
function coveredBy(elements: readonly Element[], map: MapLibreMap) {
  const origin = map.getContainer().getBoundingClientRect()
  return collect(
    elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const [x, y] = [origin.left, origin.top]
      return squaresIn({ left: left - x, right: right - x, top: top - y, bottom: bottom - y }).flatMap(
        ({ at, side }) => {
          const place = map.unproject([...at])
          // Beside the globe there is no place, and no label.
          const { x, y } = map.project(place)
          const isThere = Math.hypot(x - at[0], y - at[1]) < 1
          return isThere ? [pointAt([place.lng, place.lat], { size: side / SYMBOL_SPACE_PX })] : []
        },
      )
    }),
  )
}
