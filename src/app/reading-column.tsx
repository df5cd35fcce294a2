import { Suspense, useContext, useState } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import type { ProfileRef } from '../core/profile.ts'
import type { IndexStory } from '../core/schema/event-index.ts'
import type { ListedArticle } from '../core/schema/page-data.ts'
import { BehindReading } from '../display/back-button.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import type { Page } from '../state/query.ts'

// What the list can do without is loaded when it is asked for.
const AboutPages = lazyPart(() => import('../about/about-pages.tsx'), 'AboutPages')
const ArticleView = lazyPart(() => import('../article/article-view.tsx'), 'ArticleView')
const CompareView = lazyPart(() => import('../compare/comparison.tsx'), 'CompareView')
const EventDetail = lazyPart(() => import('../panel/event/event-detail.tsx'), 'EventDetail')
const GazetteerPage = lazyPart(() => import('../profile/gazetteer-page.tsx'), 'GazetteerPage')
const ToolbarDialog = lazyPart(() => import('./toolbar/toolbar-dialog.tsx'), 'ToolbarDialog')
const TourCard = lazyPart(() => import('../tour/tour-card.tsx'), 'TourCard')
const ProfileView = lazyPart(() => import('../profile/profile-view.tsx'), 'ProfileView')

/** What is open to be read. */
export interface Reading {
  event: AtlasEvent | undefined
  article: ListedArticle | undefined
  profile: ProfileRef | undefined
  page: Page | undefined
  /** The guided tour that is under way, while nothing else is open. */
  tour: IndexStory | undefined
  /** Whether it needs more room than a list: what has columns, and long texts. */
  isWide: boolean
}

/** What is open to be read, if anything: an event or article goes before a profile, that before a page; all of them before a tour. */
export function useReading(): Reading | undefined {
  const { atlas, query, openEvent: event, openProfile: profile } = useAtlas()
  const article = atlas.articles.get(query.article ?? '')
  const page = event || article || profile ? undefined : query.page
  const isOpen = event || article || profile || page
  const tour = isOpen ? undefined : atlas.stories.get(query.story ?? '')
  const isWide = page !== undefined || (event !== undefined && query.compare !== undefined)
  return isOpen || tour ? { event, article, profile, page, tour, isWide } : undefined
}

interface ReadingColumnProps {
  reading: Reading
  dataBase: string
  /** Whether an event can be shared, as what it is: a view of the atlas. */
  canShare?: boolean
}

/** The column in which an event, an article, a profile, a page or a tour is read. */
export function ReadingColumn({
  reading: { event, article, profile, page, tour },
  dataBase,
  canShare = false,
}: ReadingColumnProps) {
  const { query } = useAtlas()
  const [isSharing, setSharing] = useState(false)
  const behind = useContext(BehindReading)
  const key = profile ? `${profile.kind}:${profile.id}` : (page ?? tour?.id)
  return (
    <>
      <div className={tour ? 'app-reading is-touring' : 'app-reading'} key={event?.id ?? article?.id ?? key}>
        <BehindReading value={query.story ? 'tour' : behind}>
          <LoadedPart>
            {event &&
              (query.compare ? (
                <CompareView event={event} />
              ) : (
                <EventDetail event={event} onShare={canShare ? () => setSharing(true) : undefined} />
              ))}
            {article && <ArticleView article={article} />}
            {profile && <ProfileView profile={profile} />}
            {page &&
              (page === 'places' || page === 'actors' ? (
                <GazetteerPage page={page} />
              ) : (
                <AboutPages page={page} dataBase={dataBase} />
              ))}
            {tour && <TourCard id={tour.id} />}
          </LoadedPart>
        </BehindReading>
      </div>
      {isSharing && (
        <LoadedPart>
          <Suspense>
            <ToolbarDialog view="share" onClose={() => setSharing(false)} />
          </Suspense>
        </LoadedPart>
      )}
    </>
  )
}
