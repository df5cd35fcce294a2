/** A file of the reader's as a table: what it is called, its columns and first rows, then all rows, or one of them again. */

import { detectEncoding, type Encoding, STEP_BYTES } from './encoding.ts'
import { cellsUnder, type FeatureFault, headerOf, readFeature, withoutSeparator } from './feature-cells.ts'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'
import { createFeatureSplitter, createLineSplitter, type SourceText } from './split-features.ts'
import { createRowSplitter, type Dialect, guessDialect, type SourceRow, type Splitter } from './split-rows.ts'
import { unpack } from './unpack.ts'

export type Format = 'delimited' | 'geojson' | 'geojson-lines'

export interface Table {
  format: Format
  encoding: Encoding
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
  const { encoding, markBytes } = await detectEncoding(blob)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const head = await blob.slice(markBytes, markBytes + SAMPLE_CHARS * 2).arrayBuffer()
  const isWhole = markBytes + head.byteLength >= blob.size
  const text = decoder.decode(head, { stream: !isWhole })
  if (text.trim() === '') throw new Refusal('empty')
  if (/^\s*</.test(text)) throw new Refusal('markup')
  const source: Source = { blob, encoding, start: markBytes, text, isWhole }
  const reading = /^\s*[{[]/.test(withoutSeparator(text.trimStart())) ? featuresOf(source) : delimitedOf(source)
  return { ...reading, encoding, ignored, bytes: blob.size }
}

interface Source {
  blob: Blob
  encoding: Encoding
  /** Byte where the text begins. */
  start: number
  /** Its beginning. */
  text: string
  /** Whether that is all of it. */
  isWhole: boolean
}

type Reading = Omit<Table, 'encoding' | 'ignored' | 'bytes'>

function delimitedOf({ blob, encoding, start, text, isWhole }: Source): Reading {
  const dialect = guessDialect(text)
  const rows: SourceRow[] = []
  const splitter = createRowSplitter(dialect, encoding, { start, firstLine: 1 }, (row) => rows.push(row))
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
      return feed({ blob, encoding, start: begin.offset }, createRowSplitter(dialect, encoding, at, onRow), onStep)
    },
    readAt: (offset) => rowAt({ blob, encoding }, dialect, offset),
  }
}

/** Reads ever more from the byte on until the row has ended. */
async function rowAt(
  { blob, encoding }: Pick<Source, 'blob' | 'encoding'>,
  dialect: Dialect,
  offset: number,
): Promise<readonly string[] | undefined> {
  for (let bytes = 65_536; ; bytes *= 4) {
    const found: SourceRow[] = []
    const splitter = createRowSplitter(dialect, encoding, { start: offset, firstLine: 1 }, (row) => found.push(row))
    const isLast = offset + bytes >= blob.size || bytes > LIMITS.rowChars * 4
    splitter.push(
      new TextDecoder(encoding, { ignoreBOM: true }).decode(await blob.slice(offset, offset + bytes).arrayBuffer(), {
        stream: !isLast,
      }),
      isLast,
    )
    if (found[0] || isLast) return found[0]?.cells
  }
}

function featuresOf({ blob, encoding, start, text, isWhole }: Source): Reading {
  const format: Format = hasObjectsByLine(text) ? 'geojson-lines' : 'geojson'
  const splitterFor = (onText: (found: SourceText) => void) =>
    format === 'geojson' ? createFeatureSplitter(encoding, start, onText) : createLineSplitter(encoding, start, onText)
  const texts: SourceText[] = []
  splitterFor((found) => texts.push(found)).push(text, isWhole)
  const features = texts.slice(0, SAMPLE_ROWS).flatMap((found) => {
    const feature = readFeature(found.text)
    return typeof feature === 'string' ? [] : [feature]
  })
  if (texts.length === 0) throw new Refusal(isWhole ? 'no-rows' : 'row-too-long', '1')
  if (features.length === 0) throw new Refusal('no-position')
  const header = headerOf(features)
  if (header.length > LIMITS.columns) throw new Refusal('too-many-columns', String(header.length))
  const rowOf = ({ text, offset, line }: SourceText): TableRow => {
    const feature = readFeature(text)
    if (typeof feature === 'string') return { cells: [], offset, line, fault: feature }
    return { cells: cellsUnder(header, feature), offset, line, isMiddle: feature.isMiddle }
  }
  return {
    format,
    header,
    sample: features.map((feature) => cellsUnder(header, feature)),
    readAll: (onRow, onStep) =>
      feed(
        { blob, encoding, start },
        splitterFor((found) => onRow(rowOf(found))),
        onStep,
      ),
    readAt: async (offset) => {
      const text = await objectAt({ blob, encoding }, offset)
      const feature = text === undefined ? 'not-json' : readFeature(text)
      return typeof feature === 'string' ? undefined : cellsUnder(header, feature)
    },
  }
}

/** The text of the JSON object that begins at a byte; as in a file of nothing else. */
async function objectAt(
  { blob, encoding }: Pick<Source, 'blob' | 'encoding'>,
  offset: number,
): Promise<string | undefined> {
  for (let bytes = 65_536; ; bytes *= 4) {
    let found: string | undefined
    const splitter = createFeatureSplitter(
      encoding,
      offset,
      ({ text }) => {
        found ??= text
      },
      true,
    )
    const isLast = offset + bytes >= blob.size || bytes > LIMITS.rowChars * 4
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(
      await blob.slice(offset, offset + bytes).arrayBuffer(),
      { stream: !isLast },
    )
    splitter.push(text, isLast)
    if (found !== undefined || isLast) return found
  }
}

/** Whether the first line is an object by itself, and another follows. */
function hasObjectsByLine(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '')
  return /^\s*\{/.test(withoutSeparator(second)) && typeof readFeature(first) === 'object'
}

/** Decodes the file bit by bit: a character cut in two waits for its other half. */
async function feed(
  { blob, encoding, start }: Pick<Source, 'blob' | 'encoding' | 'start'>,
  splitter: Splitter,
  onStep: (bytes: number) => void,
): Promise<void> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for (let at = start; at < blob.size; at += STEP_BYTES) {
    const isLast = at + STEP_BYTES >= blob.size
    const bytes = await blob.slice(at, at + STEP_BYTES).arrayBuffer()
    splitter.push(decoder.decode(bytes, { stream: !isLast }), isLast)
    onStep(Math.min(at + STEP_BYTES, blob.size))
  }
}
