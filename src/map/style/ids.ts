/** Names of the style's sources, so that layers and data cannot drift apart. */
export const SOURCE = {
  worldLand: 'world-land',
  worldBorders: 'world-borders',
  regionLand: 'region-land',
  regionBorders: 'region-borders',
  units: 'region-admin1',
  lakes: 'region-lakes',
  rivers: 'region-rivers',
  towns: 'region-towns',
  nagornoKarabakh: 'nagorno-karabakh',
  borderVillages: 'border-villages',
  summitCities: 'summit-cities',
  placeLabels: 'place-labels',
  /** The chosen area and the measured distance */
  chosen: 'chosen',
  /** What is being drawn */
  draft: 'draft',
  relief: 'relief',
} as const

/** Sources that start with a light overview of the detailed region. */
export const OVERVIEW_SOURCES: readonly string[] = [
  SOURCE.regionLand,
  SOURCE.regionBorders,
  SOURCE.units,
  SOURCE.lakes,
  SOURCE.rivers,
]

/** Overviews that come when all else of the first view is drawn, because they only orient. */
export const LATE_SOURCES: readonly string[] = [SOURCE.units]

/** Images that the app draws itself and hands to the map. */
export const IMAGE = {
  hatch: 'hatch',
  hatchLight: 'hatch-light',
  /** Transparent; it keeps labels away from the symbols of places. */
  symbolSpace: 'symbol-space',
} as const

/** Local web fonts of src/app/theme/fonts.css; MapLibre reads the weight from the name. */
export const FONT = { regular: ['Noto Sans'], bold: ['Noto Sans Bold'] }
