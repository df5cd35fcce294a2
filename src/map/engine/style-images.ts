/** Images of the map's style, drawn when they are first needed. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { emptyImage, HATCH_SCALE, hatchImage, type PatternImage, SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { IMAGE } from '../style/ids.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../style/marks.ts'
import type { Palette } from '../style/palette.ts'
import { starImage } from '../style/star.ts'

/** Draws the image that the style asks for. */
export function addImage(map: MapLibreMap, id: string, palette: Palette): void {
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
