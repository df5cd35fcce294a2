import type { Feature, GeometryObject, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { triangleAreaM2 } from './planar.ts'

/**
 * How much a place matters: 1 is normal, 4 keeps bends a quarter of the usual size, Infinity keeps every vertex.
 */
type Importance = (position: Position) => number

/**
 * Drops bends smaller than `bendM2` (Visvalingam and Whyatt 1993, effective area in square metres, divided by
 * `importance`). Lines shared by several shapes stay shared, so no gaps or overlaps appear between neighbours.
 */
export function simplifyTopology<T extends Objects>(
  shapes: Topology<T>,
  bendM2: number,
  importance: Importance = () => 1,
): Topology<T> {
  const weighted = presimplify(shapes, (triangle) => {
    const [a, b, c] = triangle as [Position, Position, Position]
    return triangleAreaM2(a, b, c) * importance(b)
  })
  return simplify(weighted, bendM2)
}

/** {@link simplifyTopology} for plain features: shares their lines, simplifies, and gives features back in order. */
export function simplifyFeatures<G extends GeometryObject, P>(
  features: Feature<G, P>[],
  bendM2: number,
  importance?: Importance,
): Feature<G, P>[] {
  const shapes = topology({ all: { type: 'FeatureCollection', features } as never }) as Topology<{
    all: GeometryCollection
  }>
  const simple = simplifyTopology(shapes, bendM2, importance)
  return feature(simple, simple.objects.all).features as Feature<G, P>[]
}
