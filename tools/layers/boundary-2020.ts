/**
 * Indicative boundary of November 2020 inside the former oblast, as two cuts.
 * No line was published; a vertex lies half way between two neighbouring settlements, the first held by Azerbaijan and
 * the second in the peacekeepers' zone, or at a settlement that a source puts on the line.
 * The reason of each vertex is in ../nagorno-karabakh.md.
 */
import type { LonLat } from './geometry.ts'

/** `outside` lies beyond the oblast and only closes the cut: it never becomes part of the shape. */
export type Vertex = { between: readonly [string, string] } | { at: string } | { outside: LonLat }

/** Hadrut, the south of Martuni and Askeran, and the pocket of Shusha: from east to west, then round the south. */
export const SOUTHERN_CUT: readonly Vertex[] = [
  { outside: [47.6, 39.657] },
  { between: ['azokh', 'machkalashen'] },
  { between: ['shekher', 'krasny-bazar'] },
  { at: 'taghavard' },
  { between: ['avetaranots', 'sarushen'] },
  { between: ['avetaranots', 'khachmach'] },
  { between: ['sighnag', 'shosh'] },
  { between: ['shusha', 'shosh'] },
  { between: ['shusha', 'karkijahan'] },
  { between: ['shusha', 'lisagor'] },
  { between: ['sighnag', 'mets-shen'] },
  { outside: [46.7, 39.63] },
  { outside: [46.645, 39.593] },
  { outside: [46.6, 39.3] },
  { outside: [47.6, 39.3] },
]

/** Talish and Sugovushan: from west to east, then round the north. */
export const NORTHERN_CUT: readonly Vertex[] = [
  { outside: [46.7157, 40.6] },
  { between: ['talish', 'tonashen'] },
  { between: ['sugovushan', 'tonashen'] },
  { between: ['sugovushan', 'maghavuz'] },
  { between: ['sugovushan', 'mokhratagh'] },
  { at: 'levonarkh' },
  { outside: [46.9, 40.42] },
]
