/** Draws the atlas's icon in the sizes that installed pages need. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-wasm'
import { startRenderer } from './svg-renderer.ts'

const ROUND_CORNERS = ' rx="6"'

/** File names and PNGs. In the maskable one the ground fills the square, because systems cut it to their own shape. */
export async function drawIcons(): Promise<Map<string, Uint8Array>> {
  await startRenderer()
  const svg = await readFile(join(import.meta.dirname, '..', '..', 'public', 'icon.svg'), 'utf8')
  if (!svg.includes(ROUND_CORNERS)) throw new Error('public/icon.svg has no round corners to fill')
  return new Map([
    ['icon-192.png', draw(svg, 192)],
    ['icon-512.png', draw(svg, 512)],
    ['maskable-512.png', draw(svg.replace(ROUND_CORNERS, ''), 512)],
  ])
}

function draw(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()
}
