/**
 * How each mark of a dated feature is drawn. This one table is behind the map's layers, the picture without an engine, the
 * saved picture, social cards, samples in the legend and picking; docs/editorial-policy.md has the line grammar.
 */
import type { Side } from '../../core/placement/screen-box.ts'
import type { Mark } from '../../core/vocabulary/drawing.ts'
import { type ColourRole, type Stops, type Stroke, valueAt } from './stroke.ts'

/** Diagonal lines over an area: their width and distance in pixels. Areas are hatched and never filled. */
interface Hatch {
  id: string
  widthPx: number
  spacingPx: number
}

/** A disc, ring or star at a point. */
interface Disc {
  /** Its outline is a star's (style/star.ts), not a circle. */
  isStar?: boolean
  radius: Stops
  fill?: ColourRole
  fillOpacity?: number
  stroke: ColourRole
  strokeWidth: number
  /** Further radius for the square root of each meeting. */
  perRootPx?: number
}

/** Where a mark's name stands, which is always level. */
interface MarkLabel {
  minzoom: number
  /** The side it takes first, beside a line or the eastern end of an area; a point's goes where there is room. */
  beside: Side | 'point'
}

export interface MarkStyle {
  hatch?: Hatch
  /** From bottom to top. */
  strokes: readonly Stroke[]
  disc?: Disc
  label?: MarkLabel
  minzoom?: number
}

const DOTS: Stroke = {
  colour: 'dated',
  width: [
    [5, 1.3],
    [9, 2.4],
  ],
  dash: [0.01, 2.1],
  isRound: true,
}

/** A soft edge along the inside of an area. */
const GLOW: Stroke = {
  colour: 'dated',
  width: [
    [5, 4],
    [9, 12],
  ],
  blur: [
    [5, 2],
    [9, 6],
  ],
  opacity: 0.26,
  isInside: true,
}

/** Pale room around a line, so that what lies under it does not merge with it. */
const casing = (...width: Stops): Stroke => ({ colour: 'textHalo', width, opacity: 0.85 })

const OUTLINE: MarkStyle = { strokes: [GLOW, casing([5, 2.4], [9, 5]), DOTS] }

const MARK_STYLES = {
  'area-of-control': { hatch: { id: 'hatch', widthPx: 1.5, spacingPx: 9 }, strokes: [] },
  'indicative-area': {
    hatch: { id: 'light-hatch', widthPx: 1.2, spacingPx: 15 },
    strokes: [
      casing([5, 3], [9, 7]),
      {
        colour: 'dated',
        width: [
          [5, 1.4],
          [9, 3],
        ],
        dash: [3.4, 1.8],
      },
    ],
    label: { minzoom: 7.5, beside: 'right' },
  },
  'border-section': {
    strokes: [
      {
        colour: 'dated',
        width: [
          [7, 6],
          [10, 12],
          [12, 18],
        ],
        blur: [[9, 4]],
        opacity: 0.3,
        isRound: true,
      },
      {
        colour: 'dated',
        width: [
          [7, 2.6],
          [10, 4.4],
          [12, 6],
        ],
        opacity: 0.8,
        isRound: true,
      },
    ],
    label: { minzoom: 9.6, beside: 'left' },
  },
  'administrative-outline': OUTLINE,
  'historic-outline': OUTLINE,
  corridor: {
    strokes: [
      {
        colour: 'dated',
        width: [
          [5, 3],
          [11, 170],
        ],
        blur: [
          [5, 1],
          [11, 40],
        ],
        opacity: 0.28,
        isRound: true,
        isOnGround: true,
      },
      {
        colour: 'dated',
        width: [
          [6, 1.2],
          [10, 2.2],
        ],
        dash: [1, 2],
        isRound: true,
      },
    ],
    label: { minzoom: 7.5, beside: 'above' },
  },
  'line-of-contact': {
    strokes: [
      casing([5, 4], [9, 8]),
      {
        colour: 'dated',
        width: [
          [5, 2.2],
          [9, 4.4],
        ],
        dash: [2.2, 1],
      },
    ],
    label: { minzoom: 6.2, beside: 'right' },
  },
  'village-pair': {
    strokes: [{ colour: 'text', width: [[9, 1.2]], dash: [2, 2], minzoom: 9 }],
    minzoom: 9,
  },
  deployment: {
    strokes: [],
    disc: {
      radius: [
        [6.5, 14],
        [10, 20],
      ],
      stroke: 'dated',
      strokeWidth: 1.8,
    },
    minzoom: 6.5,
    label: { minzoom: 7.5, beside: 'point' },
  },
  'border-village': {
    strokes: [],
    disc: {
      radius: [
        [7, 2],
        [10, 4.5],
      ],
      fill: 'textHalo',
      stroke: 'text',
      strokeWidth: 1.8,
    },
  },
  'summit-city': {
    strokes: [],
    disc: {
      isStar: true,
      radius: [[4, 14]],
      perRootPx: 5,
      fill: 'textMuted',
      fillOpacity: 0.16,
      stroke: 'textMuted',
      strokeWidth: 1.6,
    },
    label: { minzoom: 2, beside: 'point' },
  },
} as const satisfies Record<Mark, MarkStyle>

/** Areas lie below borders, lines above them, points above all; in each from bottom to top. */
export const AREA_MARKS = ['area-of-control', 'indicative-area'] as const satisfies Mark[]
/** Bands under the international border, which goes on above them. */
export const BAND_MARKS = ['border-section'] as const satisfies Mark[]
export const LINE_MARKS = [
  'historic-outline',
  'administrative-outline',
  'corridor',
  'line-of-contact',
  'village-pair',
] as const satisfies Mark[]
export const POINT_MARKS = ['summit-city', 'deployment', 'border-village'] as const satisfies Mark[]

/** All of them from bottom to top. */
export const MARKS_BOTTOM_UP: readonly Mark[] = [...AREA_MARKS, ...BAND_MARKS, ...LINE_MARKS, ...POINT_MARKS]

/** The style of a mark, by the wide type. */
export function markStyle(mark: Mark): MarkStyle {
  return MARK_STYLES[mark]
}

/** Radius of the disc or star of a point at a zoom, in pixels, where it is drawn; `meetings` make it larger. */
export function discRadiusPx(mark: Mark, zoom: number, meetings = 0): number | undefined {
  const { disc, minzoom = 0 } = markStyle(mark)
  return disc && minzoom <= zoom ? valueAt(disc.radius, zoom) + (disc.perRootPx ?? 0) * Math.sqrt(meetings) : undefined
}
