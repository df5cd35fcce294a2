import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { afterFrames, FRAMES_UNTIL_SEEN } from '../engine/after-frames.ts'
import { setSource } from './set-source.ts'

/** How long the map waits for its first data, which wait for fonts, before it is shown without them. */
const PATIENCE_MS = 3000

/** Data of the map's sources by their ids. */
type SourceData = Readonly<Record<string, GeoJSON>>

/**
 * Gives the map's sources what `data` returns when it is their turn, and tells whether the map still lacks it. After the
 * first time it waits until list and symbols are seen. While data change again and again the map follows at intervals.
 */
export function useSourceData(map: MapLibreMap | undefined, data: (() => SourceData) | undefined): boolean {
  const latest = useRef(data)
  latest.current = data
  const [given, setGiven] = useState<{ map: MapLibreMap; data: typeof data }>()
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = map && window.setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [map])
  const isBehind = data !== undefined && (given?.map !== map || given?.data !== data)
  // Once more after each time: what was given may be behind again by then.
  useEffect(() => {
    if (!map || !isBehind) return
    return afterFrames(given?.map === map ? FRAMES_UNTIL_SEEN : 1, () => {
      for (const [id, features] of Object.entries(latest.current?.() ?? {})) setSource(map, id, features)
      setGiven({ map, data: latest.current })
    })
  }, [map, isBehind, given])
  return data ? isBehind : isPatient
}
