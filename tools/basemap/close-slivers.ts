import type { FeatureCollection, GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { ends, type Line, lengthKm } from './planar.ts'

/** Two versions of one border piece differ by less than this in length; longer pairs are taken for real coasts. */
const LONGEST_PIECE_KM = 20

/**
 * Neighbours whose common border was generalised separately leave slivers: two lines with the same ends, one for each
 * side. Gives the later side the line of the earlier one and returns the shapes with their lines shared anew.
 */
export function closeSlivers<P extends NonNullable<GeoJsonProperties>>(
  collection: FeatureCollection,
): Topology<{ all: GeometryCollection<P> }> {
  const shapes = share<P>(collection)
  const uses = countUses(shapes.objects.all, shapes.arcs.length)
  const firstByEnds = new Map<string, Line>()
  shapes.arcs.forEach((arc, index) => {
    if (uses[index] !== 1 || lengthKm(arc) > LONGEST_PIECE_KM) return
    const [start, end] = ends(arc).map(String)
    if (start === end || start === undefined || end === undefined) return
    const twin = firstByEnds.get(`${end} ${start}`)?.toReversed() ?? firstByEnds.get(`${start} ${end}`)
    if (twin) shapes.arcs[index] = twin
    else firstByEnds.set(`${start} ${end}`, arc)
  })
  return share<P>(feature(shapes, shapes.objects.all))
}

function share<P extends NonNullable<GeoJsonProperties>>(collection: FeatureCollection) {
  return topology({ all: collection as never }) as Topology<{ all: GeometryCollection<P> }>
}

/** How many rings run along each arc. */
function countUses(object: GeometryObject, arcs: number): number[] {
  const uses = new Array<number>(arcs).fill(0)
  const count = (index: number) => {
    const arc = index < 0 ? ~index : index
    uses[arc] = (uses[arc] ?? 0) + 1
  }
  const visit = (geometry: GeometryObject): void => {
    if (geometry.type === 'GeometryCollection') geometry.geometries.forEach(visit)
    else if (geometry.type === 'Polygon') geometry.arcs.flat().forEach(count)
    else if (geometry.type === 'MultiPolygon') geometry.arcs.flat(2).forEach(count)
  }
  visit(object)
  return uses
}
