import { Suspense } from 'react'
import { ErrorBoundary } from '../display/loading/error-boundary.tsx'
import '../display/translation-note.css'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ArticleLinks } from './article-links.tsx'
import { EarlierLink } from './earlier-link.tsx'
import { ActiveFilters } from './filters/active-filters.tsx'
import { EventCount } from './list/event-count.tsx'
import { EventList } from './list/event-list.tsx'
import './events-panel.css'
import { ListOrder } from './list/list-order.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { TourLinks } from './tour-links.tsx'

const TranslationNote = lazyPart(() => import('../display/translation-note.tsx'), 'TranslationNote')
/** What an error in the list's translation may be in. */
const LISTED = ['title', 'interface']

const NoEvents = lazyPart(() => import('./list/no-events.tsx'), 'NoEvents')

/** How many events are shown, and the events themselves. */
export function EventsPanel() {
  const { selection } = useAtlas()
  const { language } = spokenLanguage()
  const unreviewed = <p className="translation-note">{t('language.unreviewed')}</p>
  return (
    <div className="events-panel">
      <header className="events-panel-head">
        {LANGUAGE_FACTS[language].textStatus === 'machine' && (
          <ErrorBoundary fallback={() => unreviewed}>
            <Suspense fallback={unreviewed}>
              <TranslationNote record="list" fields={LISTED} />
            </Suspense>
          </ErrorBoundary>
        )}
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
        <EarlierLink />
        <ArticleLinks />
        <PanelFoot />
      </section>
    </div>
  )
}
