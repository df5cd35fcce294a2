/** The page for addresses that lead nowhere: a server may send it for any of them. */
import { expect, it } from 'vitest'
import { notFoundPage } from '../../src/pages/for-the-build.ts'
import { addresses } from './markup.ts'
import { renderPage, STYLESHEET, sitePages } from './real-site.ts'

it.for(['/', '/atlas/'])('leads home from any depth of a site under %s, and is kept out of search engines', (base) => {
  const { site } = sitePages('https://atlas.example.org/')
  const html = renderPage(notFoundPage(base), site, STYLESHEET)
  const links = addresses(html).filter((address) => !address.startsWith('#'))
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(link).toMatch(new RegExp(`^(${base}|https:)`))
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toContain('rel="canonical"')
  expect(html).not.toContain('og:url')
})
