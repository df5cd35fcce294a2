/** What crawlers ask for: the list of pages, and what they may read. */

import { escapeMarkup } from '../core/escape-markup.ts'
import { pathIn } from '../core/record-path.ts'
import type { Language } from '../core/vocabulary/language.ts'
import type { Page } from './page.ts'

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
