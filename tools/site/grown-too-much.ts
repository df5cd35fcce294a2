/** What a visit transfers, in kilobytes of 1,000 bytes: the list before any code of the map, and all until the map is idle. */
export interface Sums {
  shell: number
  idle: number
}

/** Share by which a sum may grow before it must be recorded anew. */
const MARGIN = 0.05

/** A line for each sum that has grown beyond the margin since it was recorded. */
export function grownTooMuch(sums: Sums, recorded: Sums): string[] {
  return (['shell', 'idle'] as const)
    .filter((part) => sums[part] > recorded[part] * (1 + MARGIN))
    .map((part) => {
      const share = ((sums[part] / recorded[part] - 1) * 100).toFixed(1)
      return `${part}: ${sums[part].toFixed(1)} KB is ${share} % more than the ${recorded[part].toFixed(1)} KB on record. Make it smaller, or record it: npm run size -- --record`
    })
}
