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
    const follow = () => setSource(map, SOURCE.furniture, coveredBy(pieces(), map))
    // Given in degrees, it would move along with the map.
    const forget = () => setSource(map, SOURCE.furniture, collect([]))
    // In the frame in which a piece changes, so that the map is drawn no more often for it. A move ends in "moveend".
    const sizes = new ResizeObserver(() => map.isMoving() || follow())
    const pieces = () => {
      const all = [...map.getContainer().ownerDocument.querySelectorAll('[data-furniture]')]
      for (const piece of all) sizes.observe(piece)
      return all
    }
    follow()
    map.on('movestart', forget)
    map.on('moveend', follow)
    map.on('idle', follow)
    return () => {
      sizes.disconnect()
      map.off('movestart', forget)
      map.off('moveend', follow)
      map.off('idle', follow)
    }
  }, [map])
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
