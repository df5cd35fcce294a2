/** Makes the one map instance with its images. */
import { Map as MapLibreMap } from 'maplibre-gl'
import type { BBox } from '../../core/geo/geo.ts'
import { buildStyle } from '../style/build-style.ts'
import type { Palette } from '../style/palette.ts'
import { addImage } from './style-images.ts'

/**
 * Makes a map in `container` that shows `firstView`, in the colours that `palette` gives at the time. Its position is kept in the address as
 * `#map=zoom/lat/lon`.
 * Throws GPUInitializationError when the browser has no WebGL2.
 */
export function createMap(
  container: HTMLElement,
  dataBase: string,
  firstView: BBox,
  palette: () => Palette,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: buildStyle(palette(), new URL(dataBase, window.location.href).href),
    bounds: firstView,
    hash: 'map',
    minZoom: 2,
    maxZoom: 14,
    attributionControl: false,
    pitchWithRotate: false,
    dragRotate: false,
    fadeDuration: 0,
    // A test validates it (tests/map/style.test.ts).
    validateStyle: false,
  })
  map.touchZoomRotate.disableRotation()
  // The region "Map" is the section around the map; the canvas inside must not be a second region.
  map.getCanvas().setAttribute('role', 'group')
  map.setMissingStyleImageResolver((id) => addImage(map, id, palette()))
  return map
}
