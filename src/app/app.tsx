import { lazy, Suspense, useState } from 'react'
import { formatDate } from '../display/event-date.tsx'
import { t } from '../i18n/messages.ts'
import { EventsPanel } from '../panel/events-panel.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import { TimeBar } from '../timeline/time-bar.tsx'
import './app.css'
import { ErrorBoundary } from '../display/error-boundary.tsx'
import { LoadedPart } from '../display/loaded-part.tsx'
import { AddressNotice } from './address-notice.tsx'
import { MapFailure } from './map-failure.tsx'

// What the list can do without is loaded when it is asked for.
const ArticleView = lazy(() =>
  import('../article/article-view.tsx').then(({ ArticleView }) => ({ default: ArticleView })),
)
const DataPage = lazy(() => import('../about/data-page.tsx').then(({ DataPage }) => ({ default: DataPage })))
const EventDetail = lazy(() =>
  import('../panel/event-detail.tsx').then(({ EventDetail }) => ({ default: EventDetail })),
)
const Legend = lazy(() => import('../map/legend.tsx').then(({ Legend }) => ({ default: Legend })))
const PolicyPage = lazy(() => import('../about/policy-page.tsx').then(({ PolicyPage }) => ({ default: PolicyPage })))
const MapView = lazy(() => import('../map/map-view.tsx'))

/** The page: reading panel, open event, article or page about the atlas, map and time bar. */
export function App({ dataBase }: { dataBase: string }) {
  const { atlas, query, openEvent } = useAtlas()
  const article = atlas.articles.get(query.article ?? '')
  const page = openEvent || article ? undefined : query.page
  const isReading = openEvent !== undefined || article !== undefined || page !== undefined
  return (
    <main className={isReading ? 'app is-reading' : 'app'}>
      <nav className="skip-links">
        <a href="#events">{t('app.skipToEvents')}</a>
        <a href="#map-region">{t('app.skipToMap')}</a>
      </nav>
      <div className="app-list">
        <EventsPanel />
      </div>
      {isReading && (
        <div className="app-reader" key={openEvent?.id ?? article?.id ?? page}>
          <LoadedPart>
            {openEvent && <EventDetail event={openEvent} />}
            {article && <ArticleView article={article} />}
            {page === 'data' && <DataPage dataBase={dataBase} />}
            {page === 'policy' && <PolicyPage />}
          </LoadedPart>
        </div>
      )}
      <div className="app-stage">
        <MapRegion dataBase={dataBase} />
        <TimeBar />
      </div>
      <AddressNotice />
    </main>
  )
}

/** Code that failed to load is not asked for again within a page, so only loading the page anew helps. */
function reload() {
  window.location.reload()
}

function MapRegion({ dataBase }: { dataBase: string }) {
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
    </section>
  )
}
