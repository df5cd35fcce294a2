import type { GeoJSON } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'

const given = new WeakMap<GeoJSONSource, string>()

/**
 * Gives the map's source `id` its data, unless that is what it was given last: MapLibre sends all of it to the worker and
 * draws the whole map again, whether or not anything is different.
 */
export function setSource(map: MapLibreMap, id: string, data: GeoJSON): void {
  const source = map.getSource<GeoJSONSource>(id)
  const text = JSON.stringify(data)
  if (!source || given.get(source) === text) return
  given.set(source, text)
  source.setData(data)
}
