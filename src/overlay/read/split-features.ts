/** The features of GeoJSON, of any size, one by one as text: a feature is parsed when its end is seen, never the whole file. */
import { type Encoding, measureText } from './encoding.ts'
import { withoutSeparator } from './feature-cells.ts'
import { LIMITS, Refusal } from './refusal.ts'
import type { Splitter } from './split-rows.ts'

/** A JSON text of its own: a feature, or something that should be one. */
export interface SourceText {
  text: string
  /** Byte of the (unpacked) file where it begins. */
  offset: number
  line: number
}

const QUOTE = 34
const COLON = 58
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125

/**
 * The objects of a FeatureCollection's list "features", of a list at the top, or those at the top themselves, one after the
 * other. Brackets and quotes are all it looks at. With `isInside`, text begins at a feature and holds no list "features".
 */
export function createFeatureSplitter(
  encoding: Encoding,
  start: number,
  onText: (found: SourceText) => void,
  isInside = false,
): Splitter {
  let text = ''
  let at = 0
  /** Start of the object under way; -1: none. */
  let begun = -1
  let depth = 0
  /** Depth at which objects are features. */
  let rowDepth = 0
  let isInString = false
  let stringStart = 0
  let lastString = ''
  let key = ''
  let offset = start
  let line = 1
  let counted = 0

  function count(to: number): void {
    const { bytes, lines } = measureText(text, counted, to, encoding)
    offset += bytes
    line += lines
    counted = to
  }

  function open(code: number): void {
    if (code === OPEN && depth === rowDepth && begun < 0) begun = at
    if (code === OPEN_LIST && depth === 0) rowDepth = 1
    if (code === OPEN_LIST && depth === 1 && rowDepth === 0 && key === 'features' && !isInside) {
      rowDepth = 2
      begun = -1
    }
    depth += 1
    if (depth > LIMITS.nesting) throw new Refusal('nested-too-deep')
  }

  function close(code: number): void {
    depth -= 1
    if (code === CLOSE && depth === rowDepth && begun >= 0) {
      count(begun)
      onText({ text: text.slice(begun, at + 1), offset, line })
      begun = -1
    }
    if (code === CLOSE_LIST && depth < rowDepth) rowDepth = 0
    if (depth < 0) depth = 0
  }

  function look(): void {
    const code = text.charCodeAt(at)
    if (isInString) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) {
        isInString = false
        if (depth === 1) lastString = text.slice(stringStart, at)
      }
    } else if (code === QUOTE) {
      isInString = true
      stringStart = at + 1
    } else if (code === OPEN || code === OPEN_LIST) open(code)
    else if (code === CLOSE || code === CLOSE_LIST) close(code)
    else if (code === COLON && depth === 1) key = lastString
  }

  return {
    push(more, isLast) {
      text += more
      // A backslash at the very end waits for what it escapes.
      const end = isLast ? text.length : text.length - 1
      for (; at < end; at++) look()
      if (isLast && begun >= 0) {
        count(begun)
        onText({ text: text.slice(begun), offset, line })
      }
      const keepFrom = Math.min(begun >= 0 ? begun : at, isInString ? stringStart : at)
      if (text.length - keepFrom > LIMITS.rowChars) throw new Refusal('row-too-long', String(line))
      count(Math.max(counted, Math.min(keepFrom, text.length)))
      text = text.slice(counted)
      at -= counted
      stringStart -= counted
      if (begun >= 0) begun -= counted
      counted = 0
    },
  }
}

/** The lines of newline-delimited JSON that hold anything; a record separator (RFC 8142) may stand before each. */
export function createLineSplitter(encoding: Encoding, start: number, onText: (found: SourceText) => void): Splitter {
  let rest = ''
  let offset = start
  let line = 1
  return {
    push(more, isLast) {
      const text = rest + more
      let from = 0
      for (let end = endOfLine(text, 0, isLast); end >= 0; end = endOfLine(text, from, isLast)) {
        const one = text.slice(from, end)
        if (withoutSeparator(one).trim() !== '') onText({ text: one, offset, line })
        offset += measureText(text, from, end, encoding).bytes
        line += 1
        from = end
      }
      rest = text.slice(from)
      if (rest.length > LIMITS.rowChars) throw new Refusal('row-too-long', String(line))
    },
  }
}

/** Where the line that begins at `from` ends, its line feed included; -1: not known yet. */
function endOfLine(text: string, from: number, isLast: boolean): number {
  const found = text.indexOf('\n', from)
  if (found >= 0) return found + 1
  return isLast && from < text.length ? text.length : -1
}
