/** Turns the drawing of a social card into a PNG file. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePng } from '../../pictures/png.ts'
import type { CardFont } from './card-fonts.ts'
import { quantise } from './quantise.ts'

/** Enough for smooth edges of text on two grounds. */
const COLOURS = 64

let started: Promise<void> | undefined

/** Starts the renderer, once for each process. */
export function startRenderer(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  started ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  return started
}

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
