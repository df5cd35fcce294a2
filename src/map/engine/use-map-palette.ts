import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { layersInOrder } from '../style/build-style.ts'
import { reliefLayers } from '../style/layers/relief.ts'
import type { Palette } from '../style/palette.ts'
import { repaintImages } from './style-images.ts'

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

/**
 * Paints the map in a palette. Only colours change: what the sources hold and where the camera stands remain, which a
 * new style would reset.
 */
export function useMapPalette(map: MapLibreMap | undefined, palette: Palette): void {
  useEffect(() => {
    if (!map) return
    repaintImages(map, palette)
    for (const { id, paint } of [...layersInOrder(palette), ...reliefLayers(palette)])
      if (map.getLayer(id))
        for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name as PaintProperty, value)
  }, [map, palette])
}
