/**
 * The text of an article, read from its file for readers who check it in the browser and for editors' commands alike, and
 * offsets in it: the atlas counts Unicode code points, JavaScript UTF-16 code units.
 */

/** Largest text file that is read, in bytes (5 MB). */
export const MAX_TEXT_BYTES = 5_000_000

/** Why a file is not the text of an article; each has its message in `textFault` of the interface texts. */
export type TextFault = 'empty' | 'tooLarge' | 'nul' | 'notUtf8' | 'html' | 'lineEnds'

export type ArticleText = { ok: true; text: string } | { ok: false; fault: TextFault }

const MARKUP = /^\s*<(!doctype|!--|\?xml|html|head|body)\b|<\/(html|body|head|div|p|a|span|script|article|table)\s*>/i
const LONE_RETURN = /\r(?!\n)/
const LONE_FEED = /(?<!\r)\n/

/**
 * The text of a file, every character kept, a byte order mark too, so that offsets and hash are those of the file.
 * Refused are files without a word, of more than MAX_TEXT_BYTES, with NUL bytes (also UTF-16), that are not UTF-8,
 * that are web pages, and whose lines end in several ways or in a lone carriage return.
 */
export function readArticleText(bytes: Uint8Array): ArticleText {
  if (bytes.length > MAX_TEXT_BYTES) return { ok: false, fault: 'tooLarge' }
  if (bytes.includes(0)) return { ok: false, fault: 'nul' }
  const text = decode(bytes)
  if (text === undefined) return { ok: false, fault: 'notUtf8' }
  const fault = findTextFault(text)
  return fault ? { ok: false, fault } : { ok: true, text }
}

function findTextFault(text: string): TextFault | undefined {
  if (text.trim() === '') return 'empty'
  if (MARKUP.test(text)) return 'html'
  if (LONE_RETURN.test(text) || (text.includes('\r\n') && LONE_FEED.test(text))) return 'lineEnds'
  return undefined
}

/** Undefined when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Gives the code point offset of each UTF-16 offset of the text that does not lie inside a character. */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs = surrogatePairs(text)
  return (index) => index - countBelow(pairs, index)
}

/** The other way round: gives the UTF-16 offset of each code point offset. */
export function utf16Offsets(text: string): (index: number) => number {
  const pairs = surrogatePairs(text).map((index, i) => index - i)
  return (index) => index + countBelow(pairs, index)
}

/** UTF-16 offsets of the characters that are two units long. A regular expression would take ten times as long. */
function surrogatePairs(text: string): number[] {
  const found: number[] = []
  for (let i = 0; i < text.length; i += 1)
    if ((text.codePointAt(i) ?? 0) > 0xff_ff) {
      found.push(i)
      i += 1
    }
  return found
}

/** How many of the ascending numbers are less than `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
