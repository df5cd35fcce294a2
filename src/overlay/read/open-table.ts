/** A file of the reader's as a table: what it is called, its columns and first rows, then all rows, or one of them again. */

import { createDecoder, detectEncoding, type Encoding, STEP_BYTES, withoutSubstitutes } from './encoding.ts'
import { cellsUnder, type FeatureFault, headerOf, readFeature, withoutSeparator } from './feature-cells.ts'
import { LIMITS, Refusal } from './refusal.ts'
import { createFeatureSplitter, createLineSplitter, type SourceText } from './split-features.ts'
import { createRowSplitter, type Dialect, guessDialect, type SourceRow, type Splitter } from './split-rows.ts'
import { unpack } from './unpack.ts'

export type Format = 'delimited' | 'geojson' | 'geojson-lines'

export interface Table {
  format: Format
  encoding: Encoding
  /** Bytes that are not valid in it, shown as U+FFFD. */
  badBytes: number
  header: readonly string[]
  /** The first rows, for guesses and for the dialog. */
  sample: readonly (readonly string[])[]
  /** Files of an archive that were left aside. */
  ignored: number
  /** Bytes of the table, unpacked. */
  bytes: number
  /** Reads all rows, in order. `onStep` is told the bytes read so far. Throws Refusal. */
  readAll: (onRow: (row: TableRow) => void, onStep: (bytes: number) => void) => Promise<void>
  /** The cells of the row that begins at a byte, read again; undefined where none does. */
  readAt: (offset: number) => Promise<readonly string[] | undefined>
}

/** A row, or what was found instead of one. */
export type TableRow = Omit<SourceRow, 'fault'> & { fault?: FeatureFault | 'quotes'; isMiddle?: boolean }

const SAMPLE_CHARS = 262_144
const SAMPLE_ROWS = 200

/** Opens a file: unpacks it, finds out how it is written, and reads its first rows. Throws Refusal. */
export async function openTable(file: Blob): Promise<Table> {
  const { blob, ignored } = await unpack(file)
  const encoded = await detectEncoding(blob)
  const { encoding, markBytes, badBytes } = encoded
  const head = await blob.slice(markBytes, markBytes + SAMPLE_CHARS * 2).arrayBuffer()
  const isWhole = markBytes + head.byteLength >= blob.size
  const text = createDecoder(encoded)(head, isWhole)
  if (text.trim() === '') throw new Refusal('empty')
  if (/^\s*</.test(text)) throw new Refusal('markup')
  const source: Source = { blob, encoding, badBytes, start: markBytes, text, isWhole }
  const reading = /^\s*[{[]/.test(withoutSeparator(text.trimStart())) ? featuresOf(source) : delimitedOf(source)
  return { ...reading, encoding, badBytes, ignored, bytes: blob.size }
}

/** A table's bytes, and how they are text. */
interface Bytes {
  blob: Blob
  encoding: Encoding
  badBytes: number
}

interface Source extends Bytes {
  /** Byte where the text begins. */
  start: number
  /** Its beginning. */
  text: string
  /** Whether that is all of it. */
  isWhole: boolean
}

type Reading = Omit<Table, 'encoding' | 'badBytes' | 'ignored' | 'bytes'>

function delimitedOf({ start, text, isWhole, ...bytes }: Source): Reading {
  const { encoding } = bytes
  const dialect = guessDialect(text)
  const rows: SourceRow[] = []
  const splitter = createRowSplitter(dialect, encoding, { start, firstLine: 1 }, (row) =>
    rows.push(legible(row, bytes)),
  )
  splitter.push(text, isWhole)
  if (/^sep=.\r?[\r\n]/.test(text)) rows.shift()
  const [first] = rows
  if (!first) throw new Refusal(isWhole ? 'no-rows' : 'row-too-long', '1')
  if (first.cells.length > LIMITS.columns) throw new Refusal('too-many-columns', String(first.cells.length))
  const hasHeader = !first.cells.some((cell) => /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(cell))
  const begin = hasHeader ? rows[1] : first
  if (!begin) throw isWhole ? new Refusal('no-rows', first.cells.join(', ')) : new Refusal('row-too-long', '2')
  const header = first.cells.map((cell, index) => (hasHeader && cell.trim()) || String(index + 1))
  return {
    format: 'delimited',
    header,
    sample: rows.slice(hasHeader ? 1 : 0, SAMPLE_ROWS).map(({ cells }) => cells),
    readAll: (onRow, onStep) => {
      const at = { start: begin.offset, firstLine: begin.line }
      const splitter = createRowSplitter(dialect, encoding, at, (row) => onRow(legible(row, bytes)))
      return feed(bytes, begin.offset, splitter, onStep)
    },
    readAt: (offset) => rowAt(bytes, dialect, offset),
  }
}

/** Reads ever more from the byte on until the row has ended. */
async function rowAt(bytes: Bytes, dialect: Dialect, offset: number): Promise<readonly string[] | undefined> {
  for (let size = 65_536; ; size *= 4) {
    const found: SourceRow[] = []
    const at = { start: offset, firstLine: 1 }
    const splitter = createRowSplitter(dialect, bytes.encoding, at, (row) => found.push(legible(row, bytes)))
    const { text, isLast } = await textAt(bytes, offset, size)
    splitter.push(text, isLast)
    if (found[0] || isLast) return found[0]?.cells
  }
}

/** So many bytes of the file as text, and whether there are no more, or no more that may be one row. */
async function textAt(bytes: Bytes, offset: number, size: number): Promise<{ text: string; isLast: boolean }> {
  const isLast = offset + size >= bytes.blob.size || size > LIMITS.rowChars * 4
  const text = createDecoder(bytes)(await bytes.blob.slice(offset, offset + size).arrayBuffer(), isLast)
  return { text, isLast }
}

/** The row with its bad bytes as they are shown. */
function legible(row: SourceRow, { badBytes }: Bytes): SourceRow {
  return badBytes === 0 ? row : { ...row, cells: row.cells.map(withoutSubstitutes) }
}

function featuresOf({ start, text, isWhole, ...bytes }: Source): Reading {
  const { encoding } = bytes
  const legibleText = (text: string) => (bytes.badBytes === 0 ? text : withoutSubstitutes(text))
  const readLegible = (text: string) => readFeature(legibleText(text))
  const format: Format = hasObjectsByLine(legibleText(text)) ? 'geojson-lines' : 'geojson'
  const splitterFor = (onText: (found: SourceText) => void) =>
    format === 'geojson' ? createFeatureSplitter(encoding, start, onText) : createLineSplitter(encoding, start, onText)
  const texts: SourceText[] = []
  splitterFor((found) => texts.push(found)).push(text, isWhole)
  const features = texts.slice(0, SAMPLE_ROWS).flatMap((found) => {
    const feature = readLegible(found.text)
    return typeof feature === 'string' ? [] : [feature]
  })
  if (texts.length === 0) throw new Refusal(isWhole ? 'no-rows' : 'row-too-long', '1')
  if (features.length === 0) throw new Refusal('no-position')
  const header = headerOf(features)
  if (header.length > LIMITS.columns) throw new Refusal('too-many-columns', String(header.length))
  const rowOf = ({ text, offset, line }: SourceText): TableRow => {
    const feature = readLegible(text)
    if (typeof feature === 'string') return { cells: [], offset, line, fault: feature }
    return { cells: cellsUnder(header, feature), offset, line, isMiddle: feature.isMiddle }
  }
  return {
    format,
    header,
    sample: features.map((feature) => cellsUnder(header, feature)),
    readAll: (onRow, onStep) =>
      feed(
        bytes,
        start,
        splitterFor((found) => onRow(rowOf(found))),
        onStep,
      ),
    readAt: async (offset) => {
      const text = await objectAt(bytes, offset)
      const feature = text === undefined ? 'not-json' : readLegible(text)
      return typeof feature === 'string' ? undefined : cellsUnder(header, feature)
    },
  }
}

/** The text of the JSON object that begins at a byte; as in a file of nothing else. */
async function objectAt(bytes: Bytes, offset: number): Promise<string | undefined> {
  for (let size = 65_536; ; size *= 4) {
    let found: string | undefined
    const keep = ({ text }: SourceText) => {
      found ??= text
    }
    const splitter = createFeatureSplitter(bytes.encoding, offset, keep, true)
    const { text, isLast } = await textAt(bytes, offset, size)
    splitter.push(text, isLast)
    if (found !== undefined || isLast) return found
  }
}

/** Whether the first line is an object by itself, and another follows. */
function hasObjectsByLine(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '')
  return /^\s*\{/.test(withoutSeparator(second)) && typeof readFeature(first) === 'object'
}

/** Decodes the file from a byte on, bit by bit. */
async function feed(bytes: Bytes, start: number, splitter: Splitter, onStep: (bytes: number) => void): Promise<void> {
  const { blob } = bytes
  const decode = createDecoder(bytes)
  for (let at = start; at < blob.size; at += STEP_BYTES) {
    const isLast = at + STEP_BYTES >= blob.size
    splitter.push(decode(await blob.slice(at, at + STEP_BYTES).arrayBuffer(), isLast), isLast)
    onStep(Math.min(at + STEP_BYTES, blob.size))
  }
}
