import type { AtlasEvent } from '../core/atlas.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { lazyPart } from '../display/lazy-part.ts'
import { LoadedPart } from '../display/loaded-part.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import type { Page } from '../state/query.ts'

// What the list can do without is loaded when it is asked for.
const ArticleView = lazyPart(() => import('../article/article-view.tsx'), 'ArticleView')
const DataPage = lazyPart(() => import('../about/data-page.tsx'), 'DataPage')
const EventDetail = lazyPart(() => import('../panel/event-detail.tsx'), 'EventDetail')
const PolicyPage = lazyPart(() => import('../about/policy-page.tsx'), 'PolicyPage')

/** What is open to be read. */
export interface Reading {
  event: AtlasEvent | undefined
  article: Article | undefined
  page: Page | undefined
}

/** What is open to be read, if anything: an event or article goes before a page about the atlas. */
export function useReading(): Reading | undefined {
  const { atlas, query, openEvent: event } = useAtlas()
  const article = atlas.articles.get(query.article ?? '')
  const page = event || article ? undefined : query.page
  return event || article || page ? { event, article, page } : undefined
}

/** The column in which an event, an article or a page about the atlas is read. */
export function Reader({ reading: { event, article, page }, dataBase }: { reading: Reading; dataBase: string }) {
  return (
    <div className="app-reader" key={event?.id ?? article?.id ?? page}>
      <LoadedPart>
        {event && <EventDetail event={event} />}
        {article && <ArticleView article={article} />}
        {page === 'data' && <DataPage dataBase={dataBase} />}
        {page === 'policy' && <PolicyPage />}
      </LoadedPart>
    </div>
  )
}
