import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { Extra } from '../display/loading/loaded-part.tsx'
import { t } from '../i18n/messages.ts'
import { EventsPanel } from '../panel/events-panel.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import { isPresented, present, useIsPresenting } from '../state/signals.ts'
import { useKey } from '../state/use-shortcut.ts'
import { TimeBar } from '../timeline/time-bar.tsx'
import { AddressNotice, LanguageNotice } from './notices/notices.tsx'
import './app.css'
import { MapRegion } from './map/map-region.tsx'
import './notices/notices.css'
import { offerFile } from '../state/overlay-link.ts'
import { PanelHead } from './panel-head.tsx'
import { useFocusAfterWall } from './presentation/use-wall-focus.ts'
import { PrintFoot } from './print-foot.tsx'
import { ReadingColumn, useReading } from './reading-column.tsx'
import { SheetHandle, useSheet } from './sheet.tsx'
import { repeatEarlyPress, showResults } from './start/before-hydration.ts'

const KeptFocus = lazyPart(() => import('./kept-focus.tsx'), 'KeptFocus')
const OfflineNotice = lazyPart(() => import('./notices/offline-notices.tsx'), 'OfflineNotice')
const Presentation = lazyPart(() => import('./presentation/presentation.tsx'), 'Presentation')
const UpdateNotice = lazyPart(() => import('./notices/offline-notices.tsx'), 'UpdateNotice')

/** The page: the map, over it one panel with the list or what is read, and the years along its lower edge. */
export function App({ dataBase }: { dataBase: string }) {
  const { isHydrated, query } = useAtlas()
  const reading = useReading()
  const [isMapDrawn, setMapDrawn] = useState(false)
  const noteDrawn = useCallback(() => setMapDrawn(true), [])
  const period = [query.from, query.to, query.months].join()
  const sheet = useSheet(reading && (reading.tour ? 'tour' : 'text'), query.q !== '', period)
  const isPresenting = useIsPresenting()
  useKey('f', startOrEndPresentation)
  useFocusAfterWall(isPresenting)
  useDroppedFile()
  useLayoutEffect(() => {
    if (!isHydrated) return
    showResults()
    repeatEarlyPress()
  }, [isHydrated])
  return (
    <main
      className={[
        'app',
        reading ? 'is-reading' : query.q !== '' && 'is-searching',
        reading?.isWide && 'is-wide',
        isPresenting && 'is-presenting',
      ]
        .filter(Boolean)
        .join(' ')}
      data-sheet={sheet.stop}
      style={sheet.style}
      onFocus={sheet.raiseForFocus}
    >
      <nav className="skip-links">
        <SkipLink to="events">{t('app.skipToEvents')}</SkipLink>
        <SkipLink to="map-region">{t('app.skipToMap')}</SkipLink>
        <SkipLink to="time">{t('app.skipToTime')}</SkipLink>
      </nav>
      <div className="app-panel" data-furniture>
        <PanelHead />
        <div className="app-sheet" data-cover>
          <SheetHandle {...sheet} />
          <div className="app-list">
            <EventsPanel />
          </div>
          {reading && <ReadingColumn reading={reading} dataBase={dataBase} canShare />}
        </div>
      </div>
      <MapRegion dataBase={dataBase} hasTools onDrawn={noteDrawn} />
      {isPresenting && (
        <Extra>
          <Presentation />
        </Extra>
      )}
      <TimeBar />
      <PrintFoot />
      <div className="notices">
        <AddressNotice />
        <LanguageNotice />
        {isHydrated && (
          <Extra>
            <KeptFocus isReading={reading !== undefined} behind="events" />
          </Extra>
        )}
        {isMapDrawn && (
          <Extra>
            <OfflineNotice />
            <UpdateNotice />
          </Extra>
        )}
      </div>
    </main>
  )
}

function startOrEndPresentation(): boolean {
  present(!isPresented())
  return true
}

/** Moves the focus without the address, whose hash holds the position of the map. */
function SkipLink({ to, children }: { to: string; children: string }) {
  function skip(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    const region = document.getElementById(to)
    // A region that takes no focus itself gives it to its first control that does.
    for (const target of [region, ...(region?.querySelectorAll<HTMLElement>('button, input') ?? [])]) {
      target?.focus()
      if (region?.contains(document.activeElement)) return
    }
  }
  return (
    <a href={`#${to}`} onClick={skip}>
      {children}
    </a>
  )
}

/** A file that is dropped on the page is opened as the reader's own data, unless what it is dropped on wants it. */
function useDroppedFile(): void {
  useEffect(() => {
    const isForPage = ({ dataTransfer, target, defaultPrevented }: DragEvent) =>
      !defaultPrevented &&
      dataTransfer?.types.includes('Files') &&
      !(target instanceof Element && target.closest('input, dialog'))
    const allow = (event: DragEvent) => {
      if (isForPage(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!isForPage(event) || !file) return
      // Otherwise the browser would leave the page for the file.
      event.preventDefault()
      offerFile({ file, name: file.name })
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [])
}
