import { use } from 'react'
import type { ListedArticle } from '../core/schema/page-data.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import '../display/facts.css'
import { PermanentLink } from '../display/links/permanent-link.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { ViewReport } from '../display/links/report-error.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { ReadingPage } from '../display/reading-page.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './article-view.css'
import type { Article } from '../core/schema/reference-lists.ts'
import { ArticleExcerpts } from './excerpt-list.tsx'

/** One article: what it is, and all its excerpts in reading order, each leading back to its event. */
export function ArticleView({ article }: { article: ListedArticle }) {
  const { change } = useAtlas()
  return (
    <ReadingPage
      className="article-view"
      title={article.headline}
      titleId="article-title"
      titleLang={article.language}
      data={{ 'data-article-view': article.id }}
      onClose={() => change({ article: undefined })}
    >
      <LoadedPart>
        <ArticleBody id={article.id} />
      </LoadedPart>
    </ReadingPage>
  )
}

/** What is known of the article itself, and its excerpts. Suspends until both are loaded. */
function ArticleBody({ id }: { id: string }) {
  const { records } = useAtlas()
  const { articles, outlets } = use(records.articles())
  const excerpts = use(records.article(id))
  const article = articles.get(id)
  if (!article) throw new Error(`articles.json has no ${id}, which the atlas lists`)
  const outlet = outlets.get(article.outlet)
  return (
    <>
      {article.headline_basis === 'from-address' && <p className="muted">{t('article.headlineFromAddress')}</p>}
      {article.headline_basis === 'descriptive' && <p className="muted">{t('article.headlineDescriptive')}</p>}
      <dl className="facts">
        <dt>{t('article.outlet')}</dt>
        <dd>
          <span lang="en">{outlet?.name}.</span>{' '}
          <span className="muted" lang={langOf(outlet, 'description')}>
            {outlet?.description}.
          </span>
        </dd>
        <dt>{t('article.published')}</dt>
        <dd>
          {formatDate(article.published)}{' '}
          <span className="muted" lang={langOf(article, 'published_note')}>
            {article.published_note}
          </span>
        </dd>
        {article.credit && (
          <>
            <dt>{t('article.credit')}</dt>
            <dd lang={langOf(article, 'credit')}>{article.credit}</dd>
          </>
        )}
        <ArticleCoverage article={article} />
      </dl>
      <p>
        <a href={article.address} rel="noopener noreferrer" target="_blank">
          {t('article.original')}
        </a>
        {article.address_note && (
          <span className="muted" lang={langOf(article, 'address_note')}>
            {' '}
            {article.address_note}
          </span>
        )}
      </p>
      <h3>{t('article.excerpts')}</h3>
      <TranslationNote record={`article ${article.id}`} fields={unreviewedFields({ article, outlet, excerpts })} />
      <ArticleExcerpts article={article} excerpts={excerpts} />
      <PermanentLink folder="article" id={article.id} />
      <ViewReport record={`article ${article.id}`} />
      <p className="muted fingerprint">{t('article.fingerprint', { hash: article.sha256 })}</p>
      <p>
        <QueryLink change={{ page: 'verify', against: article.id, article: undefined }}>
          {t('article.verify')}
        </QueryLink>
      </p>
    </>
  )
}

/** What an article covers: its events and their years, and the choice to see only these in list and map. */
function ArticleCoverage({ article }: { article: Article }) {
  const { atlas, query } = useAtlas()
  const events = atlas.events.filter(({ articles }) => articles.includes(article.id))
  const years = events.flatMap(({ year_start }) => year_start)
  const isOnly = query.in.join() === article.id
  return (
    <>
      <dt>{t('article.covers')}</dt>
      <dd>
        {t('article.events', {
          count: events.length,
          first: formatDate(String(Math.min(...years))),
          last: formatDate(String(Math.max(...years))),
        })}{' '}
        <QueryLink className="article-only" change={{ in: isOnly ? [] : [article.id], article: article.id }}>
          {isOnly ? t('article.showAll') : t('article.showOnly')}
        </QueryLink>
      </dd>
    </>
  )
}
