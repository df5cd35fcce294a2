/** Figures of an event that measure the same, side by side, slips of units among them, and their axis in a range plot. */
import type { Claim } from '../schema/evidence.ts'

type Figure = NonNullable<Claim['figure']>
export type FigureClaim = Claim & { figure: Figure }

/** Claims with the same measure and unit, in the order in which they stand in the record. */
export interface ClaimGroup {
  measure: string
  unit: string
  claims: readonly [FigureClaim, ...FigureClaim[]]
  /** Whether two of the figures are a thousand times apart, which is probably a slip of units. */
  hasUnitError: boolean
}

/** Figures are never merged or averaged: each claim stays what it is. */
export function claimGroups(claims: readonly Claim[]): ClaimGroup[] {
  const figures = claims.filter((claim): claim is FigureClaim => claim.figure !== undefined)
  const isFirst = (claim: FigureClaim) => figures.find((other) => isComparable(claim, other)) === claim
  return figures.filter(isFirst).map((first) => {
    const others = figures.filter((claim) => claim !== first && isComparable(claim, first))
    const claims = [first, ...others] as const
    const values = claims.map(({ figure }) => figure.value)
    const { measure, unit } = first.figure
    return { measure, unit, claims, hasUnitError: isThousandfold(Math.min(...values), Math.max(...values)) }
  })
}

function isComparable({ figure: a }: FigureClaim, { figure: b }: FigureClaim): boolean {
  return a.measure === b.measure && a.unit === b.unit
}

/** Ratio of two figures from which on one of them is probably a slip of units. */
export const THOUSANDFOLD = 1000
/** Allows for binary fractions: 12,700 / 12.7 is not exactly 1000. */
const ROUNDING = 1e-9

/** Whether two figures of the same measure and unit are a thousand times apart or more. Zero and less never are. */
export function isThousandfold(one: number, other: number): boolean {
  const [small, large] = [Math.min(one, other), Math.max(one, other)]
  return small > 0 && large / small >= THOUSANDFOLD * (1 - ROUNDING)
}

/** Where figures stand on the axis of a small range plot. */
interface RangeScale {
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

/**
 * What a figure says with its number left out, in English: "more than {{number}} persons". Claims that differ in nothing
 * but their number share it, so that each language can put number, unit and qualifier in the order that it needs.
 */
export function figureKey({ qualifier, unit }: Pick<NonNullable<Claim['figure']>, 'qualifier' | 'unit'>): string {
  return [...(qualifier === undefined ? [] : [qualifier]), '{{number}}', unit].join(' ')
}
