/** Offsets in Unicode code points, in which the atlas counts, from and to the UTF-16 offsets of JavaScript. */

/** Gives the code point offset of each UTF-16 offset of the text that does not lie inside a character. */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs = surrogatePairs(text)
  return (index) => index - countBelow(pairs, index)
}

/** The other way round: gives the UTF-16 offset of each code point offset. */
export function utf16Offsets(text: string): (index: number) => number {
  const pairs = surrogatePairs(text).map((index, i) => index - i)
  return (index) => index + countBelow(pairs, index)
}

/** UTF-16 offsets of the characters that are two units long. A regular expression would take ten times as long. */
function surrogatePairs(text: string): number[] {
  const found: number[] = []
  for (let i = 0; i < text.length; i += 1)
    if ((text.codePointAt(i) ?? 0) > 0xff_ff) {
      found.push(i)
      i += 1
    }
  return found
}

/** How many of the ascending numbers are less than `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
