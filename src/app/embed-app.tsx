import type { SyntheticEvent } from 'react'
import { BehindReading } from '../display/back-button.tsx'
import { t } from '../i18n/messages.ts'
import { ActiveFilters } from '../panel/filters/active-filters.tsx'
import { EventCount } from '../panel/list/event-count.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import { TimeBar } from '../timeline/time-bar.tsx'
import { AddressNotice, LanguageNotice } from './notices/notices.tsx'
import './embed-app.css'
import { KeptFocus } from './kept-focus.tsx'
import { MapRegion } from './map/map-region.tsx'
import './notices/notices.css'
import { ReadingColumn, useReading } from './reading-column.tsx'

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
        <BehindReading value="map">
          <ReadingColumn reading={reading} dataBase={dataBase} />
        </BehindReading>
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

/** Leads from the embedded view to the same view in the atlas, in a tab of its own. */
function AtlasLink() {
  const { addressOf } = useAtlas()
  const address = `${import.meta.env.BASE_URL}${addressOf({})}`
  // MapLibre writes the map's position into the hash without telling, so it is read when the link is about to be used.
  const addPosition = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address + window.location.hash
  }
  return (
    <a
      className="atlas-link"
      href={address}
      target="_blank"
      rel="noopener"
      onPointerDown={addPosition}
      onClick={addPosition}
    >
      {t('embed.open', { title: t('subject.title') })}
    </a>
  )
}
