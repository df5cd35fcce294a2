/** How a file writes characters as bytes. */
import { Refusal } from './refusal.ts'

/** As the Encoding Standard names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

export interface Encoded {
  encoding: Encoding
  /** Bytes of the byte order mark; text begins after them. */
  markBytes: number
  /** Bytes of a file in UTF-8 that are no part of any character. Each is read as one SUBSTITUTE. */
  badBytes: number
}

/** What ASCII has for a character that is not valid: a single byte, so that places of rows stay exact. Cells show U+FFFD instead. */
const SUBSTITUTE = 0x1a

const SAMPLE_BYTES = 65_536
export const STEP_BYTES = 1_000_000

/** Bytes of characters of several bytes for each bad one, from which on a file is UTF-8. In Windows-1251 such characters are accidents. */
const GOOD_FOR_EACH_BAD = 10

/**
 * The encoding by its byte order mark, else by where zero bytes stand (UTF-16), else UTF-8 where all of the file or nearly
 * all is valid, else Windows-1251, which any bytes are valid in. Throws Refusal `binary` for what is no text.
 */
export async function detectEncoding(blob: Blob): Promise<Encoded> {
  const sample = new Uint8Array(await blob.slice(0, SAMPLE_BYTES).arrayBuffer())
  const [a, b, c] = sample
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2, badBytes: 0 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2, badBytes: 0 }
  const markBytes = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  const zeros = [0, 0]
  let controls = 0
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1e && byte !== 0x1f)) controls += 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2
  if (odd > most * 0.4 && even < most * 0.1) return { encoding: 'utf-16le', markBytes: 0, badBytes: 0 }
  if (even > most * 0.4 && odd < most * 0.1) return { encoding: 'utf-16be', markBytes: 0, badBytes: 0 }
  if (even + odd > 0 || controls > sample.length * 0.01) throw new Refusal('binary')
  if (await isUtf8(blob)) return { encoding: 'utf-8', markBytes, badBytes: 0 }
  const { bad, good } = await countUtf8(blob)
  const isUtf8Still = markBytes > 0 || good >= bad * GOOD_FOR_EACH_BAD
  return isUtf8Still
    ? { encoding: 'utf-8', markBytes, badBytes: bad }
    : { encoding: 'windows-1251', markBytes, badBytes: 0 }
}

/** Bytes of a file that are no part of a character, and bytes of characters of several bytes. */
async function countUtf8(blob: Blob): Promise<{ bad: number; good: number }> {
  let [bad, good] = [0, 0]
  for (let at = 0; at < blob.size; ) {
    const bytes = new Uint8Array(await blob.slice(at, at + STEP_BYTES).arrayBuffer())
    const end = at + bytes.length < blob.size ? wholeBytes(bytes) : bytes.length
    visitCharacters(bytes, end, (_, length) => {
      if (length === 0) bad += 1
      else if (length > 1) good += length
    })
    at += end
  }
  return { bad, good }
}

/** Calls `visit` with where each character of UTF-8 begins and how many bytes it has, 0 for a byte of none. */
function visitCharacters(bytes: Uint8Array, end: number, visit: (at: number, length: number) => void): void {
  for (let at = 0; at < end; ) {
    const length = lengthOfCharacter(bytes, at, end)
    visit(at, length)
    at += length || 1
  }
}

/** As the Encoding Standard decodes UTF-8: no overlong forms, no halves of surrogate pairs, nothing beyond U+10FFFF. */
function lengthOfCharacter(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = expectedLength(lead)
  if (length === 0 || at + length > end) return 0
  const second = bytes[at + 1] ?? 0
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Bytes of a character that begins with a byte above ASCII; 0 where none does. */
function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** How many bytes there are without a character that is cut off at the end. */
function wholeBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    return expectedLength(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** Decodes bytes that follow each other: a character cut in two waits for its other half. `isLast`: nothing follows. */
export function createDecoder({ encoding, badBytes }: Pick<Encoded, 'encoding' | 'badBytes'>) {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  if (badBytes === 0) return (bytes: ArrayBuffer, isLast: boolean) => decoder.decode(bytes, { stream: !isLast })
  let held = new Uint8Array()
  return (more: ArrayBuffer, isLast: boolean) => {
    const bytes = new Uint8Array(held.length + more.byteLength)
    bytes.set(held)
    bytes.set(new Uint8Array(more), held.length)
    const end = isLast ? bytes.length : wholeBytes(bytes)
    held = bytes.slice(end)
    visitCharacters(bytes, end, (at, length) => {
      if (length === 0) bytes[at] = SUBSTITUTE
    })
    return decoder.decode(bytes.subarray(0, end))
  }
}

/** A cell as it is shown. */
export function withoutSubstitutes(cell: string): string {
  return cell.replaceAll(String.fromCharCode(SUBSTITUTE), '\u{FFFD}')
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
