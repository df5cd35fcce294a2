/** What MapLibre says on the map, in the language of the page. */
import { type Map as MapLibreMap, ScaleControl } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'

/** Keeps the scale on the map, and the hint of a map in a frame. MapLibre reads their texts once, so a new language makes new ones. */
export function useMapControls(map: MapLibreMap | undefined, language: Language): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts come from the language
  useEffect(() => {
    if (!map) return
    // There is no public way to change the texts of a map that exists.
    Object.assign(map._locale, {
      'ScaleControl.Kilometers': t('map.kilometres'),
      'ScaleControl.Meters': t('map.metres'),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.zoomByKey', { key: 'Ctrl' }),
      'CooperativeGesturesHandler.MacHelpText': t('map.zoomByKey', { key: '⌘' }),
      'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers'),
    })
    map.getCanvas().setAttribute('aria-label', t('map.canvas'))
    if (map.cooperativeGestures.isEnabled()) {
      map.cooperativeGestures.disable()
      map.cooperativeGestures.enable()
    }
    const scale = new ScaleControl({ maxWidth: 120 })
    map.addControl(scale, 'bottom-left')
    return () => void (map.hasControl(scale) && map.removeControl(scale))
  }, [map, language])
}
