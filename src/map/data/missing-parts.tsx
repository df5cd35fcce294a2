import type { Map as MapLibreMap } from 'maplibre-gl'
import { t } from '../../i18n/messages.ts'
import { useMissingSources } from './use-missing-sources.ts'
import type { TownsFailure } from './use-towns.ts'

interface MissingPartsProps {
  map: MapLibreMap | undefined
  /** Asks for the base map again. */
  rebuild: () => void
  towns: TownsFailure | undefined
  /** Called when nothing of the base map arrives. */
  onError: (error: unknown) => void
}

/** Says which parts of the base map are missing, and asks for them again. */
export function MissingParts({ map, rebuild, towns, onError }: MissingPartsProps) {
  const ids = useMissingSources(map, onError)
  const parts = [...ids, ...(towns ? [towns.file] : [])]
  if (parts.length === 0) return null
  function retryAll() {
    if (ids.length > 0) rebuild()
    towns?.retry()
  }
  return (
    <div className="map-fallback" role="alert">
      <p>{t('map.missing', { parts: parts.join(', ') })}</p>
      <button type="button" className="button" onClick={retryAll}>
        {t('error.retry')}
      </button>
    </div>
  )
}
