/** Colours of kinds: the most frequent have one each, all others share the last. */
import type { Kind } from './load-rows.ts'

/** Hues that readers with any colour vision tell apart (Okabe and Ito, "Color Universal Design", 2008), as CSS colours. */
export const KIND_COLOURS = ['#d55e00', '#0072b2', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#767676'] as const

/** Index of the colour that the less frequent kinds share. */
export const OTHERS = KIND_COLOURS.length - 1

/** Stands for the colour of kinds that are not shown. */
export const HIDDEN = 255

export interface RankedKind extends Kind {
  /** As rows number it. */
  index: number
  /** Its place by number of rows, from 0; the first have a colour each, by that number. */
  rank: number
}

/** Kinds in the order given, with their ranks. */
export function rankKinds(kinds: readonly Kind[]): readonly RankedKind[] {
  const ranked = kinds.map((kind, index) => ({ ...kind, index, rank: 0 }))
  const byCount = [...ranked].sort((a, b) => b.count - a.count || a.index - b.index)
  for (const [rank, kind] of byCount.entries()) kind.rank = rank
  return ranked
}

/** Index of a kind's colour. */
export function colourOf({ rank }: Pick<RankedKind, 'rank'>): number {
  return Math.min(rank, OTHERS)
}

/** Index of the colour of each kind, HIDDEN for the kinds in `hidden`. */
export function colourIndexes(kinds: readonly RankedKind[], hidden: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(kinds, (kind) => (hidden.has(kind.index) ? HIDDEN : colourOf(kind)))
}
