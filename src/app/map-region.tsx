import { lazy, type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from '../display/error-boundary.tsx'
import { formatDate } from '../display/event-date.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { MapFailure } from './map-failure.tsx'
import './map-region.css'

const Legend = lazy(() => import('../map/legend.tsx').then(({ Legend }) => ({ default: Legend })))
const MapView = lazy(() => import('../map/map-view.tsx'))

/** Code that failed to load is not asked for again within a page, so only loading the page anew helps. */
function reload() {
  window.location.reload()
}

/** The map with its as-of date and legend, or why there is none. `children` stand above it. */
export function MapRegion({ dataBase, children }: { dataBase: string; children?: ReactNode }) {
  const { asOf } = useAtlas()
  const [failure, setFailure] = useState<unknown>()
  const retry = () => setFailure(undefined)
  return (
    <section id="map-region" className="map-region" aria-label={t('map.region')} tabIndex={-1}>
      {failure === undefined ? (
        <ErrorBoundary fallback={(error) => <MapFailure error={error} onRetry={reload} />}>
          <Suspense fallback={<p className="map-loading">{t('map.loading')}</p>}>
            <MapView dataBase={dataBase} onError={setFailure} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <MapFailure error={failure} onRetry={retry} />
      )}
      <div className="map-corner">
        <p className="as-of">
          {t('map.asOf', { date: formatDate(asOf) })}. <span className="muted">{t('app.neutrality')}</span>
        </p>
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <Legend />
          </Suspense>
        </ErrorBoundary>
      </div>
      {children}
    </section>
  )
}
