import type { BBox } from './geo.ts'

/** What the map shows at first: the South Caucasus with all of Nagorno-Karabakh and Tavush. */
export const FIRST_VIEW: BBox = [43.4, 38.4, 50.5, 41.9]
