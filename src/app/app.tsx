import { type ReactNode, Suspense, useCallback, useLayoutEffect, useState } from 'react'
import { ErrorBoundary } from '../display/loading/error-boundary.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { t } from '../i18n/messages.ts'
import { EventsPanel } from '../panel/events-panel.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import { TimeBar } from '../timeline/time-bar.tsx'
import { AddressNotice } from './notices/address-notice.tsx'
import './app.css'
import { MapRegion } from './map/map-region.tsx'
import { LanguageNotice } from './notices/language-notice.tsx'
import './notices/notices.css'
import { Reader, useReading } from './reader.tsx'
import { SheetHandle } from './sheet/sheet-handle.tsx'
import { useSheet } from './sheet/use-sheet.ts'
import { repeatEarlyPress } from './start/early-press.ts'
import { showResults } from './start/pending-results.ts'
import { Toolbar } from './toolbar/toolbar.tsx'

const KeptFocus = lazyPart(() => import('./kept-focus.tsx'), 'KeptFocus')
const UpdateNotice = lazyPart(() => import('./notices/update-notice.tsx'), 'UpdateNotice')

/** The page: reading panel, open event, article or page about the atlas, map and time bar. */
export function App({ dataBase }: { dataBase: string }) {
  const { isAlive } = useAtlas()
  const reading = useReading()
  const [isMapDrawn, setMapDrawn] = useState(false)
  const noteDrawn = useCallback(() => setMapDrawn(true), [])
  const sheet = useSheet(reading !== undefined)
  useLayoutEffect(() => {
    if (!isAlive) return
    showResults()
    repeatEarlyPress()
  }, [isAlive])
  return (
    <main
      className={reading ? 'app is-reading' : 'app'}
      data-sheet={sheet.stop}
      style={sheet.style}
      onFocus={sheet.raiseForFocus}
    >
      <nav className="skip-links">
        <a href="#events">{t('app.skipToEvents')}</a>
        <a href="#map-region">{t('app.skipToMap')}</a>
      </nav>
      <h1 className="app-title">{t('subject.title')}</h1>
      <SheetHandle {...sheet} />
      <div className="app-list">
        <EventsPanel />
      </div>
      {reading && <Reader reading={reading} dataBase={dataBase} />}
      <Toolbar />
      <div className="app-stage">
        <MapRegion dataBase={dataBase} hasTools onDrawn={noteDrawn} />
        <TimeBar />
      </div>
      <div className="notices">
        <AddressNotice />
        <LanguageNotice />
        {isAlive && (
          <Extra>
            <KeptFocus isReading={reading !== undefined} behind="events" />
          </Extra>
        )}
        {isMapDrawn && (
          <Extra>
            <UpdateNotice />
          </Extra>
        )}
      </div>
    </main>
  )
}

/** A part without which the atlas works, so that when its code does not come there is nothing to say. */
function Extra({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
