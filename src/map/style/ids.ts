/** Names of the style's sources, so that layers and data cannot drift apart. */
export const SOURCE = {
  worldLand: 'world-land',
  worldBorders: 'world-borders',
  regionLand: 'region-land',
  regionBorders: 'region-borders',
  units: 'region-admin1',
  districts: 'region-districts',
  lakes: 'region-lakes',
  rivers: 'region-rivers',
  shores: 'region-shores',
  builtUp: 'region-built-up',
  transport: 'region-transport',
  towns: 'region-towns',
  villages: 'region-places',
  /** Names of countries, seas, lakes and exclaves on the as-of date */
  names: 'names',
  /** Names of countries on both sides of a border */
  borderNames: 'border-names',
  /** The features of the dated layers that hold on the as-of date */
  dated: 'dated',
  /** Names of outlined areas */
  areaNames: 'area-names',
  /** Names of lines and bands of the dated layers, at their middle */
  lineNames: 'line-names',
  placeLabels: 'place-labels',
  /** What covers the map, which labels keep clear of */
  furniture: 'furniture',
  /** Names that stand where there is room, and lines from them to their symbols */
  callouts: 'callouts',
  /** Places where something had happened before the chosen year */
  dots: 'dots',
  /** The chosen area and the measured distance */
  chosen: 'chosen',
  /** What is being drawn */
  draft: 'draft',
} as const

/** Heights as terrarium tiles; not in SOURCE, because it is no GeoJSON and comes later. */
export const ELEVATION = 'elevation'

/** Sources that start with a light overview of the detailed region. */
export const OVERVIEW_SOURCES: readonly string[] = [
  SOURCE.regionLand,
  SOURCE.regionBorders,
  SOURCE.units,
  SOURCE.lakes,
  SOURCE.rivers,
]

/** Sources that come when all else of the first view is drawn, because they only orient; an overview where there is one. */
export const LATE_SOURCES: readonly string[] = [
  SOURCE.units,
  SOURCE.districts,
  SOURCE.shores,
  SOURCE.builtUp,
  SOURCE.transport,
]

/** Sources that come when the map is near enough to show them. */
export const NEAR_SOURCES: readonly string[] = [SOURCE.villages]

/** Images that the app draws itself and hands to the map. */
export const IMAGE = {
  hatch: 'hatch',
  hatchLight: 'light-hatch',
  /** Transparent; it keeps labels away from the symbols of places. */
  symbolSpace: 'symbol-space',
  star: 'star',
} as const

/** Local web fonts of src/app/theme/fonts.css; MapLibre reads weight and slant from the name. */
export const FONT = { regular: ['Noto Sans'], bold: ['Noto Sans Bold'], italic: ['Noto Sans Italic'] }

/** Name of the state of the style that holds the as-of date, YYYY-MM-DD. */
export const AS_OF = 'asOf'
