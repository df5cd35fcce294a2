import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { type Box, squaresIn, stripsAround } from '../../core/placement/screen-box.ts'
import { placeAt } from '../engine/in-view.ts'
import { SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { SOURCE } from '../style/ids.ts'
import { collect, pointAt } from './map-data.ts'
import { setSource } from './use-source-data.ts'

/** Keeps labels from being cut by what covers the map or by its edges: it is told of these as of symbols that labels keep clear of. */
export function useFurniture(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    // Given in degrees, it would move along with the map.
    const forget = () => setSource(map, SOURCE.furniture, collect([]))
    map.on('movestart', forget)
    const stop = watchPieces(map, '[data-furniture]', (pieces) =>
      setSource(map, SOURCE.furniture, notFree(map, pieces)),
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

/** Beyond each edge of the map; the engine places labels up to 100 pixels out of its view. */
const BEYOND_PX = 90

/**
 * Where no label may reach: onto the elements, or over an edge of the map. As squares that lie on the map at present; the
 * engine knows no other shapes that keep their size.
 */
function notFree(map: MapLibreMap, elements: readonly Element[]) {
  const { left: x, top: y, width, height } = map.getContainer().getBoundingClientRect()
  const covered = elements.map((element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y }
  })
  return collect(
    [...covered, ...stripsAround(width, height, BEYOND_PX)].flatMap(squaresIn).flatMap(({ at, side }) => {
      const place = placeAt(map, at)
      return place ? [pointAt([place.lng, place.lat], { size: side / SYMBOL_SPACE_PX })] : []
    }),
  )
}
