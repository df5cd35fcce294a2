import type { AtlasEvent } from '../../core/atlas.ts'
import type { Family } from '../../core/schema/event.ts'

/** A family's part of a ring, in per cent of its circumference. */
export interface FamilyShare {
  family: Family
  /** Where it begins, clockwise from the top. */
  start: number
  share: number
}

/** The parts of a ring that the families of these events take, one after the other in the order of the atlas. */
export function familyShares(
  events: readonly Pick<AtlasEvent, 'family'>[],
  families: readonly { id: Family }[],
): FamilyShare[] {
  const counts: Partial<Record<Family, number>> = {}
  for (const { family } of events) counts[family] = (counts[family] ?? 0) + 1
  let counted = 0
  return families.flatMap(({ id: family }) => {
    const count = counts[family]
    if (!count) return []
    const start = (100 * counted) / events.length
    counted += count
    return [{ family, start, share: (100 * count) / events.length }]
  })
}
