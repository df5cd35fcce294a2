/** How texts name a kind of figure. */
import type { Claim } from '../schema/evidence.ts'

/**
 * What a figure says with its number left out, in English: "more than {{number}} persons". Claims that differ in nothing
 * but their number share it, so that each language can put number, unit and qualifier in the order that it needs.
 */
export function figureKey({ qualifier, unit }: Pick<NonNullable<Claim['figure']>, 'qualifier' | 'unit'>): string {
  return [...(qualifier === undefined ? [] : [qualifier]), '{{number}}', unit].join(' ')
}
