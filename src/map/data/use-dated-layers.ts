import { useMemo, useRef } from 'react'
import type { Layers } from '../../core/atlas.ts'
import type { LayerFile } from '../../core/schema/layer.ts'
import type { Selection } from '../../core/select/select.ts'
import { datedLayers } from './map-data.ts'

/**
 * The layers of the selection on the as-of date. A layer that shows what it showed before is the same object, and so are
 * all of them together, so that names, labels and the map itself are worked out anew only when lines or meetings change.
 */
export function useDatedLayers(all: Layers, selection: Selection, asOf: string): Layers {
  const shown = useRef<Layers>({})
  return useMemo(() => {
    const next = Object.entries(datedLayers(all, selection, asOf)).map(([id, layer]) => {
      const before = shown.current[id]
      return [id, before && contentOf(before) === contentOf(layer) ? before : layer] as const
    })
    if (next.some(([id, layer]) => shown.current[id] !== layer)) shown.current = Object.fromEntries(next)
    return shown.current
  }, [all, selection, asOf])
}

/** Features differ by their id, and places of meetings by the number of their meetings too. */
function contentOf({ features }: LayerFile): string {
  return features.map(({ id, properties: { meetings } }) => `${id} ${meetings ?? ''}`).join()
}
