/** Colours of kinds: the most frequent have one each, all others share the last. */
import type { Kind } from './load-rows.ts'

/** Hues that readers with any colour vision tell apart (Okabe and Ito, "Color Universal Design", 2008), as CSS colours. */
export const KIND_COLOURS = ['#d55e00', '#0072b2', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#767676'] as const

const OTHERS = KIND_COLOURS.length - 1

/** Index of the colour of each kind. */
export function colourIndexes(kinds: readonly Kind[]): Uint8Array {
  const indexes = new Uint8Array(kinds.length).fill(OTHERS)
  const byCount = kinds
    .map(({ count }, index) => ({ count, index }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
  // With one more kind than colours, the last one takes the colour of the others by itself.
  for (const [rank, { index }] of byCount.slice(0, OTHERS).entries()) indexes[index] = rank
  return indexes
}

/** Kinds with a colour of their own, the most frequent first, and the number of rows of all others. */
export function kindsByColour(kinds: readonly Kind[]): {
  own: readonly (Kind & { colour: number })[]
  others: number
} {
  const colours = colourIndexes(kinds)
  const all = kinds.map((kind, index) => ({ ...kind, colour: colours[index] ?? OTHERS }))
  return {
    own: all.filter(({ colour }) => colour !== OTHERS).sort((a, b) => a.colour - b.colour),
    others: all.reduce((sum, { count, colour }) => sum + (colour === OTHERS ? count : 0), 0),
  }
}
