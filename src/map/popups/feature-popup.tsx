import type { Map as MapLibreMap } from 'maplibre-gl'
import '../../display/facts.css'
import type { LayerFeature } from '../../core/schema/layer.ts'
import { formatDate } from '../../display/event-date.tsx'
import { t } from '../../i18n/messages.ts'
import { Popup } from './popup.tsx'

interface FeaturePopupProps {
  map: MapLibreMap
  feature: LayerFeature
  position: [lon: number, lat: number]
  onClose: () => void
}

/** What a line, area or village is, since and until when, from which source, and how sure. */
export function FeaturePopup({ map, feature: { properties }, position, onClose }: FeaturePopupProps) {
  const { valid_from, valid_to } = properties
  return (
    <Popup map={map} position={position} label={properties.name} takesFocus onClose={onClose}>
      <p className="popup-title" tabIndex={-1} data-popup-focus lang="en">
        {properties.name}
      </p>
      <p lang="en">{properties.status}</p>
      <dl className="facts">
        <dt>{t('map.validity')}</dt>
        <dd>
          {valid_to === ''
            ? t('map.validSince', { from: formatDate(valid_from) })
            : t('map.validBetween', { from: formatDate(valid_from), to: formatDate(valid_to) })}
        </dd>
        <dt>{t('map.certainty')}</dt>
        <dd>
          {t(`certainty.${properties.certainty}`)}
          {properties.uncertainty_km !== undefined && ` (± ${properties.uncertainty_km} km)`}
        </dd>
        <dt>{t('map.source')}</dt>
        <dd lang="en">{properties.source}</dd>
      </dl>
      {properties.note && (
        <p className="muted" lang="en">
          {properties.note}
        </p>
      )}
    </Popup>
  )
}
