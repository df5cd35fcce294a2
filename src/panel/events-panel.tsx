import { Suspense, useMemo } from 'react'
import { ErrorBoundary, LoadedPart } from '../display/loading/loaded-part.tsx'
import '../display/translation-note.css'
import { selectEarlier } from '../core/select/select.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ArticleLinks } from './article-links.tsx'
import { ActiveFilters } from './filters/active-filters.tsx'
import { EventCount } from './list/event-count.tsx'
import { EventList, ListOrder } from './list/event-list.tsx'
import './events-panel.css'
import { langOf } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { Icon } from '../display/icon.tsx'
import { isFiltered, NOTHING_OPEN } from '../state/query.ts'
import { useShortcutChoice } from '../state/use-shortcut.ts'

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

/** While one year is chosen: what the map shows as dots, and the way to have it in the list. */
function EarlierLink() {
  const { atlas, filter } = useAtlas()
  const { events } = useMemo(() => selectEarlier(atlas, filter), [atlas, filter])
  const [first] = events
  if (!first) return null
  return (
    <p className="earlier-link">
      <QueryLink change={{ from: first.year_start, to: filter.to }}>
        {t('events.earlier', { year: filter.from, total: events.length })}
      </QueryLink>
    </p>
  )
}

/** The ways to the pages about the atlas itself, and the choice to do without shortcuts. */
function PanelFoot() {
  const { subject } = useAtlas().atlas
  const [hasShortcuts, choose] = useShortcutChoice()
  return (
    <footer className="panel-foot">
      <nav aria-label={t('about.links')}>
        {(['places', 'actors', 'notes', 'data', 'policy'] as const).map((page) => (
          <QueryLink key={page} change={{ page, event: undefined, article: undefined }}>
            {t(`about.${page}`)}
          </QueryLink>
        ))}
      </nav>
      <p className="muted">{t('app.recordsUntil', { date: formatDate(subject.records_until) })}</p>
      <label>
        <input type="checkbox" checked={hasShortcuts} onChange={() => choose(!hasShortcuts)} /> {t('search.shortcut')}
      </label>
    </footer>
  )
}

/** The ways into the guided tours, above a list that nobody has narrowed down yet. */
function TourLinks() {
  const { atlas, allowed, query } = useAtlas()
  if (atlas.stories.size === 0 || query.story || isFiltered(query, allowed)) return null
  return (
    <ul className="tour-links">
      {[...atlas.stories.values()].map((story, i) => (
        <li key={story.id}>
          {i === 0 && <Icon name="tour" />}
          <QueryLink change={{ ...NOTHING_OPEN, layers: allowed.layers, story: story.id, step: 1 }}>
            <span className={i > 0 ? 'visually-hidden' : undefined}>{t('tours.open')}</span>{' '}
            <span lang={langOf(story, 'title')}>{story.title}</span>
          </QueryLink>
        </li>
      ))}
    </ul>
  )
}
