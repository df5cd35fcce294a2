import { t } from '../../i18n/messages.ts'
import type { PartFailure } from './use-loaded.ts'

interface MissingPartsProps {
  /** Ids of sources. */
  ids: readonly string[]
  /** Asks for the base map again. */
  rebuild: () => void
  /** Parts that the page itself asks for. */
  failures: readonly PartFailure[]
}

/** Says which parts of the base map are missing, and asks for them again. */
export function MissingParts({ ids, rebuild, failures }: MissingPartsProps) {
  const parts = [...ids, ...failures.map(({ file }) => file)]
  if (parts.length === 0) return null
  function retryAll() {
    if (ids.length > 0) rebuild()
    for (const { retry } of failures) retry()
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
