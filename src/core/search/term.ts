/** A word of a query with the words of the index that it stands for. */
export interface Term {
  /** As typed, in lower case, to tell spellings apart that fold alike. */
  typed: string
  folded: string
  accepted: ReadonlySet<string>
}
