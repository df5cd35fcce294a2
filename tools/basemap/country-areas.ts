import type { Feature, MultiPolygon } from 'geojson'
import { clipRing } from './clip.ts'
import { toPolygons } from './geojson.ts'
import { REGION } from './region.ts'
import { simplifyFeatures } from './simplify.ts'

/** Bends below this size (square metres) are dropped: the areas answer a click, and nobody sees their edges. */
const BEND_M2 = 600_000
/** Countries of which too little lies in the region. */
const LEFT_OUT = ['KZ']

/** Countries cut to the region, with their part of the sea; an exclave belongs to its owner and is a hole in its host. */
export function drawCountryAreas(countries: Feature<MultiPolygon, { iso: string }>[]) {
  const areas = countries
    .filter(({ properties }) => !LEFT_OUT.includes(properties.iso))
    .map(({ geometry, properties }) => {
      const polygons = geometry.coordinates
        .map((rings) => rings.map((ring) => clipRing(ring, REGION)).filter((ring) => ring.length > 3))
        .filter((rings) => rings.length > 0)
      return toPolygons(polygons, { iso: properties.iso })
    })
  return simplifyFeatures(areas, BEND_M2)
}
