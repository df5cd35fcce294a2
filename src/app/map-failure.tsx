import { t } from '../i18n/messages.ts'

/** Says why there is no map and what still works. */
export function MapFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const lacksWebgl = error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`)
  return (
    <div className="map-failure" role="alert">
      <p>{lacksWebgl ? t('map.noWebgl') : t('map.failed')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('map.retry')}
      </button>
    </div>
  )
}
