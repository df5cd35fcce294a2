/** Makes the one map instance, and the images that its style asks for. */
import { Map as MapLibreMap } from 'maplibre-gl'
import { firstView } from '../../core/geo/first-view.ts'
import type { Subject } from '../../core/schema/subject.ts'
import { isFramed } from '../../state/address.ts'
import { ZOOMS } from '../../state/tidy-address.ts'
import { buildStyle } from '../style/build-style.ts'
import { emptyImage, HATCH_SCALE, hatchImage, type PatternImage, SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { IMAGE } from '../style/ids.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../style/marks.ts'
import type { Palette } from '../style/palette.ts'
import { starImage } from '../style/star.ts'
import { cameraRoom } from './camera-room.ts'

/**
 * Makes a map in `container` with the first view of the subject, in the colours that `palette` gives at the time. Its
 * position is kept in the address as `#map=zoom/lat/lon`.
 * Throws GPUInitializationError when the browser has no WebGL2.
 */
export function createMap(
  container: HTMLElement,
  dataBase: string,
  subject: Subject,
  palette: () => Palette,
): MapLibreMap {
  // Before there is a map, which writes its position there.
  const isPlaced = window.location.hash.includes('map=')
  const map = new MapLibreMap({
    container,
    style: buildStyle(palette(), new URL(dataBase, window.location.href).href),
    hash: 'map',
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    // There is no compass: the map stays as it is seen from above, with north on top.
    maxPitch: 0,
    touchPitch: false,
    attributionControl: false,
    // Whoever scrolls through the page around a frame gets past the map.
    cooperativeGestures: isFramed(),
    pitchWithRotate: false,
    dragRotate: false,
    fadeDuration: 0,
    // A test validates it (tests/map/style.test.ts).
    validateStyle: false,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setPadding(cameraRoom(container))
  if (!isPlaced) map.fitBounds(firstView(container.clientWidth, subject), { animate: false })
  // The region "Map" is the section around the map; the canvas inside must not be a second region.
  map.getCanvas().setAttribute('role', 'group')
  map.setMissingStyleImageResolver((id) => addImage(map, id, palette()))
  return map
}

/** Draws the image that the style asks for. */
function addImage(map: MapLibreMap, id: string, palette: Palette): void {
  const image = imageOf(id, palette)
  if (image) map.addImage(id, image, { pixelRatio: id === IMAGE.symbolSpace ? 1 : HATCH_SCALE })
}

/** Draws the images that the map has already once more, in another palette. */
export function repaintImages(map: MapLibreMap, palette: Palette): void {
  for (const id of Object.values(IMAGE)) {
    const image = imageOf(id, palette)
    if (image && map.hasImage(id)) map.updateImage(id, image)
  }
}

function imageOf(id: string, palette: Palette): PatternImage | undefined {
  if (id === IMAGE.symbolSpace) return emptyImage(SYMBOL_SPACE_PX)
  const star = MARKS_BOTTOM_UP.map((mark) => markStyle(mark).disc).find((disc) => disc?.isStar)
  if (id === IMAGE.star) return star && starImage(star, palette[star.stroke])
  const mark = MARKS_BOTTOM_UP.find((mark) => markStyle(mark).hatch?.id === id)
  const hatch = mark && markStyle(mark).hatch
  return hatch && hatchImage(hatch, palette.dated)
}
