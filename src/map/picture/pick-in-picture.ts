/** What is under a point of the picture, in the order of pick.ts for the engine's map. Pure. */
import type { Geometry } from 'geojson'
import type { CountryAreas, Layers } from '../../core/atlas.ts'
import type { CardRef } from '../../core/card-ref.ts'
import { contains, linesOf, toLeg } from '../../core/geo/geo-points.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Mapped } from '../../core/select/select.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../style/marks.ts'
import { valueAt } from '../style/stroke.ts'
import { PICTURE_ZOOM } from './dated-shapes.tsx'
import { pointInPicture } from './picture-projection.ts'

/** What there is to pick besides symbols, which are links. */
interface PickableInPicture {
  mapped: Mapped
  places: ReadonlyMap<string, Place>
  /** The dated layers that are shown, as of the day. */
  layers: Layers
  /** Areas of countries, once they are there. */
  countries: CountryAreas | undefined
}

/** How near to a line or a point a click is meant for it, in pixels. */
const REACH_PX = 6
/** Radius of the dot of a place whose events are of other years, in pixels. */
export const DOT_RADIUS_PX = 3.5

/**
 * The card of what a click at a position means: a dot of events of other years, a feature, or the country; undefined at sea.
 * `scale` is the number of pixels for each unit of the picture's coordinates.
 */
export function cardInPicture(
  at: LonLat,
  { mapped: { symbols, dots }, places, layers, countries }: PickableInPicture,
  scale: number,
): CardRef | undefined {
  const [x, y] = pointInPicture(at)
  for (const id of dots.byPlace.keys()) {
    const [dotX, dotY] = pointInPicture(places.get(id)?.position ?? [0, 0])
    if (Math.hypot(dotX - x, dotY - y) * scale <= DOT_RADIUS_PX + REACH_PX) return { kind: 'place', id }
  }
  const found = featureInPicture(layers, at, scale)
  const { place } = found?.feature.properties ?? {}
  if (found?.feature.geometry.type === 'Point' && place && symbols.byPlace.has(place))
    return { kind: 'place', id: place }
  if (found) return { kind: 'feature', layer: found.layer, id: found.feature.id, at }
  const country = countries?.features.find(({ geometry }) => contains(geometry, [...at]))
  return country && { kind: 'country', iso: country.properties.iso, at }
}

/** A feature and the layer that has it. */
interface PickedFeature {
  layer: string
  feature: LayerFeature
}

/** The topmost feature near a position: points before lines, lines before areas. */
function featureInPicture(layers: Layers, at: LonLat, scale: number): PickedFeature | undefined {
  const features = Object.entries(layers).flatMap(([layer, file]) =>
    file.features.map((feature) => ({ layer, feature })),
  )
  for (const mark of MARKS_BOTTOM_UP.toReversed()) {
    const { hatch, disc, strokes, minzoom = 0 } = markStyle(mark)
    if (minzoom > PICTURE_ZOOM || strokes.some((stroke) => (stroke.minzoom ?? 0) > PICTURE_ZOOM)) continue
    const radiusPx = disc ? valueAt(disc.radius, PICTURE_ZOOM) : 0
    const found = features.find(
      ({ feature: { geometry, properties } }) =>
        properties.mark === mark &&
        (hatch && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
          ? contains(geometry, [...at])
          : distanceTo(geometry, at) * scale <= REACH_PX + radiusPx),
    )
    if (found) return found
  }
  return undefined
}

/** From a position to the nearest point of a geometry or of its edge, in the picture's coordinates. */
function distanceTo(geometry: Geometry, at: LonLat): number {
  const point = pointInPicture(at)
  const distances = linesOf(geometry).flatMap((line) => {
    const points = line.map(([lon = 0, lat = 0]) => pointInPicture([lon, lat]))
    return points.map((to, i) => toLeg(point, points[i - 1] ?? to, to))
  })
  return Math.min(...distances)
}
