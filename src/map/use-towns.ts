import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import type { Records } from '../core/atlas.ts'
import type { NameStyle } from '../core/map-label.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import { townLabels } from './map-data.ts'
import { setSource } from './set-source.ts'
import { SOURCE } from './style/ids.ts'

/** Why there are no names of towns. */
export interface TownsFailure {
  file: string
  retry: () => void
}

/** Writes the towns on the map, in more detail when it is zoomed in, with both names where they have two. */
export function useTowns(
  map: MapLibreMap | undefined,
  records: Records,
  isDetailed: boolean,
  style: NameStyle,
  areas: readonly LayerFeature[],
): TownsFailure | undefined {
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let current = true
    records.towns(isDetailed).then(
      (towns) => {
        if (!current) return
        setFailed(false)
        if (map) setSource(map, SOURCE.towns, townLabels(towns, style, areas))
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [map, records, isDetailed, style, areas, attempt])
  function retry() {
    records.forgetFailures()
    setFailed(false)
    setAttempt((n) => n + 1)
  }
  return hasFailed ? { file: SOURCE.towns, retry } : undefined
}
