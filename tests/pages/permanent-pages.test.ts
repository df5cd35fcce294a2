/** What the permanent pages promise: every record has one, everything on it can be read, and every link leads somewhere. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowedValues } from '../../src/state/allowed-values.ts'
import { readQuery } from '../../src/state/query.ts'
import { PROJECT } from '../geodata/real-data.ts'
import { addresses, attributes, words } from './markup.ts'
import { dataPaths, documents, files, renderPage, STYLESHEET, sitePages } from './real-site.ts'

const html = documents()
const { events } = files
const articles = files.articles.articles
const pageOf = (path: string) => {
  const text = html.get(path)
  if (text === undefined) throw new Error(`there is no page ${path}`)
  return text
}
/** Path of what a link on a page leads to, relative to the atlas; undefined for other sites. */
function target(page: string, href: string): { path: string; query: string } | undefined {
  const { origin, pathname, search } = new URL(href, `http://atlas.test/${page}`)
  return origin === 'http://atlas.test' ? { path: pathname.slice(1), query: search } : undefined
}

describe('permanent pages', () => {
  it('there is one for every event, article, place, former id and withdrawn event', () => {
    const withdrawn = files.changes.withdrawn.filter(({ kind }) => kind === 'events').map(({ id }) => id)
    const paths = [
      ...[...events.features.flatMap(({ id, properties }) => [id, ...(properties.merged_ids ?? [])]), ...withdrawn].map(
        (id) => `event/${id}/`,
      ),
      ...articles.map(({ id }) => `article/${id}/`),
      ...files.places.places.map(({ id }) => `place/${id}/`),
    ]
    expect([...html.keys()].sort()).toEqual([...paths, 'event/', 'article/', 'place/', 'releases/'].sort())
  })

  it('every link within the site leads to a page, a published file or a view of the atlas', () => {
    const pages = ['', ...files.subject.languages.map((language) => `${language}/`)].flatMap((folder) =>
      [...html.keys()].map((path) => folder + path),
    )
    const known = new Set([...pages, ...dataPaths, STYLESHEET, 'feed.atom'])
    const broken = [...html].flatMap(([page, text]) =>
      addresses(text)
        .map((href) => target(page, href))
        .filter((to) => to && !(known.has(to.path) || to.path === '' || existsSync(join(PROJECT, 'public', to.path))))
        .map((to) => `${page} -> ${to?.path}`),
    )
    expect(broken).toEqual([])
  })

  it('every link into the live map is understood there', () => {
    const allowed = allowedValues(sitePages().site.atlas, '2026-12-31')
    const links = [...html].flatMap(([page, text]) =>
      addresses(text).flatMap((href) => target(page, href)?.query || []),
    )
    expect(links.length).toBeGreaterThan(events.features.length)
    expect(links.filter((query) => readQuery(query, allowed).ignored.length > 0)).toEqual([])
    expect(readQuery('?event=none', allowed).ignored).toHaveLength(1)
  })

  it('every page has a title and a description of its own, one heading of the first level, and a language', () => {
    const titles = [...html.values()].map((text) => /<title>(.*?)<\/title>/.exec(text)?.[1])
    expect(new Set(titles).size).toBe(html.size)
    for (const [path, text] of html) {
      expect(attributes(text, 'meta', 'name'), path).toContain('description')
      expect(text.match(/<h1[ >]/g), path).toHaveLength(1)
      expect(text, path).toMatch(/^<!doctype html>\n<html lang="en">/)
    }
  })

  it('headings go down one level at a time', () => {
    for (const [path, text] of html) {
      const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
      expect(
        levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
        path,
      ).toEqual([])
    }
  })

  it('run no script, carry no style of their own and have no button, because nothing would answer it', () => {
    for (const [path, text] of html) {
      expect(text.replace(/<script type="application\/ld\+json">/g, ''), path).not.toMatch(/<script/)
      expect(text, path).not.toMatch(/<style|\sstyle="|\son\w+="|<button|<form/)
    }
  })
})

describe('the page of an event', () => {
  it('has each excerpt as a quotation with its article, outlet and place in the text', () => {
    for (const { id, properties } of events.features) {
      const text = pageOf(`event/${id}/`)
      expect(attributes(text, 'blockquote', 'data-article-id').toSorted(), id).toEqual(
        properties.evidence.map(({ article }) => article).toSorted(),
      )
      const said = words(text)
      for (const { quote, article } of properties.evidence) {
        expect(said).toContain(quote.replace(/\s+/g, ' '))
        const { address, outlet } = articles.find((one) => one.id === article) ?? {}
        expect(attributes(text, 'blockquote', 'cite')).toContain(address)
        expect(said).toContain(files.articles.outlets.find((one) => one.id === outlet)?.name)
      }
    }
  })

  it('has the disagreements on record about it, and its references', () => {
    const notes = new Map(files.notes.notes.map((note) => [note.id, note]))
    for (const { id, properties } of events.features) {
      const text = pageOf(`event/${id}/`)
      for (const note of properties.notes ?? []) expect(words(text)).toContain(notes.get(note)?.issue)
      const named = addresses(text).map((href) => href.replace(/#?:~:text=.*$/, ''))
      expect(named).toEqual(expect.arrayContaining((properties.references ?? []).map(({ address }) => address)))
    }
  })

  it('leads to its articles, and they lead back', () => {
    const linksOf = (page: string) => addresses(pageOf(page)).map((href) => target(page, href)?.path)
    for (const { id, properties } of events.features)
      for (const article of new Set(properties.evidence.map((excerpt) => excerpt.article))) {
        expect(linksOf(`event/${id}/`)).toContain(`article/${article}/`)
        expect(linksOf(`article/${article}/`)).toContain(`event/${id}/`)
      }
  })

  it('under a former id leads on to the event', () => {
    const merged = events.features.flatMap(({ id, properties }) =>
      (properties.merged_ids ?? []).map((former) => ({ former, id })),
    )
    expect(merged.length).toBeGreaterThan(0)
    for (const { former, id } of merged)
      expect(pageOf(`event/${former}/`)).toContain(`content="0; url=../../event/${id}/"`)
  })
})

describe('the page of a place', () => {
  it('has all its names, each in its language, and its events in order', () => {
    for (const { id, names } of files.places.places) {
      const text = pageOf(`place/${id}/`)
      for (const { text: name, lang } of names)
        expect(text).toContain(`lang="${lang}">${name.replaceAll("'", '&#x27;')}`)
      const linked = addresses(text).flatMap((href) => /^\.\.\/\.\.\/event\/(.+)\/$/.exec(href)?.[1] ?? [])
      const expected = events.features.filter(({ properties }) => properties.places.some((place) => place.id === id))
      expect(linked, id).toEqual(expected.map((event) => event.id))
    }
  })
})

describe('with the address of the site', () => {
  const withAddress = documents('https://atlas.example.org/map/')

  it('pages name themselves as canonical, and former ids the event they went into', () => {
    const canonical = (path: string) => /<link rel="canonical" href="([^"]+)"/.exec(withAddress.get(path) ?? '')?.[1]
    expect(canonical('event/tirana-2025/')).toBe('https://atlas.example.org/map/event/tirana-2025/')
    for (const { id, properties } of events.features)
      for (const former of properties.merged_ids ?? [])
        expect(canonical(`event/${former}/`)).toBe(`https://atlas.example.org/map/event/${id}/`)
  })

  it('and without it they do not, because a canonical address must be whole', () => {
    for (const text of html.values()) expect(text).not.toContain('rel="canonical"')
  })
})

describe('text of the data', () => {
  it('is never taken for markup, neither in the page nor in its JSON-LD', () => {
    const evil = '</script><script>alert(1)</script><b title="x">'
    const [first, ...rest] = events.features
    if (!first) throw new Error('no events')
    const properties = { ...first.properties, title: evil, summary: evil, date_note: evil }
    const { site, pages } = sitePages(undefined, {
      events: { ...events, features: [{ ...first, properties }, ...rest] },
    })
    const page = pages.find(({ path }) => path === `event/${first.id}/`)
    if (!page) throw new Error('no page')
    const text = renderPage(page, site, STYLESHEET)
    expect(text).not.toContain('alert(1)</script>')
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(words(text)).toContain(evil)
  })
})
