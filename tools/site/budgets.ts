/** Budgets of the site's size. Bytes are brotli-compressed; a kilobyte (KB) is 1,000 of them. */

/**
 * What a visit takes, in kilobytes, apart from what grows with the records: `shell` is code and styles that the page
 * names, `code` all code, styles and fonts of the visit, `basemap` the base map of the first view.
 */
export interface Sums {
  shell: number
  code: number
  basemap: number
}

/** What an event takes, on average, in bytes: in the index, and as a record of its own. */
export interface Averages {
  index: number
  record: number
}

/** Share by which a sum may grow before it must be recorded anew. */
const MARGIN = 0.05

const MAX_AVERAGES: Averages = { index: 150, record: 1200 }

/** A line for each sum that has grown beyond the margin since it was recorded. */
export function grownTooMuch(sums: Sums, recorded: Sums): string[] {
  return (['shell', 'code', 'basemap'] as const)
    .filter((part) => !(sums[part] <= recorded[part] * (1 + MARGIN)))
    .map((part) => {
      const share = ((sums[part] / recorded[part] - 1) * 100).toFixed(1)
      return `${part}: ${sums[part].toFixed(1)} KB is ${share} % more than the ${recorded[part].toFixed(1)} KB on record. Make it smaller, or record it: npm run size -- --record`
    })
}

/** The averages of an atlas from the sizes, in bytes, of its index and of each event's record. */
export function averagesOf(index: number, records: readonly number[]): Averages {
  return {
    index: index / records.length,
    record: records.reduce((sum, bytes) => sum + bytes, 0) / records.length,
  }
}

/** A line for each average above its budget. More events of the same kind never add one. */
export function aboveBudget(averages: Averages): string[] {
  return (['index', 'record'] as const)
    .filter((part) => !(averages[part] <= MAX_AVERAGES[part]))
    .map(
      (part) =>
        `${part}: ${averages[part].toFixed(0)} bytes for each event, on average, are more than ${MAX_AVERAGES[part]}. Publish less in it: tools/compile/publish/`,
    )
}
