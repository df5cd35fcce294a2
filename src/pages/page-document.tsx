import { renderToStaticMarkup } from 'react-dom/server'
import { jsonInElement } from '../core/escape-markup.ts'
import { pathIn } from '../core/record-path.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { formatDate } from '../display/event-date.tsx'
import { REPORT_ADDRESS, ReportError } from '../display/links/report-error.tsx'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { t } from '../i18n/messages.ts'
import { FEED_PATH, liveAddress, type Page, RELEASES_PATH, wayUp } from './page.ts'
import { PermanentLinks } from './permanent-links.tsx'
import type { Site } from './site.ts'
import { pageMeta } from './site-cards.ts'

/** What previews call the languages. */
const LOCALES: Readonly<Record<Language, string>> = { az: 'az_AZ', en: 'en_GB', hy: 'hy_AM', ru: 'ru_RU' }

interface PageDocumentProps {
  page: Page
  site: Site
  /** Path of the stylesheet. */
  stylesheet: string
}

/** The document of a page. `stylesheet` is the path of its stylesheet. */
export function renderPage(page: Page, site: Site, stylesheet: string): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PageDocument page={page} site={site} stylesheet={stylesheet} />)}\n`
}

/** A permanent page as a whole document: no script, no style of its own, links relative to where it lies. */
export function PageDocument({ page, site, stylesheet }: PageDocumentProps) {
  const { language } = site
  const root = page.sentAnywhere ?? wayUp(pathIn(language, page.path))
  const here = root + pathIn(language, '')
  return (
    <html lang={language}>
      <PageHead page={page} site={site} stylesheet={stylesheet} root={root} />
      <body className="permanent-page">
        <a className="skip-link" href="#text">
          {t('page.skip')}
        </a>
        <header>
          <a className="site-name" href={liveAddress(root, language)}>
            {t('subject.title')}
          </a>
          <nav aria-label={t('page.navigation')}>
            <a href={`${here}event/`}>{t('page.events')}</a>
            <a href={`${here}place/`}>{t('page.places')}</a>
            <a href={`${here}article/`}>{t('page.articles')}</a>
            <a href={here + RELEASES_PATH}>{t('page.releases')}</a>
          </nav>
          <Languages page={page} site={site} root={root} />
        </header>
        <main id="text" tabIndex={-1}>
          {LANGUAGE_FACTS[language].textStatus === 'machine' && <p className="muted">{t('language.unreviewed')}</p>}
          <PermanentLinks site={site} root={root}>
            {page.content}
          </PermanentLinks>
        </main>
        <footer>
          <p>{t('app.neutrality')}</p>
          <p>{t('app.recordsUntil', { date: formatDate(site.atlas.subject.records_until) })}</p>
          <p>{t('page.licence', { version: site.dataPackage.version, authors: site.atlas.subject.authors })}</p>
          {REPORT_ADDRESS && (
            <ReportError
              record={pathIn(language, page.path)}
              address={(site.address ?? '') + pathIn(language, page.path)}
            />
          )}
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

/** The languages in which there is the page: those of the atlas, unless it is sent for any address or leads elsewhere. */
function versionsOf({ sentAnywhere, movedTo }: Page, { atlas }: Site): readonly Language[] {
  return sentAnywhere || movedTo ? [] : atlas.subject.languages
}

/** The same page in the other languages. */
function Languages({ page, site, root }: Pick<PageDocumentProps, 'page' | 'site'> & { root: string }) {
  const others = versionsOf(page, site).filter((language) => language !== site.language)
  if (others.length === 0) return null
  return (
    <nav aria-label={t('toolbar.language')}>
      {others.map((language) => (
        <a key={language} href={root + pathIn(language, page.path)} lang={language} hrefLang={language}>
          {LANGUAGE_FACTS[language].endonym}
        </a>
      ))}
    </nav>
  )
}

/** Addresses for search engines must be whole, which takes the address of the site. */
function PageHead({ page, site, stylesheet, root }: PageDocumentProps & { root: string }) {
  const { language } = site
  const address = page.sentAnywhere ? undefined : site.address
  const own = pathIn(language, page.movedTo ?? page.path)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${page.title} · ${t('subject.title')}`}</title>
      <meta name="description" content={page.description} />
      {address && <link rel="canonical" href={address + own} />}
      {versionsOf(page, site).map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={(address ?? root) + pathIn(lang, page.path)} />
      ))}
      {versionsOf(page, site).length > 0 && (
        <link rel="alternate" hrefLang="x-default" href={(address ?? root) + page.path} />
      )}
      {page.sentAnywhere && <meta name="robots" content="noindex" />}
      {page.movedTo && <meta httpEquiv="refresh" content={`0; url=${root}${own}`} />}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('subject.title')} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {address && <meta property="og:url" content={address + own} />}
      {address && pageMeta(page, address, language).map((meta) => <meta key={meta.property ?? meta.name} {...meta} />)}
      <meta name="theme-color" content="#f7f6f2" media="(prefers-color-scheme: light)" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={root + stylesheet} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t('page.feed')}
        href={root + pathIn(language, FEED_PATH)}
      />
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
