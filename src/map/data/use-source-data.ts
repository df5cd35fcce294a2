import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { whenSeen } from '../engine/when-seen.ts'
import { setSource } from './set-source.ts'

/** How long the map waits for its first data, which wait for fonts, before it is shown without them. */
const PATIENCE_MS = 3000

/**
 * Gives the map's sources their data, by their ids, and tells whether the map still lacks them. After the first time it
 * waits until list and symbols are seen. While data change again and again the map follows at intervals.
 */
export function useSourceData(
  map: MapLibreMap | undefined,
  data: Readonly<Record<string, GeoJSON>> | undefined,
): boolean {
  const latest = useRef(data)
  const [given, setGiven] = useState<{ map: MapLibreMap; data: typeof data }>()
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = map && window.setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [map])
  useEffect(() => {
    latest.current = data
  }, [data])
  const isFirst = given?.map !== map
  const isBehind = data !== undefined && (isFirst || given?.data !== data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was given may be behind again at once
  useEffect(() => {
    if (!map || !isBehind) return
    const give = () => {
      for (const [id, features] of Object.entries(latest.current ?? {})) setSource(map, id, features)
      setGiven({ map, data: latest.current })
    }
    if (!isFirst) return whenSeen(give)
    const frame = requestAnimationFrame(give)
    return () => cancelAnimationFrame(frame)
  }, [map, isFirst, isBehind, given])
  return data ? isBehind : isPatient
}
