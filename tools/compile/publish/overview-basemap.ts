/** Derives a light overview of the detailed region: what the first view needs, at a fraction of the bytes. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson'
import { simplifyFeatures } from '../../basemap/simplify.ts'

type Shape = LineString | MultiLineString | Polygon | MultiPolygon
type Shapes = FeatureCollection<Shape>

/** Files of the base map that have an overview. */
export const OVERVIEW_FILES = [
  'region-admin1.json',
  'region-borders.json',
  'region-lakes.json',
  'region-land.json',
  'region-rivers.json',
  'region-shores.json',
]
/** Towns are thinned out by rank instead of being simplified: villages (rank 4) appear only when zoomed in. */
export const OVERVIEW_TOWNS = 'region-towns.json'
const LOWEST_RANK = 3
const TOWN_PROPERTIES = ['id', 'rank', 'country', 'name_en', 'name_en_alt', 'name_en_alt_lang']
/** Smallest bend that is kept, in square metres: about a pixel wide at zoom 8. */
const BEND_M2 = 250_000
/** Decimals of a degree: about 100 m. */
const DECIMALS = 3

/**
 * Simplifies the files together, so that lines they share stay shared, and rounds them.
 * Takes and returns GeoJSON by file name.
 */
export function overviewOf(files: ReadonlyMap<string, Shapes>): Map<string, Shapes> {
  const tagged = [...files].flatMap(([file, { features }]) => features.map((feature) => ({ file, feature })))
  const simple = simplifyFeatures<Shape, Feature['properties']>(
    tagged.map(({ feature }) => feature),
    BEND_M2,
  )
  return new Map(
    [...files.keys()].map((file) => [
      file,
      {
        type: 'FeatureCollection',
        features: simple.filter((_, i) => tagged[i]?.file === file).map(roundFeature),
      },
    ]),
  )
}

/** The larger towns with what the first view writes of them. */
export function overviewOfTowns(towns: FeatureCollection<Point>): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: towns.features
      .filter(({ properties }) => Number(properties?.['rank']) <= LOWEST_RANK)
      .map(({ geometry, properties }) => ({
        type: 'Feature',
        properties: Object.fromEntries(
          TOWN_PROPERTIES.flatMap((key) => (properties?.[key] === undefined ? [] : [[key, properties[key]]])),
        ),
        geometry: { type: 'Point', coordinates: geometry.coordinates.map((value) => Number(value.toFixed(DECIMALS))) },
      })),
  }
}

function roundFeature(feature: Feature<Shape>): Feature<Shape> {
  return { ...feature, geometry: JSON.parse(JSON.stringify(feature.geometry), reviveRounded) }
}

/** Rounds positions and drops those that fall together; a ring keeps at least its four positions. */
function reviveRounded(_: string, value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(DECIMALS))
  return isPositions(value) && value.length > 4 ? value.filter((p, i) => i === 0 || !isSame(p, value[i - 1])) : value
}

function isPositions(value: unknown): value is Position[] {
  return Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] === 'number'
}

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1]
}
