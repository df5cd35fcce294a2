/** Parts of the base map that are loaded only when a view needs them. */
import type { ImageSourceSpecification, RasterLayerSpecification } from 'maplibre-gl'
import { SOURCE } from './ids.ts'
import type { Palette } from './palette.ts'

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

/** Relief shading of the region as an image; its rows follow the Mercator projection, so its corners place it. */
export function reliefSource(dataBase: string): ImageSourceSpecification {
  const [west, south, east, north] = DETAILED_REGION
  return {
    type: 'image',
    url: new URL(`${dataBase}basemap/relief.png`, document.baseURI).href,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  }
}

/** A hint of relief, fading out where the villages come into view. */
export function reliefLayer({ reliefOpacity, reliefBrightness }: Palette): RasterLayerSpecification {
  return {
    id: SOURCE.relief,
    type: 'raster',
    source: SOURCE.relief,
    maxzoom: 9,
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 4, reliefOpacity, 7.5, reliefOpacity, 9, 0],
      'raster-brightness-max': reliefBrightness,
      'raster-fade-duration': 0,
    },
  }
}
