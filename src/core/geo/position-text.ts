/** Positions as an address has them: longitude and latitude in degrees with up to four decimals, about 10 m. */

/** Longitude, latitude in degrees, WGS84. */
export type LonLat = readonly [lon: number, lat: number]

const DECIMALS = 4
const NUMBER = /^-?\d{1,3}(\.\d{1,4})?$/

/** Reads "lon lat"; undefined for anything else, and for what lies beyond 180 degrees or the poles. */
export function readPosition(text: string): LonLat | undefined {
  const parts = text.split(' ')
  if (parts.length !== 2 || !parts.every((part) => NUMBER.test(part))) return undefined
  const [lon = 0, lat = 0] = parts.map(Number)
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? roundPosition([lon, lat]) : undefined
}

/** Writes "lon lat" of a rounded position. `readPosition` gives the same position back. */
export function writePosition([lon, lat]: LonLat): string {
  return `${lon} ${lat}`
}

/** The position to as many decimals as an address has. */
export function roundPosition([lon, lat]: LonLat): LonLat {
  // Adding zero makes 0 of -0, which an address cannot tell apart.
  return [Number(lon.toFixed(DECIMALS)) + 0, Number(lat.toFixed(DECIMALS)) + 0]
}
