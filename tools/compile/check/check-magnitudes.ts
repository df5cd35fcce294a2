/**
 * Compares the figures of an event that measure the same thing. Values a thousand times apart are probably
 * a slip of units: "6,500" for 6.5, or metres for kilometres. The source may well say so, and a source is never
 * corrected: the odd claim is marked with "probable_unit_error" and readers are told.
 */
import { isThousandfold, THOUSANDFOLD } from '../../../src/core/evidence/claim-groups.ts'
import type { ClaimRecord } from '../../../src/core/schema/evidence.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

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
        message: `${claim.figure?.value} and ${other.figure?.value} (claim "${other.id}") measure the same and are a factor of ${THOUSANDFOLD} or more apart: probably a unit error.`,
        remedy: 'compare the sources; if one of them says so, set "probable_unit_error": true on the odd claim',
      })),
  )
}

function isSuspect(a: ClaimRecord, b: ClaimRecord): boolean {
  if (!a.figure || !b.figure || a.probable_unit_error || b.probable_unit_error) return false
  if (a.figure.measure !== b.figure.measure || a.figure.unit !== b.figure.unit) return false
  return isThousandfold(a.figure.value, b.figure.value)
}
