import { DataError } from '../../core/data-error.ts'
import { t } from '../../i18n/messages.ts'

/** Says what could not be loaded and offers to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isData = error instanceof DataError
  return (
    <div role="alert" className="load-failure-message">
      <h2>{isData ? t('error.title') : t('error.unexpected')}</h2>
      {isData && <p>{t('error.what', { file: error.file, reason: error.reason })}</p>}
      <p>{t('error.remedy')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  )
}
