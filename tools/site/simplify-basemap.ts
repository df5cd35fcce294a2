/** Reduces the base map to what the picture of the first view can show. */
import { lineString, multiLineString } from '@turf/helpers'
import { simplify } from '@turf/simplify'
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson'
import { linesOf } from '../../src/core/geo/geo-points.ts'

/** Two pixels of the picture, which is 1,000 pixels for 6 degrees of longitude. */
const TOLERANCE_DEGREES = 0.012

/**
 * Lines, and outlines of areas as lines, with only the points that matter (Ramer-Douglas-Peucker); what is too small to
 * be an area any more is left out. SVG fills a line between its ends as if it were closed.
 */
export function simplifyBasemap({ features }: FeatureCollection): Feature<MultiLineString>[] {
  return features.map(({ geometry, properties }) =>
    multiLineString(
      linesOf(geometry)
        .map((line) => simplify(lineString(line), { tolerance: TOLERANCE_DEGREES }).geometry.coordinates)
        .filter((line) => !isFlat(line)),
      properties,
    ),
  )
}

/** Whether an outline has shrunk to a line there and back, which encloses nothing. */
function isFlat(line: readonly Position[]): boolean {
  return line.length < 4 && String(line[0]) === String(line.at(-1))
}
