import type { GeoJSON } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useLayoutEffect, useState } from 'react'
import { AS_OF } from '../style/ids.ts'

/** How long the map waits for its first data, which wait for fonts, before it is shown without them. */
const PATIENCE_MS = 3000

/** Data of the map's sources by their ids. */
type SourceData = Readonly<Record<string, GeoJSON>>

/**
 * Gives the map's sources their data, and its style the day (`asOf`), in the rendering that changes list, symbols and date, so that all change together.
 * Tells whether the map still waits for its first data.
 */
export function useSourceData(map: MapLibreMap | undefined, data: SourceData | undefined, asOf: string): boolean {
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = map && window.setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [map])
  useLayoutEffect(() => {
    map?.setGlobalStateProperty(AS_OF, asOf)
    if (map) for (const [id, features] of Object.entries(data ?? {})) setSource(map, id, features)
  }, [map, data, asOf])
  return data === undefined && isPatient
}

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
