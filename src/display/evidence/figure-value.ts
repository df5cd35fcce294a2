import type { Claim } from '../../core/schema/evidence.ts'
import { formatNumber } from '../../i18n/messages.ts'

/** A claimed number, or the range that the claim gives: "79–80". */
export function figureValue({ value, highest }: NonNullable<Claim['figure']>): string {
  return highest === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(highest)}`
}
