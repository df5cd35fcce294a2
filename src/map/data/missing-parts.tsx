import { t } from '../../i18n/messages.ts'
import type { TownsFailure } from './use-towns.ts'

interface MissingPartsProps {
  /** Ids of sources. */
  ids: readonly string[]
  /** Asks for the base map again. */
  rebuild: () => void
  towns: TownsFailure | undefined
}

/** Says which parts of the base map are missing, and asks for them again. */
export function MissingParts({ ids, rebuild, towns }: MissingPartsProps) {
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
