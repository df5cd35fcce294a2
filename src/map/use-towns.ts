import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Records } from '../core/atlas.ts'
import type { NameStyle } from '../core/map-label.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import { townLabels } from './map-data.ts'
import { SOURCE } from './style/ids.ts'

/** Writes the towns on the map, in more detail when it is zoomed in, with both names where they have two. */
export function useTowns(
  map: MapLibreMap | undefined,
  records: Records,
  isDetailed: boolean,
  style: NameStyle,
  areas: readonly LayerFeature[],
): void {
  useEffect(() => {
    let current = true
    records.towns(isDetailed).then(
      (towns) => {
        if (current) map?.getSource<GeoJSONSource>(SOURCE.towns)?.setData(townLabels(towns, style, areas))
      },
      (error: unknown) => console.warn('The map goes without names of towns.', error),
    )
    return () => {
      current = false
    }
  }, [map, records, isDetailed, style, areas])
}
