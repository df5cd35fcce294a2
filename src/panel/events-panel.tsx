import { lazyPart } from '../display/loading/lazy-part.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ArticleLinks } from './article-links.tsx'
import { ActiveFilters } from './filters/active-filters.tsx'
import { EventCount } from './list/event-count.tsx'
import { EventList } from './list/event-list.tsx'
import './events-panel.css'
import { ListOrder } from './list/list-order.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { TourLinks } from './tour-links.tsx'

const NoEvents = lazyPart(() => import('./list/no-events.tsx'), 'NoEvents')

/** How many events are shown, and the events themselves. */
export function EventsPanel() {
  const { selection } = useAtlas()
  return (
    <div className="events-panel">
      <header className="events-panel-head">
        <TranslationNote />
        <ActiveFilters />
        <div className="events-bar">
          <EventCount />
          <ListOrder />
        </div>
      </header>
      <section id="events" className="events-scroll" aria-label={t('events.region')} tabIndex={-1}>
        <TourLinks />
        {selection.events.length > 0 ? (
          <EventList />
        ) : (
          <LoadedPart>
            <NoEvents />
          </LoadedPart>
        )}
        <ArticleLinks />
        <PanelFoot />
      </section>
    </div>
  )
}

/** How far the texts of another language than English go, and whether anyone has reviewed them. */
function TranslationNote() {
  const { language } = spokenLanguage()
  if (language === 'en') return null
  return (
    <p className="translation-note">
      {LANGUAGE_FACTS[language].textStatus === 'machine' && t('language.unreviewed')} {t('language.eventsInEnglish')}
    </p>
  )
}
