import { type Properties, toPolygons } from './geojson.ts'
import { isInside } from './planar.ts'
import { isInBox, REGION } from './region.ts'
import type { Lake } from './shores.ts'

/** Names by a position inside the lake (degrees). Lakes that are not listed stay nameless: the source has no names. */
const NAMES: readonly { at: [number, number]; name: string }[] = [
  { at: [45.35, 40.35], name: 'Lake Sevan' },
  { at: [42.9, 38.6], name: 'Lake Van' },
  { at: [45.3, 37.9], name: 'Lake Urmia' },
  { at: [46.8, 40.9], name: 'Mingachevir Reservoir' },
  { at: [43.22, 41.04], name: 'Lake Çıldır' },
  { at: [43.56, 38.66], name: 'Lake Erçek' },
  { at: [39.4, 38.49], name: 'Lake Hazar' },
  { at: [43.81, 41.45], name: 'Lake Paravani' },
]

/** Lakes that touch the region, largest first. `rank` 1: from zoom 4, 2: from zoom 6, 3: from zoom 8. */
export function drawLakes(lakes: Lake[]) {
  return lakes
    .filter(({ rings }) => rings[0]?.some((position) => isInBox(position, REGION)))
    .sort((a, b) => b.areaKm2 - a.areaKm2)
    .map(({ areaKm2, rings }) => {
      const name = NAMES.find(({ at }) => isInside(at, rings))?.name
      const properties: Properties = { rank: areaKm2 > 300 ? 1 : areaKm2 > 40 ? 2 : 3 }
      return toPolygons([rings], name ? { name, ...properties } : properties)
    })
}
