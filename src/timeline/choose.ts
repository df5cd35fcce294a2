/** Chooses columns of the chart, both inclusive. `replace` adds no entry for the back button. */
export type Choose = (from: number, to: number, history: 'push' | 'replace') => void
