/** The form of a layer file: one feature per line, so that a change of one feature is a change of one line. */
import type { FeatureRecord } from '../../src/core/schema/layer.ts'

export function feature(id: string, geometry: object, properties: FeatureRecord['properties']): FeatureRecord {
  return { type: 'Feature', id, properties, geometry: geometry as FeatureRecord['geometry'] }
}

/** Text of a GeoJSON file, ending in a line break. */
export function formatLayer(features: FeatureRecord[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}
