import { crc32, deflateSync } from 'node:zlib'

/** A colour with its opacity, 0 to 255 each. */
export type Swatch = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Encodes an image of 8-bit palette indices, row by row from the top left (PNG, third edition, colour type 3). Rows are
 * not filtered, which would make flat colours larger, and compressed at a level that takes an eighth of the time of the
 * highest for a twelfth more bytes: a site has more than a thousand cards.
 */
export function encodePng(width: number, height: number, pixels: Uint8Array, palette: readonly Swatch[]): Buffer {
  return file(width, height, 3, [
    chunk('PLTE', Buffer.from(palette.flatMap((swatch) => swatch.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(unfiltered(width, height, pixels), { level: 6 })),
  ])
}

/** Encodes an image of 8-bit red, green and blue, row by row from the top left (PNG, third edition, colour type 2). */
export function encodeRgb(width: number, height: number, colours: Uint8Array): Buffer {
  const rows = Array.from({ length: height }, (_, row) => bestFiltered(colours, row, width * 3))
  return file(width, height, 2, [chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 }))])
}

function file(width: number, height: number, colourType: number, chunks: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourType, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Bytes of one pixel of an RGB image. */
const RGB = 3

/** What a filter type predicts of a byte from those to the left, above, and above to the left. */
const PREDICTORS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

/** A row under the filter type whose differences are least in sum (the heuristic of the PNG specification, 12.8). */
function bestFiltered(colours: Uint8Array, row: number, bytes: number): Buffer {
  const at = (offset: number, index: number) =>
    (row + offset < 0 || index < 0 ? 0 : colours[(row + offset) * bytes + index]) ?? 0
  let [best, least] = [Buffer.alloc(0), Number.POSITIVE_INFINITY]
  for (const [type, predict] of PREDICTORS.entries()) {
    const filtered = Buffer.alloc(bytes + 1)
    filtered[0] = type
    let sum = 0
    for (let index = 0; index < bytes; index++) {
      const guess = predict(at(0, index - RGB), at(-1, index), at(-1, index - RGB))
      const difference = (at(0, index) - guess) & 255
      filtered[index + 1] = difference
      sum += Math.min(difference, 256 - difference)
    }
    if (sum < least) [best, least] = [filtered, sum]
  }
  return best
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function unfiltered(width: number, height: number, pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}
