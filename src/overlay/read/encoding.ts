/** How a file writes characters as bytes. */
import { Refusal } from './refusal.ts'

/** As the Encoding Standard names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

export interface Encoded {
  encoding: Encoding
  /** Bytes of the byte order mark; text begins after them. */
  markBytes: number
}

const SAMPLE_BYTES = 65_536
export const STEP_BYTES = 1_000_000

/**
 * The encoding by its byte order mark, else by where zero bytes stand (UTF-16), else UTF-8 where all of the file is valid,
 * else Windows-1251, which any bytes are valid in. Throws Refusal `binary` for what is no text.
 */
export async function detectEncoding(blob: Blob): Promise<Encoded> {
  const sample = new Uint8Array(await blob.slice(0, SAMPLE_BYTES).arrayBuffer())
  const [a, b, c] = sample
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  const zeros = [0, 0]
  let controls = 0
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1e && byte !== 0x1f)) controls += 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2
  if (odd > most * 0.4 && even < most * 0.1) return { encoding: 'utf-16le', markBytes: 0 }
  if (even > most * 0.4 && odd < most * 0.1) return { encoding: 'utf-16be', markBytes: 0 }
  if (even + odd > 0 || controls > sample.length * 0.01) throw new Refusal('binary')
  return { encoding: (await isUtf8(blob)) ? 'utf-8' : 'windows-1251', markBytes: 0 }
}

async function isUtf8(blob: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < blob.size; at += STEP_BYTES)
      decoder.decode(await blob.slice(at, at + STEP_BYTES).arrayBuffer(), { stream: at + STEP_BYTES < blob.size })
    return true
  } catch {
    // The decoder's way to say no.
    return false
  }
}

/** Counts the bytes of text[from, to), and the line feeds in it. Exact for text that was decoded from valid bytes. */
export function measureText(
  text: string,
  from: number,
  to: number,
  encoding: Encoding,
): { bytes: number; lines: number } {
  let bytes = 0
  let lines = 0
  const isUtf8 = encoding === 'utf-8'
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lines += 1
    if (isUtf8) bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  if (!isUtf8) bytes = (to - from) * (encoding === 'windows-1251' ? 1 : 2)
  return { bytes, lines }
}
