import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useLayoutEffect, useState } from 'react'
import { AS_OF } from '../style/ids.ts'
import { setSource } from './set-source.ts'

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
