import { jsonInElement } from '../core/escape-markup.ts'
import { formatDate } from '../display/event-date.tsx'
import { ReportError } from '../display/links/report-error.tsx'
import { REPORT_ADDRESS } from '../display/links/repository.ts'
import { t } from '../i18n/messages.ts'
import { LOCALE, type Page } from './page.ts'
import { FEED_PATH, RELEASES_PATH, wayUp } from './page-address.ts'
import { PermanentLinks } from './permanent-links.tsx'
import type { Site } from './site.ts'
import { pageMeta } from './site-cards.ts'

interface PageDocumentProps {
  page: Page
  site: Site
  /** Path of the stylesheet. */
  stylesheet: string
}

/** A permanent page as a whole document: no script, no style of its own, links relative to where it lies. */
export function PageDocument({ page, site, stylesheet }: PageDocumentProps) {
  const root = page.sentAnywhere ?? wayUp(page.path)
  return (
    <html lang="en">
      <PageHead page={page} site={site} stylesheet={stylesheet} root={root} />
      <body className="permanent-page">
        <a className="skip-link" href="#text">
          {t('page.skip')}
        </a>
        <header>
          <a className="site-name" href={root}>
            {t('subject.title')}
          </a>
          <nav aria-label={t('page.navigation')}>
            <a href={`${root}event/`}>{t('page.events')}</a>
            <a href={`${root}place/`}>{t('page.places')}</a>
            <a href={`${root}article/`}>{t('page.articles')}</a>
            <a href={root + RELEASES_PATH}>{t('page.releases')}</a>
          </nav>
        </header>
        <main id="text" tabIndex={-1}>
          <PermanentLinks site={site} root={root}>
            {page.content}
          </PermanentLinks>
        </main>
        <footer>
          <p>{t('app.neutrality')}</p>
          <p>{t('app.recordsUntil', { date: formatDate(site.atlas.subject.records_until) })}</p>
          <p>{t('page.licence', { version: site.dataPackage.version, authors: site.atlas.subject.authors })}</p>
          {REPORT_ADDRESS && <ReportError record={page.path} address={(site.address ?? '') + page.path} />}
          {page.alternates.length > 0 && (
            <p>
              {t('page.data')}:{' '}
              {page.alternates.map(({ path }) => (
                <a key={path} href={root + path}>
                  {path.slice(path.lastIndexOf('/') + 1)}
                </a>
              ))}
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}

/** Addresses for search engines must be whole, which takes the address of the site. */
function PageHead({ page, site, stylesheet, root }: PageDocumentProps & { root: string }) {
  const address = page.sentAnywhere ? undefined : site.address
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${page.title} · ${t('subject.title')}`}</title>
      <meta name="description" content={page.description} />
      {address && <link rel="canonical" href={address + (page.movedTo ?? page.path)} />}
      {page.sentAnywhere && <meta name="robots" content="noindex" />}
      {page.movedTo && <meta httpEquiv="refresh" content={`0; url=${root}${page.movedTo}`} />}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('subject.title')} />
      <meta property="og:locale" content={LOCALE.replace('-', '_')} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {address && <meta property="og:url" content={address + (page.movedTo ?? page.path)} />}
      {address && pageMeta(page, address).map((meta) => <meta key={meta.property ?? meta.name} {...meta} />)}
      <meta name="theme-color" content="#f7f6f2" media="(prefers-color-scheme: light)" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={root + stylesheet} />
      <link rel="alternate" type="application/atom+xml" title={t('page.feed')} href={root + FEED_PATH} />
      {page.alternates.map(({ path, type }) => (
        <link key={path} rel="alternate" type={type} href={root + path} />
      ))}
      {page.jsonLd.length > 0 && (
        <script type="application/ld+json">
          {jsonInElement({ '@context': 'https://schema.org', '@graph': page.jsonLd })}
        </script>
      )}
    </head>
  )
}
