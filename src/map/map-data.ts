/** What the map draws: the selection and the as-of date turned into GeoJSON. Pure. */
import type { FeatureCollection, Point } from 'geojson'
import { layerAsOf } from '../core/as-of.ts'
import type { Layers } from '../core/atlas.ts'
import { isPoint, type PlaceGroup } from '../core/group-places.ts'
import { nameIn } from '../core/names.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import type { Selection } from '../core/select.ts'

/** The three layers as of a day, the summit cities with the number of their meetings in the selection. */
export function datedLayers(layers: Layers, selection: Selection, asOf: string): Layers {
  const selected = new Set(selection.events.map(({ id }) => id))
  const cities = layers['summit-cities'].features.flatMap((city) => {
    const meetings = city.properties.events?.filter((id) => selected.has(id)).length ?? 0
    return meetings === 0 ? [] : [{ ...city, properties: { ...city.properties, meetings } }]
  })
  return {
    'nagorno-karabakh': layerAsOf(layers['nagorno-karabakh'], asOf),
    'border-villages': layerAsOf(layers['border-villages'], asOf),
    'summit-cities': { type: 'FeatureCollection', features: cities },
  }
}

/** Labels of the symbols that stand for points, unless another layer in `labelled` writes the same name. */
export function placeLabels(
  groups: readonly PlaceGroup[],
  labelled: readonly LayerFile[],
): FeatureCollection<Point, { label: string }> {
  const named = new Set(
    labelled.flatMap(({ features }) => features.flatMap(({ properties }) => properties.place ?? [])),
  )
  return {
    type: 'FeatureCollection',
    features: groups.flatMap(({ lead }) =>
      lead.position && isPoint(lead)
        ? [
            {
              type: 'Feature' as const,
              properties: { label: named.has(lead.id) ? '' : nameIn(lead.names, 'en').text },
              geometry: { type: 'Point' as const, coordinates: lead.position },
            },
          ]
        : [],
    ),
  }
}
