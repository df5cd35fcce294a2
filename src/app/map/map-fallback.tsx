import { createPortal } from 'react-dom'
import { DataError } from '../../core/data-error.ts'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { Extra } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'

const ReducedMap = lazyPart(() => import('../../map/picture/reduced-map.tsx'), 'ReducedMap')

interface MapFallbackProps {
  error: unknown
  /** Where it says so. */
  controls: HTMLElement | null
  /** Called when the picture is there. */
  onDrawn: () => void
  onRetry: () => void
}

/** The picture in place of the engine's map, why it is there and what it lacks. */
export function MapFallback({ error, controls, onDrawn, onRetry }: MapFallbackProps) {
  const lacksWebgl = error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`)
  return (
    <>
      <Extra>
        <ReducedMap onDrawn={onDrawn} />
      </Extra>
      {controls &&
        createPortal(
          <div className="map-fallback" role="alert">
            <p>
              {error instanceof DataError && t('error.what', { file: error.file, reason: error.reason })}{' '}
              {lacksWebgl ? t('map.noWebgl') : t('map.failed')} {t('map.reduced')}
            </p>
            <button type="button" className="button" onClick={onRetry}>
              {t('error.retry')}
            </button>
          </div>,
          controls,
        )}
    </>
  )
}
