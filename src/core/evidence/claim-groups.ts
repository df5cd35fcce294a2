/** Figures of an event that measure the same, side by side. */
import type { Claim } from '../schema/evidence.ts'
import { isThousandfold } from './unit-error.ts'

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
