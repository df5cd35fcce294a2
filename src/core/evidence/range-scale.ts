/** Where figures stand on the axis of a small range plot. */

export interface RangeScale {
  /** `log` when the largest value is a hundred times the smallest or more; each equal step then multiplies. */
  kind: 'linear' | 'log'
  /** Place of a value between `min` and `max` on the axis: 0 to 1, inclusive. */
  place: (value: number) => number
  min: number
  max: number
}

/** Ratio from which on a linear axis would press the smaller values together. */
const LOG_RATIO = 100

/** A scale that holds all values, at least one; a single value stands in the middle. */
export function rangeScale(values: readonly number[]): RangeScale {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const isLog = min > 0 && max / min >= LOG_RATIO
  const ofAxis = isLog ? Math.log : (value: number) => value
  const [start, end] = [ofAxis(min), ofAxis(max)]
  const place = (value: number) => {
    if (end === start) return 0.5
    return Math.min(1, Math.max(0, (ofAxis(value) - start) / (end - start)))
  }
  return { kind: isLog ? 'log' : 'linear', place, min, max }
}
