import type { GeoJSONSource, Map as MapLibreMap, RasterDEMSourceSpecification } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { ABOVE_RELIEF, overviewAddress } from '../style/build-style.ts'
import { ELEVATION, LATE_SOURCES, NEAR_SOURCES, OVERVIEW_SOURCES, SOURCE } from '../style/ids.ts'
import { reliefLayers } from '../style/layers/relief.ts'
import type { Palette } from '../style/palette.ts'

/** Name of the performance mark at which the first view is drawn; what is loaded later is a refinement. */
const FIRST_IDLE_MARK = 'map-first-idle'

/** How long the first view stands before it is refined: a reader who acts at once is not kept waiting by it. */
const REST_MS = 300

/** From this zoom on the overview is too coarse. */
export const DETAIL_ZOOM = 8.5

/** The region that the base map draws in detail: west, south, east, north in degrees (geodata/basemap/README.md). */
const DETAILED_REGION = [38, 37.5, 52, 44] as const

/** Sources that are empty until the view leaves the detailed region. */
const WORLD_SOURCES: readonly string[] = [SOURCE.worldLand, SOURCE.worldBorders]

/** Whether the reader has asked the browser for as little data as possible; heights, over 1 MB, are then left out. */
function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true
}

/**
 * Loads parts of the base map when the view needs them: the detailed region when it is zoomed in, the rest of the world
 * when it comes into view, and units, roads and heights when everything else has been drawn and seen (`isBusy`: whether there is
 * still something to draw). Each part is loaded once.
 */
export function useBasemapParts(
  map: MapLibreMap | undefined,
  dataBase: string,
  palette: Palette,
  isBusy: boolean,
): void {
  const loaded = useRef(new Set<string>())
  useEffect(() => {
    if (!map) return
    loaded.current = new Set()
    const load = (source: string) => {
      if (loaded.current.has(source)) return
      loaded.current.add(source)
      map.getSource<GeoJSONSource>(source)?.setData(partAddress(dataBase, source))
    }
    const check = () => {
      if (map.getZoom() >= DETAIL_ZOOM) for (const source of [...OVERVIEW_SOURCES, ...NEAR_SOURCES]) load(source)
      const [west, south, east, north] = DETAILED_REGION
      const view = map.getBounds()
      const isInside =
        view.getWest() >= west && view.getSouth() >= south && view.getEast() <= east && view.getNorth() <= north
      if (!isInside) for (const source of WORLD_SOURCES) load(source)
    }
    check()
    map.on('move', check)
    return () => void map.off('move', check)
  }, [map, dataBase])

  const latest = useRef(palette)
  latest.current = palette
  /** The map that has all it gets, without heights. */
  const refined = useRef<MapLibreMap>(undefined)
  useEffect(() => {
    // Relief is there already when the map was built again.
    if (!map || isBusy || refined.current === map || map.getSource(ELEVATION)) return
    performance.mark(FIRST_IDLE_MARK)
    const refine = () => {
      const base = new URL(dataBase, document.baseURI).href
      for (const source of LATE_SOURCES) {
        if (loaded.current.has(source)) continue
        const hasOverview = OVERVIEW_SOURCES.includes(source)
        map.getSource<GeoJSONSource>(source)?.setData((hasOverview ? overviewAddress : partAddress)(base, source))
      }
      if (savesData()) {
        refined.current = map
        return
      }
      map.addSource(ELEVATION, elevationSource(dataBase))
      for (const layer of reliefLayers(latest.current)) map.addLayer(layer, ABOVE_RELIEF)
    }
    const timer = window.setTimeout(refine, REST_MS)
    return () => window.clearTimeout(timer)
  }, [map, dataBase, isBusy])
}

/** Full address of a base map file in all its detail. */
function partAddress(dataBase: string, source: string): string {
  return new URL(`${dataBase}basemap/${source}.json`, document.baseURI).href
}

/** Heights of the region as terrarium tiles (geodata/basemap/README.md). */
function elevationSource(dataBase: string): RasterDEMSourceSpecification {
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
