/** Why a file is not opened. The page says it in words, section "ownDataRefusal" of the texts. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'broken-archive'
  | 'nothing-in-archive'
  | 'too-many-entries'
  | 'archive-in-archive'
  | 'spreadsheet'
  | 'picture'
  | 'markup'
  | 'binary'
  | 'row-too-long'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'nested-too-deep'
  | 'no-rows'
  | 'no-position'
  | 'no-good-row'
  | 'failed'
  | 'no-worker'

/** A file, or all of its rows, that cannot be used. `detail` is what of the file explains it, such as the names of its columns; it may hold any text. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail = '',
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** What a file of the reader's may ask of the browser. Files are hostile: sizes that they state of themselves count for nothing. */
export const LIMITS = {
  /** Bytes of the file as opened. */
  bytes: 1_000_000_000,
  /** Bytes of what an archive holds; offsets of rows are 32 bits wide. */
  unpackedBytes: 2_000_000_000,
  /** Bytes unpacked for each byte packed, beyond the first `ratioFromBytes`. Tables seldom pack better than 1 to 50. */
  ratio: 250,
  ratioFromBytes: 20_000_000,
  /** Files in an archive. */
  entries: 1000,
  /** Characters of one row: a quote that is never closed makes the rest of the file one row. */
  rowChars: 1_000_000,
  /** Columns of a table. */
  columns: 2000,
  /** Objects and lists within each other in GeoJSON. */
  nesting: 64,
  /** Positions of one feature. */
  vertices: 100_000,
  rows: 5_000_000,
  /** Rejected rows that are listed; all are counted. */
  rejectedListed: 10_000,
} as const
