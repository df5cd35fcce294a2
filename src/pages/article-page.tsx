import { ArticleExcerpts } from '../article/excerpt-list.tsx'
import { pathIn, recordPath } from '../core/record-path.ts'
import type { ArticleExcerpt } from '../core/schema/record-files.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { formatDate } from '../display/event-date.tsx'
import { t } from '../i18n/messages.ts'
import { liveAddress, type Page, wayUp } from './page.ts'
import { articleNodes } from './schema-org.ts'
import { placesOf, type Site } from './site.ts'

/** The permanent page of an article: what it is, and its excerpts in reading order, each with its event. */
export function articlePage(article: Article, site: Site): Page {
  const path = recordPath('article', article.id)
  const excerpts = site.excerpts.get(article.id) ?? []
  const outlet = site.outlets.get(article.outlet)?.name ?? article.outlet
  const date = formatDate(article.published)
  return {
    path,
    title: t('page.articleTitle', { headline: article.headline, outlet, date }),
    description: t('page.articleDescription', { count: excerpts.length }),
    card: {
      kind: t('page.article'),
      title: article.headline,
      facts: [outlet, date],
      places: placesOf(
        [...new Set(excerpts.map(({ event }) => event?.id))].flatMap((id) => site.events.get(id ?? '') ?? []),
        site,
      ),
    },
    content: <ArticleText article={article} excerpts={excerpts} site={site} />,
    jsonLd: articleNodes(article, site),
    alternates: [
      { path: `data/annotations/${article.id}.jsonld`, type: 'application/ld+json' },
      { path: `data/articles/${article.id}.json`, type: 'application/json' },
    ],
  }
}

interface ArticleTextProps {
  article: Article
  excerpts: readonly ArticleExcerpt[]
  site: Site
}

function ArticleText({ article, excerpts, site }: ArticleTextProps) {
  const root = wayUp(pathIn(site.language, recordPath('article', article.id)))
  const outlet = site.outlets.get(article.outlet)
  return (
    <article data-article-view={article.id}>
      <h1 lang={article.language}>{article.headline}</h1>
      {article.headline_basis === 'from-address' && <p className="muted">{t('article.headlineFromAddress')}</p>}
      {article.headline_basis === 'descriptive' && <p className="muted">{t('article.headlineDescriptive')}</p>}
      <p>
        <a href={liveAddress(root, site.language, `article=${article.id}`)}>{t('page.articleOnMap')}</a>
      </p>
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
      </dl>
      <p>
        <a href={article.address}>{t('article.original')}</a>
        {article.address_note && (
          <span className="muted" lang={langOf(article, 'address_note')}>
            {' '}
            {article.address_note}
          </span>
        )}
      </p>
      <h2>{t('article.excerpts')}</h2>
      <ArticleExcerpts article={article} excerpts={excerpts} />
      <p className="muted fingerprint">{t('article.fingerprint', { hash: article.sha256 })}</p>
    </article>
  )
}
