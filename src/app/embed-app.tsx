import { BehindReader } from '../display/back-button.tsx'
import { t } from '../i18n/messages.ts'
import { ActiveFilters } from '../panel/filters/active-filters.tsx'
import { EventCount } from '../panel/list/event-count.tsx'
import { TimeBar } from '../timeline/time-bar.tsx'
import { AtlasLink } from './atlas-link.tsx'
import { AddressNotice } from './notices/address-notice.tsx'
import './embed-app.css'
import { KeptFocus } from './kept-focus.tsx'
import { MapRegion } from './map/map-region.tsx'
import { LanguageNotice } from './notices/language-notice.tsx'
import './notices/notices.css'
import { Reader, useReading } from './reader.tsx'

/** The view for other sites' pages: map and time bar, and what is open to be read; the list is in the atlas itself. */
export function EmbedApp({ dataBase }: { dataBase: string }) {
  const reading = useReading()
  return (
    <main className={reading ? 'embed is-reading' : 'embed'}>
      <header className="embed-head">
        <h1>{t('subject.title')}</h1>
        <EventCount />
        <AtlasLink />
        <ActiveFilters />
      </header>
      {reading && (
        <BehindReader value="map">
          <Reader reading={reading} dataBase={dataBase} />
        </BehindReader>
      )}
      <div className="embed-stage">
        <MapRegion dataBase={dataBase} />
        <TimeBar />
      </div>
      <div className="notices">
        <AddressNotice />
        <LanguageNotice />
        <KeptFocus isReading={reading !== undefined} behind="map-region" />
      </div>
    </main>
  )
}
