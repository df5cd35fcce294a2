/** A GeoJSON feature as a row of a table: its position first, then its properties by name. */
import { LIMITS } from './refusal.ts'

/** Names of the first columns of every table made of features. */
export const POSITION_COLUMNS = ['geometry: longitude', 'geometry: latitude'] as const

/** Why a text is no feature that can be drawn. */
export type FeatureFault = 'not-json' | 'no-geometry' | 'too-many-vertices'

export interface FeatureCells {
  position: readonly [lon: number, lat: number]
  /** Whether the position is the middle of a line or an area. */
  isMiddle: boolean
  /** Name and text of each property. */
  properties: readonly (readonly [name: string, text: string])[]
}

/** A text without the record separator (RFC 8142) that may stand before it. */
export function withoutSeparator(text: string): string {
  return text.startsWith('\u{1e}') ? text.slice(1) : text
}

/** Reads one feature, or a bare geometry. The middle of its bounding box stands for what is no point. */
export function readFeature(text: string): FeatureCells | FeatureFault {
  let value: unknown
  try {
    value = JSON.parse(withoutSeparator(text))
  } catch {
    return 'not-json'
  }
  if (!isObject(value)) return 'no-geometry'
  const geometry = value['type'] === 'Feature' ? value['geometry'] : value
  const box: Box = { west: 180, south: 90, east: -180, north: -90, count: 0 }
  if (!isObject(geometry) || !addPositions(geometry, box, 0)) return 'no-geometry'
  if (box.count > LIMITS.vertices) return 'too-many-vertices'
  if (box.count === 0) return 'no-geometry'
  const properties = isObject(value['properties']) ? value['properties'] : {}
  return {
    position: [(box.west + box.east) / 2, (box.south + box.north) / 2],
    isMiddle: box.count > 1,
    // Entries of an object are its own, whatever they are called.
    properties: Object.entries(properties).map(([name, of]) => [name, textOf(of)]),
  }
}

/** The cells of a feature under the names of a header that begins with POSITION_COLUMNS. */
export function cellsUnder(header: readonly string[], { position, properties }: FeatureCells): string[] {
  const byName = new Map(properties)
  return [String(position[0]), String(position[1]), ...header.slice(2).map((name) => byName.get(name) ?? '')]
}

/** The header for a sample of features: every name in it, in the order seen. */
export function headerOf(sample: readonly FeatureCells[]): string[] {
  const names = new Set(sample.flatMap(({ properties }) => properties.map(([name]) => name)))
  return [...POSITION_COLUMNS, ...names]
}

interface Box {
  west: number
  south: number
  east: number
  north: number
  count: number
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Widens the box by all positions of a geometry; false for what is none. */
function addPositions(geometry: JsonObject, box: Box, depth: number): boolean {
  if (depth > LIMITS.nesting) return false
  const { geometries, coordinates } = geometry
  if (geometry['type'] === 'GeometryCollection' && Array.isArray(geometries))
    return geometries.every((part) => isObject(part) && addPositions(part, box, depth + 1))
  return Array.isArray(coordinates) && addCoordinates(coordinates, box, depth)
}

function addCoordinates(list: readonly unknown[], box: Box, depth: number): boolean {
  if (depth > LIMITS.nesting || box.count > LIMITS.vertices) return true
  const [lon, lat] = list
  if (typeof lon !== 'number' || typeof lat !== 'number')
    return list.every((part) => Array.isArray(part) && addCoordinates(part, box, depth + 1))
  box.count += 1
  box.west = Math.min(box.west, lon)
  box.east = Math.max(box.east, lon)
  box.south = Math.min(box.south, lat)
  box.north = Math.max(box.north, lat)
  return true
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
