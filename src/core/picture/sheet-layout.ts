/** Where everything stands on a picture of the map: title and filters above the map, legend and notes below it. Pure. */

export const TEXT_STYLES = {
  title: { sizePx: 20, weight: 700, lineHeightPx: 27 },
  line: { sizePx: 14, weight: 400, lineHeightPx: 20 },
  label: { sizePx: 13, weight: 400, lineHeightPx: 18 },
  note: { sizePx: 12, weight: 400, lineHeightPx: 16 },
} as const

export type TextRole = keyof typeof TEXT_STYLES

/** Width of a text in pixels. */
export type MeasureText = (text: string, role: TextRole) => number

/** Room that a symbol of the legend has; the samples of lines are that large. */
export const SYMBOL_SIZE = { width: 32, height: 14 } as const

export interface SheetContent {
  title: string
  /** As-of date, number of events and filters; a line each unless it must be broken. */
  lines: readonly string[]
  /** What each symbol means. */
  legend: readonly string[]
  /** Neutrality, who made the map, address. */
  notes: readonly string[]
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedText {
  text: string
  role: TextRole
  /** Left end of its baseline. */
  x: number
  baseline: number
}

/** A sheet in pixels from its top left corner. */
export interface Sheet {
  width: number
  height: number
  map: Box
  texts: readonly PlacedText[]
  /** Room for the symbols of the legend, in its order. */
  symbols: readonly Box[]
}

const MARGIN = 16
const SYMBOL_GAP = 8
const COLUMN_GAP = 20

/** Lays out a sheet as wide as the map; it grows downwards with its texts. */
export function layoutSheet(
  content: SheetContent,
  map: { width: number; height: number },
  measure: MeasureText,
): Sheet {
  const { width } = map
  const texts: PlacedText[] = []
  const symbols: Box[] = []
  const room = width - 2 * MARGIN
  let y = MARGIN

  /** Puts a text under what is there, and gives the height it takes. */
  const put = (text: string, role: TextRole, x: number, top: number, textRoom: number): number => {
    const { sizePx, lineHeightPx } = TEXT_STYLES[role]
    const wrapped = wrapText(text, textRoom, (part) => measure(part, role))
    for (const [index, line] of wrapped.entries())
      texts.push({ text: line, role, x, baseline: top + index * lineHeightPx + (lineHeightPx + 0.7 * sizePx) / 2 })
    return wrapped.length * lineHeightPx
  }

  y += put(content.title, 'title', MARGIN, y, room)
  for (const line of content.lines) y += put(line, 'line', MARGIN, y, room)
  y += MARGIN / 2
  const placed = { x: 0, y, width, height: map.height }
  y += map.height + MARGIN / 2

  const { columns, columnWidth } = legendColumns(content.legend, room, measure)
  for (let first = 0; first < content.legend.length; first += columns) {
    const heights = content.legend.slice(first, first + columns).map((label, column) => {
      const x = MARGIN + column * (columnWidth + COLUMN_GAP)
      const labelX = x + SYMBOL_SIZE.width + SYMBOL_GAP
      symbols.push({ x, y: y + (TEXT_STYLES.label.lineHeightPx - SYMBOL_SIZE.height) / 2, ...SYMBOL_SIZE })
      return put(label, 'label', labelX, y, columnWidth - SYMBOL_SIZE.width - SYMBOL_GAP)
    })
    y += Math.max(TEXT_STYLES.label.lineHeightPx, ...heights)
  }
  y += MARGIN / 2
  for (const note of content.notes) y += put(note, 'note', MARGIN, y, room)
  return { width, height: Math.ceil(y + MARGIN), map: placed, texts, symbols }
}

/** As many columns as the longest entry allows, all of one width. */
function legendColumns(
  legend: readonly string[],
  room: number,
  measure: MeasureText,
): { columns: number; columnWidth: number } {
  const longest = Math.max(0, ...legend.map((label) => measure(label, 'label')))
  const wanted = Math.min(room, Math.ceil(longest) + SYMBOL_SIZE.width + SYMBOL_GAP)
  const columns = Math.max(1, Math.floor((room + COLUMN_GAP) / (wanted + COLUMN_GAP)))
  return { columns, columnWidth: wanted }
}

/**
 * The text in lines no wider than `widthPx` as `measure` gives widths; breaks between words, and inside a word only when
 * the word alone is too wide. Runs of white space count as one space. A single character may be wider than the line.
 */
export function wrapText(text: string, widthPx: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= widthPx) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, widthPx, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, widthPx: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > widthPx) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
