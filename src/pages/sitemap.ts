/** What crawlers ask for: the list of pages, and what they may read. */
import { escapeMarkup } from '../core/escape-markup.ts'
import type { Page } from './page.ts'

/** Sitemap (sitemaps.org 0.9) of the atlas and its permanent pages but those that lead on; its addresses must be whole. */
export function sitemap(pages: readonly Page[], address: string): string {
  const paths = ['', ...pages.filter(({ movedTo }) => !movedTo).map(({ path }) => path)]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${escapeMarkup(address + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}

/** robots.txt: everything may be read. Only a server's root has one that counts. */
export function robots(address: string | undefined): string {
  return `User-agent: *\nAllow: /\n${address ? `\nSitemap: ${address}sitemap.xml\n` : ''}`
}
