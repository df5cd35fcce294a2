/** Lines of the base map, for the map's style, the picture without an engine and social cards alike. */
import type { Stroke } from './stroke.ts'

export const SHORE: Stroke = {
  colour: 'shore',
  width: [
    [4, 0.4],
    [8, 1],
  ],
}

/** Rivers by rank, the largest first. */
export const RIVERS: readonly [Stroke, Stroke, Stroke] = [
  {
    colour: 'river',
    width: [
      [5, 0.8],
      [8, 1.9],
      [11, 3.2],
    ],
    isRound: true,
  },
  {
    colour: 'river',
    width: [
      [5, 0.4],
      [8, 1.2],
      [11, 2],
    ],
    isRound: true,
  },
  {
    colour: 'river',
    width: [
      [7, 0.6],
      [8, 0.8],
      [11, 1.4],
    ],
    isRound: true,
  },
]

/** Borders of provinces and districts. */
export const UNIT: Stroke = {
  colour: 'unit',
  width: [
    [6, 0.5],
    [10, 1],
  ],
  dash: [4, 1.5, 1, 1.5],
}

export const ROAD: Stroke = {
  colour: 'transport',
  width: [
    [6.5, 0.6],
    [9, 1.2],
  ],
}

export const RAILWAY: Stroke = { ...ROAD, dash: [6, 1.5] }

/** Under a border, so that its dashes are one figure. */
export const BORDER_BAND: Stroke = {
  colour: 'borderBand',
  width: [
    [3, 2],
    [7, 6],
    [10, 11],
    [13, 16],
  ],
  opacity: 0.22,
  isRound: true,
}

/** A border whose delimitation is on record. */
export const BORDER: Stroke = {
  colour: 'border',
  width: [
    [3, 0.6],
    [7, 1.4],
    [10, 2],
    [13, 2.6],
  ],
}

/** One whose delimitation is not recorded here. */
export const OPEN_BORDER: Stroke = { ...BORDER, dash: [9, 2] }
