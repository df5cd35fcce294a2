import { Suspense, useCallback, useDeferredValue, useRef, useState } from 'react'
import { DataError } from '../../core/data-error.ts'
import { formatDate } from '../../display/event-date.tsx'
import { ErrorBoundary } from '../../display/loading/error-boundary.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { SlowNotice } from '../../display/loading/slow-notice.tsx'
import { YearSentence } from '../../display/year-sentence.tsx'
import { t } from '../../i18n/messages.ts'
import { MapAttribution } from '../../map/legend/map-attribution.tsx'
import { FirstPicture } from '../../map/picture/first-picture.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { MapFallback } from './map-fallback.tsx'
import './map-region.css'
import { useFirstPicture } from './use-first-picture.ts'

const Legend = lazyPart(() => import('../../map/legend/legend.tsx'), 'Legend')
const MapView = lazyPart(() => import('../../map/map-view.tsx'), 'MapView')

interface MapRegionProps {
  dataBase: string
  /** Whether areas can be chosen and distances measured here. */
  hasTools?: boolean
  /** Called when the first view is drawn, by the engine or as a picture instead. */
  onDrawn?: () => void
}

/** The map: the picture of its first view until the map engine has drawn, and instead of it where it cannot. */
export function MapRegion({ dataBase, hasTools = false, onDrawn }: MapRegionProps) {
  const { asOf, isAlive, records } = useAtlas()
  // React waits for what a value that may come later needs, and shows it then; it shows a fallback for 300 ms at least.
  const hasMap = useDeferredValue(isAlive)
  const region = useRef<HTMLElement>(null)
  const [corner, setCorner] = useState<HTMLElement | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const hasPicture = useFirstPicture(isDrawn)
  const finish = useCallback(() => {
    setDrawn(true)
    onDrawn?.()
  }, [onDrawn])
  function retry() {
    keepFocus()
    setFailure(undefined)
    setDrawn(false)
  }
  function tryAgain(error: unknown, showAgain: () => void) {
    // Code that failed to load is not asked for again within a page, so only loading the page anew helps.
    if (!(error instanceof DataError)) return window.location.reload()
    keepFocus()
    records.forgetFailures()
    setDrawn(false)
    showAgain()
  }
  /** The button that asks for the map again goes away with the focus on it. */
  function keepFocus() {
    region.current?.focus({ preventScroll: true })
  }
  return (
    <section ref={region} id="map-region" className="map-region" aria-label={t('map.region')} tabIndex={-1}>
      {isAlive &&
        (failure === undefined ? (
          <ErrorBoundary
            fallback={(error, showAgain) => (
              <MapFallback error={error} onDrawn={finish} onRetry={() => tryAgain(error, showAgain)} />
            )}
          >
            <Suspense>
              {hasMap && (
                <MapView
                  dataBase={dataBase}
                  corner={corner}
                  hasTools={hasTools}
                  onDrawn={finish}
                  onError={setFailure}
                />
              )}
            </Suspense>
          </ErrorBoundary>
        ) : (
          <MapFallback error={failure} onDrawn={finish} onRetry={retry} />
        ))}
      {hasPicture && <FirstPicture />}
      {!isDrawn && (
        <p className={hasPicture ? 'map-loading is-over-picture' : 'map-loading'}>
          {!hasPicture && t('map.loading')} {isAlive && <SlowNotice />}
        </p>
      )}
      <MapAttribution />
      <div className="map-corner">
        <p className="as-of">
          {t('map.asOf', { date: formatDate(asOf) })} <span className="muted">{t('app.neutrality')}</span>
        </p>
        <YearSentence />
        {isAlive && (
          <ErrorBoundary fallback={() => null}>
            <Suspense>
              <Legend />
            </Suspense>
          </ErrorBoundary>
        )}
        <div ref={setCorner} className="map-corner-tools" />
      </div>
    </section>
  )
}
