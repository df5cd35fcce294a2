/** Recognises figures that probably differ by a slip of units: "6,500" for 6.5, or metres for kilometres. */

/** Ratio of two figures from which on one of them is probably a slip of units. */
export const THOUSANDFOLD = 1000
/** Allows for binary fractions: 12,700 / 12.7 is not exactly 1000. */
const ROUNDING = 1e-9

/** Whether two figures of the same measure and unit are a thousand times apart or more. Zero and less never are. */
export function isThousandfold(one: number, other: number): boolean {
  const [small, large] = [Math.min(one, other), Math.max(one, other)]
  return small > 0 && large / small >= THOUSANDFOLD * (1 - ROUNDING)
}
