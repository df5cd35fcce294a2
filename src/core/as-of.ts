/** The as-of date: the day whose lines, areas and names the map shows. */
import type { LayerFeature, LayerFile } from './schema/layer.ts'

/**
 * The as-of day (YYYY-MM-DD): the first day of the selected event, else 31 December of the last selected year;
 * in the current year and later it is today, because nothing is known beyond.
 */
export function asOfDay(selected: { date_start: string } | undefined, to: number, today: string): string {
  if (selected) return selected.date_start
  return to >= Number(today.slice(0, 4)) ? today : `${to}-12-31`
}

/** Whether a dated shape holds on a day; both ends of its validity are inclusive, an empty end is open. */
export function isValidOn({ properties }: Pick<LayerFeature, 'properties'>, day: string): boolean {
  return properties.valid_from <= day && (properties.valid_to === '' || day <= properties.valid_to)
}

/** The features of a layer that hold on a day. */
export function layerAsOf(layer: LayerFile, day: string): LayerFile {
  return { type: 'FeatureCollection', features: layer.features.filter((feature) => isValidOn(feature, day)) }
}
