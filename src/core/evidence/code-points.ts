/** Offsets in Unicode code points, in which the atlas counts, from the UTF-16 offsets of JavaScript. */

const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/g

/** Gives the code point offset of each UTF-16 offset of the text that does not lie inside a character. */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs = [...text.matchAll(SURROGATES)].map(({ index }) => index)
  if (pairs.length === 0) return (index) => index
  return (index) => index - countBelow(pairs, index)
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
