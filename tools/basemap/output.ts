import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import { formatFeatures, type Properties, roundLine, roundPolygons, toLines, toPolygons } from './geojson.ts'
import type { SourceId } from './packages.ts'

/** A file of the base map before it is written. */
export interface Output {
  /** Its path in `geodata/basemap/`. */
  file: string
  content: string | Buffer
  sources: readonly SourceId[]
  /** The pattern of its path where it is one of many alike; the manifest has one entry for all of them. */
  pattern?: string
  /** Absent for images. */
  features?: Feature[]
  /** Added to the file's entry in the manifest as they are. */
  notes?: Record<string, unknown>
}

/** A file of features as they are. */
export function featureFile(file: string, sources: readonly SourceId[], features: Feature[]): Output {
  return { file, sources, features, content: formatFeatures(features) }
}

/** A file of lines, rounded to so many decimals of a degree. */
export function lineFile(
  file: string,
  sources: readonly SourceId[],
  decimals: number,
  features: Feature<MultiLineString, Properties>[],
): Output {
  return featureFile(
    file,
    sources,
    features.map((feature) => roundLines(feature, decimals)),
  )
}

/** A file of polygons, rounded to so many decimals of a degree. */
export function polygonFile(
  file: string,
  sources: readonly SourceId[],
  decimals: number,
  features: Feature<MultiPolygon, Properties>[],
): Output {
  return featureFile(
    file,
    sources,
    features.map((feature) => roundAreas(feature, decimals)),
  )
}

/** A feature of lines with rounded positions, without lines that the rounding has shrunk to a point. */
export function roundLines({ geometry, properties }: Feature<MultiLineString, Properties>, decimals: number) {
  return toLines(
    geometry.coordinates.map((line) => roundLine(line, decimals)).filter((line) => line.length > 1),
    properties,
  )
}

/** A feature of polygons with rounded positions. */
export function roundAreas({ geometry, properties }: Feature<MultiPolygon, Properties>, decimals: number) {
  return toPolygons(roundPolygons(geometry.coordinates, decimals), properties)
}
