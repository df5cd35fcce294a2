/** [west, south, east, north] in degrees WGS84. */
export type Box = readonly [number, number, number, number]

/** The detailed region. Coarse world shapes stop at its edge and fine ones begin there, so none is drawn twice. */
export const REGION: Box = [38, 37.5, 52, 44]

/** The Tavush-Gazakh sector, where borders keep every vertex of their source. */
export const FULL_DETAIL: Box = [44.8, 40.9, 45.5, 41.25]

/** Armenia and Azerbaijan with a margin: shapes outside it may be coarser. */
export const FOCUS: Box = [43.2, 38.3, 50.7, 42]

/** How far (degrees) the coarse land reaches into the region, so that no hairline of sea shows at the joint. */
export const LAND_OVERLAP = 0.02

/** True if the point lies in the box or on its edge. */
export function isInBox([lon, lat]: readonly number[], [west, south, east, north]: Box): boolean {
  return lon !== undefined && lat !== undefined && lon >= west && lon <= east && lat >= south && lat <= north
}

/** The box as a closed counter-clockwise ring. */
export function boxRing([west, south, east, north]: Box): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
