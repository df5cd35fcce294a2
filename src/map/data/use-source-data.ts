import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { setSource } from './set-source.ts'

/** How long the map waits for its first data, which wait for fonts, before it is shown without them. */
const PATIENCE_MS = 3000

/**
 * Gives the map's sources their data, by their ids, and tells whether the map still lacks them. It waits until the next
 * frame is on its way to the screen: list and symbols are elements of the page, and need not wait until the map has drawn.
 */
export function useSourceData(
  map: MapLibreMap | undefined,
  data: Readonly<Record<string, GeoJSON>> | undefined,
): boolean {
  const [given, setGiven] = useState<typeof data>()
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = map && window.setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [map])
  useEffect(() => {
    if (!map || !data) return
    let timer: number | undefined
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        for (const [id, features] of Object.entries(data)) setSource(map, id, features)
        setGiven(data)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [map, data])
  return data ? given !== data : isPatient
}
