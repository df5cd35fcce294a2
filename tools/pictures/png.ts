import { crc32, deflateSync } from 'node:zlib'

/** A colour with its opacity, 0 to 255 each. */
export type Swatch = readonly [red: number, green: number, blue: number, alpha: number]

/** Encodes an image of 8-bit palette indices, row by row from the top left (PNG, third edition, colour type 3). */
export function encodePng(width: number, height: number, pixels: Uint8Array, palette: readonly Swatch[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((swatch) => swatch.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk(
      'IDAT',
      smallest([unfiltered, filteredUp].map((rows) => deflateSync(rows(width, height, pixels), { level: 9 }))),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const smallest = (candidates: Buffer[]) => candidates.reduce((best, next) => (next.length < best.length ? next : best))

function unfiltered(width: number, height: number, pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return rows
}

/** Each byte as its difference from the one above (filter type 2). */
function filteredUp(width: number, height: number, pixels: Uint8Array): Buffer {
  const rows = unfiltered(width, height, pixels)
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1)
    rows[start] = 2
    for (let at = 0; row > 0 && at < width; at++) {
      rows[start + 1 + at] = ((pixels[row * width + at] ?? 0) - (pixels[(row - 1) * width + at] ?? 0)) & 255
    }
  }
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
