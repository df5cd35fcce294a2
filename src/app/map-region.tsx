import { Suspense, useState } from 'react'
import { ErrorBoundary } from '../display/error-boundary.tsx'
import { formatDate } from '../display/event-date.tsx'
import { lazyPart } from '../display/lazy-part.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { MapFailure } from './map-failure.tsx'
import './map-region.css'

const Legend = lazyPart(() => import('../map/legend.tsx'), 'Legend')
const MapView = lazyPart(() => import('../map/map-view.tsx'), 'MapView')

/** Code that failed to load is not asked for again within a page, so only loading the page anew helps. */
function reload() {
  window.location.reload()
}

interface MapRegionProps {
  dataBase: string
  /** Whether areas can be chosen and distances measured here. */
  hasTools?: boolean
}

/** The map with its as-of date and legend, or why there is none. */
export function MapRegion({ dataBase, hasTools = false }: MapRegionProps) {
  const { asOf } = useAtlas()
  const [corner, setCorner] = useState<HTMLElement | null>(null)
  const [failure, setFailure] = useState<unknown>()
  const retry = () => setFailure(undefined)
  return (
    <section id="map-region" className="map-region" aria-label={t('map.region')} tabIndex={-1}>
      {failure === undefined ? (
        <ErrorBoundary fallback={(error) => <MapFailure error={error} onRetry={reload} />}>
          <Suspense fallback={<p className="map-loading">{t('map.loading')}</p>}>
            <MapView dataBase={dataBase} corner={corner} hasTools={hasTools} onError={setFailure} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <MapFailure error={failure} onRetry={retry} />
      )}
      <div className="map-corner">
        <p className="as-of">
          {t('map.asOf', { date: formatDate(asOf) })} <span className="muted">{t('app.neutrality')}</span>
        </p>
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <Legend />
          </Suspense>
        </ErrorBoundary>
        <div ref={setCorner} className="map-corner-tools" />
      </div>
    </section>
  )
}
