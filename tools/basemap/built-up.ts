import { readFileSync } from 'node:fs'
import { clipRing } from './clip.ts'
import { toPolygons } from './geojson.ts'
import { areaKm2, type Line, signedArea } from './planar.ts'
import { REGION } from './region.ts'
import { readPolygons } from './shapefile.ts'
import { simplifyFeatures } from './simplify.ts'

/** Bends below this size (square metres) are dropped: about a pixel at zoom 8. */
const BEND_M2 = 60_000
/** Smaller areas would be specks at every zoom at which the map shows them. */
const SMALLEST_KM2 = 1

/** Built-up areas of the region (Natural Earth 1:10m, from satellite pictures of 2002 and 2003), as one feature. */
export function drawBuiltUp(path: string) {
  const polygons = readPolygons(readFileSync(path)).flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => clipRing(ring, REGION)).filter((ring) => ring.length > 3)
    if (!outer || areaKm2(outer) < SMALLEST_KM2) return []
    return [[outer, ...holes.filter((hole) => signedArea(hole) > 0)] satisfies Line[]]
  })
  const [simple] = simplifyFeatures([toPolygons(polygons)], BEND_M2)
  if (!simple || polygons.length === 0) throw new Error(`${path} has no built-up area in the region.`)
  return simple
}
