/** Finds the dated line, area or village under a point of the map. */
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Layers } from '../../core/atlas.ts'
import { LAYER_IDS } from '../../core/layer-ids.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'

export type DatedFeature = LayerFeature

/** Reach of a click around a thin line, in pixels. */
const REACH_PX = 5

/** The uppermost dated feature near the point, or undefined. */
export function datedFeatureAt(
  map: MapLibreMap,
  point: { x: number; y: number },
  layers: Layers,
): DatedFeature | undefined {
  const box: [PointLike, PointLike] = [
    [point.x - REACH_PX, point.y - REACH_PX],
    [point.x + REACH_PX, point.y + REACH_PX],
  ]
  const drawn = map.queryRenderedFeatures(box).find(({ source }) => LAYER_IDS.some((id) => id === source))
  const layer = LAYER_IDS.find((id) => id === drawn?.source)
  return layer && layers[layer].features.find(({ id }) => id === drawn?.properties['id'])
}
