/**
 * Compares the figures of an event that measure the same thing. Values a thousand times apart are probably
 * a slip of units: "6,500" for 6.5, or metres for kilometres. The source may well say so, and a source is never
 * corrected: the odd claim is marked with "probable_unit_error" and readers are told.
 */
import type { Check, Problem } from './problem.ts'
import type { ClaimRecord } from './schema/event.ts'
import { recordFile, type Sources } from './sources.ts'

/** Ratio from which on two values are reported. */
const SUSPECT_RATIO = 1000
/** Allows for binary fractions: 12,700 / 12.7 is not exactly 1000. */
const ROUNDING = 1e-9

/** What it finds are warnings: they do not stop the compilation. */
export const checkMagnitudes: Check<Sources> = ({ events, background }) => [
  ...events.flatMap(({ id, claims = [] }) => farApart(claims, recordFile('events', id))),
  ...farApart(background, 'background.json'),
]

function farApart(claims: ClaimRecord[], file: string): Problem[] {
  return claims.flatMap((claim, i) =>
    claims
      .slice(0, i)
      .filter((other) => isSuspect(claim, other))
      .map((other) => ({
        file,
        path: `$.claims[${i}].figure.value`,
        message: `${claim.figure?.value} and ${other.figure?.value} (claim "${other.id}") measure the same and are a factor of ${SUSPECT_RATIO} or more apart: probably a unit error.`,
        remedy: 'compare the sources; if one of them says so, set "probable_unit_error": true on the odd claim',
      })),
  )
}

function isSuspect(a: ClaimRecord, b: ClaimRecord): boolean {
  if (!a.figure || !b.figure || a.probable_unit_error || b.probable_unit_error) return false
  if (a.figure.measure !== b.figure.measure || a.figure.unit !== b.figure.unit) return false
  const [small, large] = [a.figure.value, b.figure.value].sort((x, y) => x - y)
  return small !== undefined && large !== undefined && small > 0 && large / small >= SUSPECT_RATIO * (1 - ROUNDING)
}
