/** Turns the drawing of a social card into a PNG file. */
import { Resvg } from '@resvg/resvg-wasm'
import { encodePng } from '../../pictures/png.ts'
import type { CardFont } from './card-fonts.ts'
import { quantise } from './quantise.ts'

/** Enough for smooth edges of text on two grounds. */
const COLOURS = 64

/** The PNG of an SVG, in the SVG's own size. The renderer must have been started. */
export function renderCard(svg: string, font: CardFont): Uint8Array {
  const drawing = new Resvg(svg, { font })
  const image = drawing.render()
  const { pixels, palette } = quantise(image.pixels, COLOURS)
  const png = encodePng(image.width, image.height, pixels, palette)
  image.free()
  drawing.free()
  return png
}
