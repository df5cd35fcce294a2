/** A part of the map to which events can be limited, and its form in an address. */
import type { BBox } from './geo.ts'
import { type LonLat, readPosition, writePosition } from './position-text.ts'

/** Positions are rounded as in an address. No area reaches across the 180th meridian. */
export type Area = Box | Polygon | Surroundings

export interface Box {
  kind: 'box'
  bbox: Readonly<BBox>
}

/** Where edges cross, inside is what an odd number of them surrounds. */
export interface Polygon {
  kind: 'polygon'
  /** In order, the first not repeated at the end. */
  corners: readonly LonLat[]
}

/** All within `km` (great circle, inclusive) of the point at which a place stands. */
export interface Surroundings {
  kind: 'near'
  place: string
  km: number
}

export const MAX_CORNERS = 50
export const MAX_KM = 1000

/**
 * Reads `box:W,S,E,N`, `polygon:lon lat,lon lat,…` or `near:place,km`, in degrees and whole kilometres; undefined for
 * anything else. `isPoint` says whether an id is that of a place with a point of its own.
 */
export function readArea(text: string, isPoint: (id: string) => boolean): Area | undefined {
  const [kind, rest = '', ...more] = text.split(':')
  if (more.length > 0) return undefined
  if (kind === 'box') return readBox(rest)
  if (kind === 'polygon') return readPolygon(rest)
  return kind === 'near' ? readNear(rest, isPoint) : undefined
}

/** The area as an address has it. `readArea` gives the same area back. */
export function writeArea(area: Area): string {
  if (area.kind === 'box') return `box:${area.bbox.join(',')}`
  if (area.kind === 'polygon') return `polygon:${area.corners.map(writePosition).join(',')}`
  return `near:${area.place},${area.km}`
}

/** The box between two opposite corners; undefined when they span no area. */
export function boxBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): Box | undefined {
  const [west, south, east, north] = [
    Math.min(lonA, lonB),
    Math.min(latA, latB),
    Math.max(lonA, lonB),
    Math.max(latA, latB),
  ]
  return west < east && south < north ? { kind: 'box', bbox: [west, south, east, north] } : undefined
}

/** The corners of an area that has some, in order, for drawing and for what lies inside. */
export function cornersOf(area: Box | Polygon): readonly LonLat[] {
  if (area.kind === 'polygon') return area.corners
  const [west, south, east, north] = area.bbox
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

function readBox(text: string): Box | undefined {
  const [west, south, east, north, ...more] = text.split(',')
  const low = readPosition(`${west} ${south}`)
  const high = readPosition(`${east} ${north}`)
  if (!low || !high || more.length > 0) return undefined
  return low[0] < high[0] && low[1] < high[1] ? boxBetween(low, high) : undefined
}

function readPolygon(text: string): Polygon | undefined {
  // A corner has at most 18 characters, so a longer text has too many.
  if (text.length > MAX_CORNERS * 19) return undefined
  const corners = text.split(',').map(readPosition)
  if (corners.length < 3 || corners.length > MAX_CORNERS) return undefined
  if (!corners.every((corner) => corner !== undefined)) return undefined
  return corners.every((corner, i) => isEdge(corner, corners.at(i - 1))) ? { kind: 'polygon', corners } : undefined
}

/** An edge of no length is a slip; one of half a turn or more may be meant to go the other way round the earth. */
function isEdge([lonA, latA]: LonLat, [lonB, latB]: LonLat = [0, 0]): boolean {
  return (lonA !== lonB || latA !== latB) && Math.abs(lonA - lonB) < 180
}

function readNear(text: string, isPoint: (id: string) => boolean): Surroundings | undefined {
  const [place = '', km = '', ...more] = text.split(',')
  if (more.length > 0 || !isPoint(place) || !/^[1-9]\d{0,3}$/.test(km) || Number(km) > MAX_KM) return undefined
  return { kind: 'near', place, km: Number(km) }
}
