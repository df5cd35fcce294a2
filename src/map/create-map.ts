/** Makes the one map instance with its images. */
import { Map as MapLibreMap } from 'maplibre-gl'
import { FIRST_VIEW } from '../core/first-view.ts'
import { buildStyle } from './style/build-style.ts'
import { emptyImage, hatchImage } from './style/hatch.ts'
import { IMAGE } from './style/ids.ts'
import { LIGHT } from './style/palette.ts'

const DATED = [74, 68, 57] as const

/**
 * Makes a map in `container`. Its position is kept in the address as `#map=zoom/lat/lon`.
 * Throws GPUInitializationError when the browser has no WebGL2.
 */
export function createMap(container: HTMLElement, dataBase: string): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: buildStyle(LIGHT, new URL(dataBase, window.location.href).href),
    bounds: FIRST_VIEW,
    hash: 'map',
    maxZoom: 14,
    attributionControl: false,
    pitchWithRotate: false,
    dragRotate: false,
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  // The region "Map" is the section around the map; the canvas inside must not be a second region.
  map.getCanvas().setAttribute('role', 'group')
  map.setMissingStyleImageResolver((id) => addImage(map, id))
  return map
}

function addImage(map: MapLibreMap, id: string): void {
  if (id === IMAGE.hatch) map.addImage(id, hatchImage(9, [...DATED, 165]))
  else if (id === IMAGE.hatchLight) map.addImage(id, hatchImage(14, [...DATED, 165]))
  else if (id === IMAGE.symbolSpace) map.addImage(id, emptyImage(24))
}
