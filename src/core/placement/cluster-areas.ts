/** Which places may share a symbol: those of one country, or of one area that has an outline of its own. */
import { allFeatures, type Layers } from '../atlas.ts'
import { contains } from '../geo/geo-points.ts'
import type { LayerFeature } from '../schema/layer.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { Mark } from '../vocabulary/drawing.ts'

/** Marks of areas whose places keep to themselves, the more particular first. */
const AREA_MARKS: readonly (readonly Mark[])[] = [['administrative-outline', 'historic-outline'], ['area-of-control']]

/** The id of an area for each place; places with another never share a symbol. */
export type AreaOf = (place: Place) => string

/** By country alone, as long as the layers are not there. A place without a country keeps to itself. */
export function countryAreaOf({ id, country }: Place): string {
  return country ?? id
}

/**
 * By the first area of the layers that holds the place, at whatever date, else by country: a symbol never stands for places
 * on both sides of a border, and never for those of an area whose status the map is about and of the country around it.
 */
export function clusterAreas(layers: Layers): AreaOf {
  const features = allFeatures(layers)
  const areas = AREA_MARKS.flatMap((marks) => features.filter(({ properties }) => marks.includes(properties.mark)))
  const known = new Map<string, string>()
  return (place) => {
    const before = known.get(place.id)
    if (before !== undefined) return before
    const area = areas.find((feature) => holds(feature, place))
    const id = area ? `area:${area.id}` : countryAreaOf(place)
    known.set(place.id, id)
    return id
  }
}

/** Countries lie in no area, wherever their names stand. */
function holds({ geometry }: LayerFeature, { position, kind }: Place): boolean {
  if (!position || kind === 'country' || kind === 'border') return false
  return contains(geometry, position)
}
