/** The words that put the embedded view into another page. Pure. */
import { escapeMarkup } from '../core/escape-markup.ts'

/** Width and height of a frame in CSS pixels, or the width of the column it stands in. */
export interface FrameSize {
  width: number | '100%'
  height: number
}

/** Sizes on offer, from the smallest that the view is made for. */
export const FRAME_SIZES: readonly FrameSize[] = [
  { width: 400, height: 300 },
  { width: 600, height: 450 },
  { width: 800, height: 600 },
  { width: '100%', height: 600 },
]

/** HTML of a frame that shows the address. Both texts may hold anything; they stay inside their attributes. */
export function embedCode(address: string, title: string, { width, height }: FrameSize): string {
  const attributes = { src: address, title, width, height, loading: 'lazy', style: 'border:0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
