import type { BBox } from './geo.ts'

/** What the map shows at first: the South Caucasus with all of Nagorno-Karabakh and Tavush. */
export const FIRST_VIEW: BBox = [43.2, 38.4, 49.2, 41.9]
