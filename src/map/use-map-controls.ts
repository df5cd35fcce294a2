/** MapLibre's own controls in the language of the page. */
import { AttributionControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Language } from '../core/names.ts'
import { t } from '../i18n/messages.ts'
import { ATTRIBUTION } from './attribution.ts'

/** Keeps zoom buttons, attribution and scale on the map. MapLibre reads its texts once, so a new language makes new ones. */
export function useMapControls(map: MapLibreMap | undefined, language: Language): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts come from the language
  useEffect(() => {
    if (!map) return
    // There is no public way to change the texts of a map that exists.
    Object.assign(map._locale, mapTexts())
    map.getCanvas().setAttribute('aria-label', t('map.canvas'))
    const zoom = new NavigationControl({ showCompass: false })
    const attribution = new AttributionControl({ customAttribution: ATTRIBUTION })
    const scale = new ScaleControl({ maxWidth: 120 })
    map.addControl(zoom, 'top-right').addControl(attribution, 'bottom-right').addControl(scale, 'bottom-right')
    foldCompactAttribution(map.getContainer())
    return () => {
      for (const control of [zoom, attribution, scale]) if (map.hasControl(control)) map.removeControl(control)
    }
  }, [map, language])
}

function mapTexts(): Record<string, string> {
  return {
    'AttributionControl.ToggleAttribution': t('map.attribution'),
    'NavigationControl.ZoomIn': t('map.zoomIn'),
    'NavigationControl.ZoomOut': t('map.zoomOut'),
    'Popup.Close': t('map.closePopup'),
    'ScaleControl.Kilometers': t('map.kilometres'),
    'ScaleControl.Meters': t('map.metres'),
  }
}

/** On a narrow map the attribution starts as a button, or it would cover a third of the map. */
function foldCompactAttribution(container: HTMLElement): void {
  const attribution = container.querySelector('.maplibregl-ctrl-attrib.maplibregl-compact')
  attribution?.classList.remove('maplibregl-compact-show')
  attribution?.removeAttribute('open')
}
