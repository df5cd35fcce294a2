/** What the parts of the chart call while the reader chooses columns. */
export interface Gesture {
  /** The columns stay what they are until the gesture ends. */
  begin: () => void
  end: () => void
  /** Chooses columns, both inclusive. `replace` adds no entry for the back button. */
  choose: (from: number, to: number, history: 'push' | 'replace') => void
}
