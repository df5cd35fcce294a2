/** The chosen area and the measured distance as shapes to draw, and what is being drawn. Pure. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { type Area, boxBetween, cornersOf } from '../../core/geo/area.ts'
import { circleAround } from '../../core/geo/geo.ts'
import { type Measure, positionOf } from '../../core/geo/measure.ts'
import { greatCircle } from '../../core/geo/measured-distance.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import type { Place } from '../../core/schema/reference-lists.ts'

/** A shape with the text to write along it. */
export type Shapes = FeatureCollection<Geometry, { label: string }>

/** What can be drawn corner by corner. */
export type Shape = 'box' | 'polygon'

/** Steps in which a measured line follows the great circle. */
const LINE_STEPS = 48

export const NO_SHAPES: Shapes = { type: 'FeatureCollection', features: [] }

/** Outline of the area, and the way between the ends of a distance, which bears `label`. */
export function chosenShapes(
  area: Area | undefined,
  measure: Measure | undefined,
  label: string,
  places: ReadonlyMap<string, Place>,
): Shapes {
  const [from, to] = measure?.map((end) => positionOf(end, places)) ?? []
  const isMeasured = from && to
  return collect(
    ...(area ? outline(area, places) : []),
    ...(isMeasured ? [line(greatCircle(from, to, LINE_STEPS), label), point(from), point(to)] : []),
  )
}

/** What is drawn so far: the corners, and the way through them to the pointer. */
export function draftShapes(shape: Shape, corners: readonly LonLat[], pointer: LonLat | undefined): Shapes {
  const [first] = corners
  const box = shape === 'box' && first && pointer && boxBetween(first, pointer)
  const way = box ? closed(cornersOf(box)) : [...corners, ...(pointer ? [pointer] : [])]
  return collect(...(way.length > 1 ? [line(way, '')] : []), ...corners.map(point))
}

function outline(area: Area, places: ReadonlyMap<string, Place>): Feature<Geometry, { label: string }>[] {
  if (area.kind !== 'near') return [feature({ type: 'Polygon', coordinates: [closed(cornersOf(area))] })]
  const centre = places.get(area.place)?.position
  return centre ? [feature(circleAround(centre, area.km))] : []
}

function closed(corners: readonly LonLat[]): Position[] {
  return [...corners, ...corners.slice(0, 1)].map((corner) => [...corner])
}

function line(way: readonly (LonLat | Position)[], label: string): Feature<Geometry, { label: string }> {
  return feature({ type: 'LineString', coordinates: way.map((position) => [...position]) }, label)
}

function point(position: LonLat): Feature<Geometry, { label: string }> {
  return feature({ type: 'Point', coordinates: [...position] })
}

function feature(geometry: Geometry, label = ''): Feature<Geometry, { label: string }> {
  return { type: 'Feature', properties: { label }, geometry }
}

function collect(...features: Feature<Geometry, { label: string }>[]): Shapes {
  return { type: 'FeatureCollection', features }
}
