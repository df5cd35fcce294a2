/** The permanent pages in another language than English: the same pages, in its texts, each naming its other versions. */

import { beforeAll, describe, expect, it } from 'vitest'
import { keepTogether } from '../../src/core/keep-together.ts'
import { buildSite, feed, permanentPages, renderPage, sitemap, speakForPages } from '../../src/pages/for-the-build.ts'
import type { Page } from '../../src/pages/page.ts'
import type { Site } from '../../src/pages/site.ts'
import { permanentName } from '../../tools/site/permanent/permanent-name.ts'
import { addresses, jsonLd } from './markup.ts'
import { files, STYLESHEET, sitePages } from './real-site.ts'

const ADDRESS = 'https://atlas.example.org/'
const EVENT = 'event/april-war-2016/'
const LANGUAGES = ['az', 'hy', 'ru'] as const
/** Rendering takes long: one page of so many is looked at. */
const EVERY = 9
const english = sitePages().pages.map(({ path }) => path)

describe.for(LANGUAGES)('pages in %s', (language) => {
  let site: Site
  let pages: Page[] = []
  let html = new Map<string, string>()

  beforeAll(async () => {
    await speakForPages(language, files.languages[language]?.texts ?? {})
    site = buildSite(files, undefined, language)
    pages = permanentPages(site)
    const looked = pages.filter(({ path }, i) => i % EVERY === 0 || path === EVENT)
    html = new Map(looked.map((page) => [page.path, renderPage(page, site, STYLESHEET)]))
  })

  it('are the same as in English, and say their language', () => {
    expect(pages.map(({ path }) => path)).toEqual(english)
    expect(html.size).toBeGreaterThan(30)
    for (const [path, text] of html) expect(text.includes(`<html lang="${language}">`), path).toBe(true)
  })

  it('show titles and summaries in it, and quotations in their own', () => {
    const { title = '', summary = '' } = files.languages[language]?.records['events/april-war-2016']?.texts ?? {}
    const text = html.get(EVENT) ?? ''
    expect(text).toContain(`<h1 lang="${language}">${keepTogether(title)}</h1>`)
    expect(text).toContain(`<p lang="${language}">${keepTogether(summary)}</p>`)
    expect(text).toMatch(/<blockquote[^>]* lang="en"/)
    const own = [...html].filter(([path]) => /^event\/./.test(path)).map(([, page]) => page)
    expect(own.filter((page) => page.includes(`<h1 lang="${language}">`)).length / own.length).toBeGreaterThan(0.9)
  })

  it('name the social cards of their language', () => {
    const own = { ...site, address: ADDRESS }
    const imageOf = (path: string) => {
      const page = pages.find((one) => one.path === path)
      return page && /"og:image" content="([^"]*)"/.exec(renderPage(page, own, STYLESHEET))?.[1]
    }
    expect(imageOf(EVENT)).toBe(`${ADDRESS}${language}/${EVENT}card.png`)
    expect(imageOf('event/')).toBe(`${ADDRESS}${language}/card.png`)
  })

  it('lead to pages of the same language, and to the live map in it', () => {
    for (const [path, text] of html) {
      const links = addresses(text)
        .map((href) => new URL(href, `http://atlas.test/${language}/${path}`))
        .filter(({ origin }) => origin === 'http://atlas.test')
      const live = links.filter(({ pathname }) => pathname === '/')
      expect(live.filter(({ searchParams }) => searchParams.get('lang') !== language).map(String)).toEqual([])
      const others = links.map(({ pathname }) => pathname).filter((to) => /\/(event|place|article)\//.test(to))
      const known = others.filter((to) => /^\/data\//.test(to) || english.includes(to.replace(/^\/([a-z]{2}\/)?/, '')))
      expect(known).toEqual(others)
    }
  })

  it('name all versions of themselves, once each', () => {
    for (const [path, text] of html) {
      if (/http-equiv="refresh"/i.test(text)) continue
      const versions = [...text.matchAll(/<link rel="alternate" hrefLang="([\w-]+)" href="([^"]+)"/gi)].map(
        ([, lang, href = '']) => `${lang} ${new URL(href, `http://atlas.test/${language}/${path}`).pathname}`,
      )
      expect(versions, path).toEqual([
        `az /az/${path}`,
        `en /${path}`,
        `hy /hy/${path}`,
        `ru /ru/${path}`,
        `x-default /${path}`,
      ])
    }
  })

  it('say the language of what search engines read, under the id of the one event', () => {
    const [event] = jsonLd(html.get(EVENT) ?? '')?.['@graph'] ?? []
    expect(event).toMatchObject({
      inLanguage: language,
      '@id': `../../../${EVENT}`,
      url: `../../../${language}/${EVENT}`,
    })
  })

  it('have a feed of their own, whose entries are not those of another language', () => {
    const text = feed(site, permanentName) ?? ''
    expect(text).toContain(`xml:lang="${language}"`)
    expect(text).toContain(permanentName(`${language}/${EVENT.slice(0, -1)}`))
  })
})

it('the sitemap has each page in each language', () => {
  const pages = english.map((path) => ({ path })) as Page[]
  const text = sitemap(pages, ADDRESS, ['en', 'hy'])
  expect(text.match(/<loc>/g)).toHaveLength(1 + 2 * pages.length)
  expect(text).toContain(`<loc>${ADDRESS}hy/${EVENT}</loc>`)
  expect(text).toContain(`hreflang="en" href="${ADDRESS}${EVENT}"`)
})
