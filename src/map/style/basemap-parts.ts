/** Parts of the base map that are loaded only when a view needs them. */
import type { RasterDEMSourceSpecification } from 'maplibre-gl'
import { SOURCE } from './ids.ts'

/** The region that the base map draws in detail: west, south, east, north in degrees (geodata/basemap/README.md). */
export const DETAILED_REGION = [38, 37.5, 52, 44] as const

/** Sources that are empty until the view leaves the detailed region. */
export const WORLD_SOURCES: readonly string[] = [SOURCE.worldLand, SOURCE.worldBorders]

/** Full address of a base map file in all its detail. */
export function partAddress(dataBase: string, source: string): string {
  return new URL(`${dataBase}basemap/${source}.json`, document.baseURI).href
}

/** Address of the light overview of a base map file. `dataBase` is the address of the data folder with a final slash. */
export function overviewAddress(dataBase: string, source: string): string {
  return `${dataBase}basemap/overview/${source}.json`
}

/** Heights of the region as terrarium tiles (geodata/basemap/README.md). */
export function elevationSource(dataBase: string): RasterDEMSourceSpecification {
  return {
    type: 'raster-dem',
    encoding: 'terrarium',
    tiles: [`${new URL(`${dataBase}basemap/elevation/`, document.baseURI).href}{z}/{x}/{y}.png`],
    tileSize: 512,
    minzoom: 3,
    maxzoom: 7,
    bounds: [...DETAILED_REGION],
  }
}
