/** The form of a layer file: one feature per line, so that a change of one feature is a change of one line. */
import type { LayerFeature } from '../compile/schema/layer.ts'

export function feature(id: string, geometry: object, properties: LayerFeature['properties']): LayerFeature {
  return { type: 'Feature', id, properties, geometry: geometry as LayerFeature['geometry'] }
}

/** Text of a GeoJSON file, ending in a line break. */
export function formatLayer(features: LayerFeature[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}
