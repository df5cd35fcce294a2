import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { use, useCallback, useMemo } from 'react'
import type { Layers } from '../core/atlas.ts'
import { LAYER_IDS } from '../core/layer-ids.ts'
import { mapLabel, type NameStyle } from '../core/names/map-label.ts'
import { groupPlaces, type PlaceGroup } from '../core/placement/group-places.ts'
import { type Move, nudgeLabels } from '../core/placement/nudge-labels.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { labelGroups, nameByPlace, placeLabels, townLabels } from './data/map-data.ts'
import { DETAIL_ZOOM } from './data/use-basemap-parts.ts'
import { useDatedLayers } from './data/use-dated-layers.ts'
import { type TownsFailure, useTowns } from './data/use-towns.ts'
import { useNameLanguage } from './engine/use-name-language.ts'
import { useZoomStep } from './engine/use-zoom-step.ts'
import { SOURCE } from './style/ids.ts'
import { labelMetrics, SYMBOL_DISTANCE_PX } from './symbols/symbol-metrics.ts'

const EMPTY: LayerFile = { type: 'FeatureCollection', features: [] }

/** What the map draws for a selection, years and language. */
interface Drawn {
  /** One symbol for each, and how far each is moved on the screen, by the id of its leading place. */
  groups: readonly PlaceGroup[]
  moves: ReadonlyMap<string, Move>
  /** The dated layers as of the day. */
  layers: Layers
  /** What the map writes for a place. */
  nameOf: (place: Place) => string
  style: NameStyle
  /** Data of the style's sources; undefined until the fonts of the first language are there. */
  data: Readonly<Record<string, GeoJSON>> | undefined
  townsFailure: TownsFailure | undefined
}

/** Works out what the map draws: symbols, names, lines and areas, all from the same selection and the same day. */
export function useDrawn(map: MapLibreMap | undefined): Drawn {
  const { atlas, records, query, selection, asOf } = useAtlas()
  const zoom = useZoomStep(map)
  const layers = useDatedLayers(use(records.layers()), selection, asOf)
  const groups = useMemo(() => groupPlaces(selection, atlas.places, zoom, SYMBOL_DISTANCE_PX), [selection, atlas, zoom])

  const areas = layers['nagorno-karabakh'].features
  const lang = useNameLanguage(query.lang)
  const style = useMemo((): NameStyle => ({ lang: lang ?? 'en', order: query.names }), [lang, query.names])
  const nameOf = useCallback((place: Place) => mapLabel(place, style, areas), [style, areas])
  /** A symbol that stands for several places says for how many more. */
  const labelOf = useMemo(() => labelGroups(groups, nameOf), [groups, nameOf])
  const moves = useMemo(() => nudgeLabels(groups, zoom, labelMetrics(nameOf)), [groups, zoom, nameOf])
  const { towns, failure: townsFailure } = useTowns(records, zoom >= DETAIL_ZOOM || style.lang !== 'en')

  const data = useMemo(() => {
    if (!lang) return
    const visible = LAYER_IDS.filter((id) => query.layers.includes(id))
    const drawn = {
      ...layers,
      'border-villages': nameByPlace(layers['border-villages'], atlas.places, labelOf),
      'summit-cities': nameByPlace(layers['summit-cities'], atlas.places, labelOf),
    }
    const shown = LAYER_IDS.map((id) => [id, visible.includes(id) ? drawn[id] : EMPTY] as const)
    const labelled = visible.filter((id) => id !== 'nagorno-karabakh').map((id) => layers[id])
    return {
      ...Object.fromEntries(shown),
      [SOURCE.placeLabels]: placeLabels(groups, labelled, moves, labelOf),
      ...(towns && { [SOURCE.towns]: townLabels(towns, style, areas) }),
    }
  }, [lang, layers, atlas, query.layers, groups, moves, labelOf, towns, style, areas])
  return { groups, moves, layers, nameOf, style, data, townsFailure }
}
