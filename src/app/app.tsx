import { t } from '../i18n/messages.ts'
import { EventsPanel } from '../panel/events-panel.tsx'
import { TimeBar } from '../timeline/time-bar.tsx'
import { AddressNotice } from './address-notice.tsx'
import './app.css'
import { LanguageNotice } from './language-notice.tsx'
import { MapRegion } from './map-region.tsx'
import { Reader, useReading } from './reader.tsx'
import { Toolbar } from './toolbar.tsx'

/** The page: reading panel, open event, article or page about the atlas, map and time bar. */
export function App({ dataBase }: { dataBase: string }) {
  const reading = useReading()
  return (
    <main className={reading ? 'app is-reading' : 'app'}>
      <nav className="skip-links">
        <a href="#events">{t('app.skipToEvents')}</a>
        <a href="#map-region">{t('app.skipToMap')}</a>
      </nav>
      <div className="app-list">
        <EventsPanel />
      </div>
      {reading && <Reader reading={reading} dataBase={dataBase} />}
      <div className="app-stage">
        <Toolbar />
        <MapRegion dataBase={dataBase} hasTools />
        <TimeBar />
      </div>
      <AddressNotice />
      <LanguageNotice />
    </main>
  )
}
