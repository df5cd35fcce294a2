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
