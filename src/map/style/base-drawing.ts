/** The base map as shapes from bottom to top, for what draws it without the engine: the first picture and social cards. */
import { BORDER, BORDER_BAND, OPEN_BORDER, RIVERS, SHORE } from './base-lines.ts'
import type { ColourRole, Stroke } from './stroke.ts'

type Properties = Readonly<Record<string, unknown>> | null

interface BaseShape {
  /** Name of the file of the base map. */
  file: string
  /** Which of its features; all without it. */
  shows?: (properties: Properties) => boolean
  fill?: ColourRole
  stroke?: Stroke
}

/** Lakes and rivers of lower rank than this appear only at higher zooms. */
const MIN_RANK = 2

const isLarge = (properties: Properties) => !(Number(properties?.['rank']) > MIN_RANK)
const isRank = (rank: number) => (properties: Properties) =>
  properties?.['rank'] === rank && !properties['along_border']
const isOnRecord = (properties: Properties) => properties?.['delimitation'] === 'on-record'

function borders(file: string): BaseShape[] {
  return [
    { file, stroke: BORDER_BAND },
    { file, shows: isOnRecord, stroke: BORDER },
    { file, shows: (properties) => !isOnRecord(properties), stroke: OPEN_BORDER },
  ]
}

/** The region; `region-land` is the one without which nothing is drawn. */
export const REGION_DRAWING: readonly BaseShape[] = [
  { file: 'region-land', fill: 'land' },
  { file: 'region-lakes', shows: isLarge, fill: 'water', stroke: SHORE },
  { file: 'region-rivers', shows: isRank(2), stroke: RIVERS[1] },
  { file: 'region-rivers', shows: isRank(1), stroke: RIVERS[0] },
  ...borders('region-borders'),
]

/** The world with the region in it. */
export const WORLD_DRAWING: readonly BaseShape[] = [
  { file: 'world-land', fill: 'land' },
  ...REGION_DRAWING,
  ...borders('world-borders'),
]

/** Files of a drawing, each once. */
export function filesOf(drawing: readonly BaseShape[]): readonly string[] {
  return [...new Set(drawing.map(({ file }) => file))]
}
