import { difference } from 'polyclip-ts'
import { clipRing } from './clip.ts'
import { toFeature } from './geojson.ts'
import type { Shore } from './gshhg.ts'
import { areaKm2, type Line } from './planar.ts'
import { REGION } from './region.ts'
import { simplifyFeatures } from './simplify.ts'

/** Bends below this size (square metres) are dropped from shores: about two screen pixels at zoom 10. */
const SHORE_BEND_M2 = 20_000
/** GSHHG counts the Caspian as a lake; the map draws it as sea. It is by far the largest one. */
const SEA_KM2 = 100_000
/** Smaller islands and lakes would be specks at every zoom of the map. */
const SMALLEST_ISLAND_KM2 = 0.5

/** A lake with the islands in it, in degrees. */
export interface Lake {
  areaKm2: number
  rings: Line[]
}

/** What the region's shores bound: the land as polygons clipped to the region, and whole lakes that touch it. */
export interface Shores {
  land: Line[][]
  lakes: Lake[]
}

/** Turns closed shores into land and lakes, simplified together so that islands keep clear of their shores. */
export function layOutShores(shores: Shore[]): Shores {
  const inRegion = shores.map((shore) => (shore.level === 1 || isSea(shore) ? clipped(shore) : shore))
  const kept = inRegion.filter(
    ({ level, ring }) => ring.length > 3 && (level === 2 || areaKm2(ring) >= SMALLEST_ISLAND_KM2),
  )
  const simple = simplifyShores(kept)
  const seas = simple.filter(isSea)
  const isIslandOfSea = (shore: Shore) => shore.level === 3 && seas.some((sea) => sea.id === shore.parent)
  const mainland = simple.filter((shore) => shore.level === 1).map(({ ring }) => [ring])
  const land = difference(mainland as never, ...seas.map(({ ring }) => [[ring]] as never)) as Line[][]
  const islands = simple.filter(isIslandOfSea).flatMap((island) => toIsland(island))
  const lakes = simple.filter((shore) => shore.level === 2 && !isSea(shore))
  return {
    land: [...land, ...islands],
    lakes: lakes.map((lake) => ({
      areaKm2: areaKm2(lake.ring),
      rings: [
        lake.ring,
        ...simple.filter(({ level, parent }) => level === 3 && parent === lake.id).map(({ ring }) => ring),
      ],
    })),
  }
}

const isSea = (shore: Shore) => shore.level === 2 && areaKm2(shore.ring) > SEA_KM2

const clipped = (shore: Shore): Shore => ({ ...shore, ring: clipRing(shore.ring, REGION) })

function toIsland(shore: Shore): Line[][] {
  const ring = clipRing(shore.ring, REGION)
  return ring.length > 3 ? [[ring]] : []
}

function simplifyShores(shores: Shore[]): Shore[] {
  const features = shores.map(({ ring }) => toFeature({ type: 'Polygon', coordinates: [ring] }))
  return simplifyFeatures(features, SHORE_BEND_M2).flatMap(({ geometry }, index) => {
    const shore = shores[index]
    const ring = geometry?.type === 'Polygon' ? geometry.coordinates[0] : undefined
    return shore && ring && ring.length > 3 ? [{ ...shore, ring }] : []
  })
}
