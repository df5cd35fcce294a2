/**
 * What programs ask for: new and changed events as an Atom feed (RFC 4287), made from the ledger of releases; the list of
 * pages, and what crawlers may read.
 */
import { escapeMarkup } from '../core/escape-markup.ts'
import { pathIn, recordPath } from '../core/record-path.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { formatDate } from '../display/event-date.tsx'
import { t } from '../i18n/messages.ts'
import { FEED_PATH, type Page, RELEASES_PATH } from './page.ts'
import type { Site } from './site.ts'

/** An event with the release that touched it last. */
interface Entry {
  event: EventFile
  change: 'added' | 'changed'
  /** YYYY-MM-DD */
  date: string
}

/**
 * The text of the feed; undefined before the first release. `nameOf` gives a permanent IRI for a name. Where the address
 * of the site is not known, links are relative to the feed.
 */
export function feed(site: Site, nameOf: (name: string) => string): string | undefined {
  const [latest] = site.changes.releases
  if (!latest) return undefined
  const { language } = site
  // A feed lies beside the lists of its language.
  const root = site.address === undefined ? '' : site.address + pathIn(language, '')
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', nameOf(pathIn(language, 'feed'))),
    element('title', `${t('subject.title')}: ${t('page.feedTitle')}`),
    element(
      'subtitle',
      `${t('app.recordsUntil', { date: formatDate(site.atlas.subject.records_until) })} ${t('app.neutrality')}`,
    ),
    element('updated', timeOf(latest.date)),
    `<author>${element('name', site.atlas.subject.authors)}</author>`,
    element('rights', t('page.licence', { version: latest.version, authors: site.atlas.subject.authors })),
    link('self', 'application/atom+xml', root + FEED_PATH),
    link('alternate', 'text/html', root + RELEASES_PATH),
    ...entriesOf(site).flatMap(({ event, change, date }) => [
      '<entry>',
      element('id', nameOf(pathIn(language, `event/${event.id}`))),
      element('title', event.title),
      element('updated', timeOf(date)),
      link('alternate', 'text/html', root + recordPath('event', event.id)),
      `<category term="${change}" label="${escapeMarkup(t(`changes.${change}`))}"/>`,
      element('summary', event.summary),
      '</entry>',
    ]),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

/** Every event once, those that were touched last first, then from the latest to the earliest. */
function entriesOf({ changes, events }: Site): Entry[] {
  const order = [...events.keys()].reverse()
  const seen = new Set<string>()
  return changes.releases.flatMap(({ date, added, changed }) => {
    const ids = { added: new Set(added.events), changed: new Set(changed.events) }
    return order.flatMap((id): Entry[] => {
      const event = events.get(id)
      const change = ids.added.has(id) ? 'added' : ids.changed.has(id) ? 'changed' : undefined
      if (!event || !change || seen.has(id)) return []
      seen.add(id)
      return [{ event, change, date }]
    })
  })
}

/** Releases have a day, and Atom wants a time. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`
}

/** Sitemap (sitemaps.org 0.9) of the atlas and its permanent pages, in all languages, but those that lead on; its addresses must be whole. */
export function sitemap(pages: readonly Page[], address: string, languages: readonly Language[]): string {
  const paths = pages.filter(({ movedTo }) => !movedTo).map(({ path }) => path)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${escapeMarkup(address)}</loc></url>`,
    ...paths.flatMap((path) => versionsOf(path, address, languages)),
    '</urlset>',
    '',
  ].join('\n')
}

/** A page in each of its languages; each entry names them all. */
function versionsOf(path: string, address: string, languages: readonly Language[]): string[] {
  const at = (language: Language) => escapeMarkup(address + pathIn(language, path))
  const others = languages.map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${at(one)}"/>`).join('')
  return languages.map((language) => `<url><loc>${at(language)}</loc>${others}</url>`)
}

/** robots.txt: everything may be read. Only a server's root has one that counts. */
export function robots(address: string | undefined): string {
  return `User-agent: *\nAllow: /\n${address ? `\nSitemap: ${address}sitemap.xml\n` : ''}`
}
