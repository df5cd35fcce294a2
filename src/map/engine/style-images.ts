/** Images of the map's style, drawn when they are first needed. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { emptyImage, hatchImage, type PatternImage } from '../style/hatch.ts'
import { IMAGE } from '../style/ids.ts'
import type { Palette } from '../style/palette.ts'

/** Draws the image that the style asks for. */
export function addImage(map: MapLibreMap, id: string, palette: Palette): void {
  const image = imageOf(id, palette)
  if (image) map.addImage(id, image)
}

/** Draws the images that the map has already once more, in another palette. */
export function repaintImages(map: MapLibreMap, palette: Palette): void {
  for (const id of Object.values(IMAGE)) {
    const image = imageOf(id, palette)
    if (image && map.hasImage(id)) map.updateImage(id, image)
  }
}

function imageOf(id: string, { dated }: Palette): PatternImage | undefined {
  if (id === IMAGE.hatch) return hatchImage(9, dated)
  if (id === IMAGE.hatchLight) return hatchImage(14, dated)
  return id === IMAGE.symbolSpace ? emptyImage(24) : undefined
}
