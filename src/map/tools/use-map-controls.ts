/** MapLibre's own controls in the language of the page. */
import { type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'

/** Keeps zoom buttons and scale on the map. MapLibre reads its texts once, so a new language makes new ones. */
export function useMapControls(map: MapLibreMap | undefined, language: Language): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts come from the language
  useEffect(() => {
    if (!map) return
    // There is no public way to change the texts of a map that exists.
    Object.assign(map._locale, mapTexts())
    map.getCanvas().setAttribute('aria-label', t('map.canvas'))
    const zoom = new NavigationControl({ showCompass: false })
    const scale = new ScaleControl({ maxWidth: 120 })
    map.addControl(zoom, 'top-right').addControl(scale, 'bottom-right')
    return () => {
      for (const control of [zoom, scale]) if (map.hasControl(control)) map.removeControl(control)
    }
  }, [map, language])
}

function mapTexts(): Record<string, string> {
  return {
    'NavigationControl.ZoomIn': t('map.zoomIn'),
    'NavigationControl.ZoomOut': t('map.zoomOut'),
    'ScaleControl.Kilometers': t('map.kilometres'),
    'ScaleControl.Meters': t('map.metres'),
  }
}
