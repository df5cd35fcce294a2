/** Rows of delimited text, each with the byte where it begins. PapaParse knows the quoting; where rows stand is counted here. */
import Papa from 'papaparse'
import { type Encoding, measureText } from './encoding.ts'
import { LIMITS, Refusal } from './refusal.ts'

/** A row as its file writes it. */
export interface SourceRow {
  cells: readonly string[]
  /** Byte of the (unpacked) file where the row begins. */
  offset: number
  /** Line of the file where it begins, from 1. */
  line: number
  /** A quote that is never closed, or not where a cell ends, has made several lines one row. */
  fault?: 'quotes'
}

export interface Splitter {
  /** Takes further text; whole rows are handed on. `isLast`: nothing follows. Throws Refusal for a row without an end. */
  push: (text: string, isLast: boolean) => void
}

/** What is known of how a table is written. */
export interface Dialect {
  delimiter: string
  newline: '\n' | '\r'
}

/** The delimiter that makes the rows of a sample most alike, and the line ends. `\n` is right for CRLF too. */
export function guessDialect(sample: string): Dialect {
  const newline = sample.includes('\n') ? '\n' : sample.includes('\r') ? '\r' : '\n'
  const stated = /^sep=(.)\r?[\n\r]/.exec(sample)?.[1]
  const guessed = () => Papa.parse(sample.slice(0, 20_000), { preview: 20 }).meta.delimiter
  return { newline, delimiter: stated ?? guessed() }
}

/** Splits text that begins at byte `start` of its file, on line `firstLine`. Rows without any content are left out. */
export function createRowSplitter(
  { delimiter, newline }: Dialect,
  encoding: Encoding,
  { start, firstLine }: { start: number; firstLine: number },
  onRow: (row: SourceRow) => void,
): Splitter {
  let offset = start
  let line = firstLine
  let rest = ''
  let text = ''
  let cursor = 0
  const parser = new Papa.Parser({
    delimiter,
    newline,
    step: ({ data, errors, meta }: Papa.ParseStepResult<unknown>) => {
      const cells = (data as string[][])[0] ?? []
      const last = cells.length - 1
      const lastCell = cells[last]
      if (newline === '\n' && lastCell?.endsWith('\r')) cells[last] = lastCell.slice(0, -1)
      const { bytes, lines } = measureText(text, cursor, meta.cursor, encoding)
      const isJoined = errors.some(({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && lines > 1))
      const row: SourceRow = { cells, offset, line, ...(isJoined && { fault: 'quotes' }) }
      cursor = meta.cursor
      offset += bytes
      line += newline === '\r' ? 1 : lines
      if (cells.some((cell) => cell.trim() !== '')) onRow(row)
    },
  } as Papa.ParseConfig)
  return {
    push(more, isLast) {
      text = rest + more
      cursor = 0
      parser.parse(text, 0, !isLast)
      rest = text.slice(cursor)
      if (rest.length > LIMITS.rowChars) throw new Refusal('row-too-long', String(line))
    },
  }
}
