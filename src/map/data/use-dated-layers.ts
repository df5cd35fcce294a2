import { useMemo } from 'react'
import type { Layers } from '../../core/atlas.ts'
import type { LayerFile } from '../../core/schema/layer.ts'
import type { Selection } from '../../core/select/select.ts'
import { datedLayers } from './map-data.ts'

/**
 * The three layers of the selection on the as-of date. A layer that shows what it showed before is the same object, so
 * that names, labels and the map itself are worked out anew only when lines or meetings have changed.
 */
export function useDatedLayers(all: Layers, selection: Selection, asOf: string): Layers {
  const next = useMemo(() => datedLayers(all, selection, asOf), [all, selection, asOf])
  const areas = useUnchanged(next['nagorno-karabakh'])
  const villages = useUnchanged(next['border-villages'])
  const cities = useUnchanged(next['summit-cities'])
  return useMemo(
    () => ({ 'nagorno-karabakh': areas, 'border-villages': villages, 'summit-cities': cities }),
    [areas, villages, cities],
  )
}

/** Features differ by their id, and cities by the number of their meetings too. */
function useUnchanged(layer: LayerFile): LayerFile {
  const shown = layer.features.map(({ id, properties: { meetings } }) => `${id} ${meetings ?? ''}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown tells whether it is another layer
  return useMemo(() => layer, [shown])
}
