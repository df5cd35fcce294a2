/** Feed, sitemap and robots.txt against what their specifications ask for. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { feed, robots, sitemap } from '../../src/pages/for-the-build.ts'
import { permanentName } from '../../tools/site/permanent/permanent-name.ts'
import { files, sitePages } from './real-site.ts'

const ADDRESS = 'https://atlas.example.org/map/'
interface Link {
  '@rel': string
  '@href': string
}
interface Entry {
  id: string
  title: string
  updated: string
  summary: string
  link: Link[]
  category: { '@term': string }[]
}
interface Feed extends Omit<Entry, 'summary' | 'category'> {
  '@xmlns': string
  author: { name: string }
  entry: Entry[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'category', 'url'].includes(name),
})

function parsed<T>(text: string | undefined): T {
  if (text === undefined) throw new Error('there is no such file')
  expect(XMLValidator.validate(text)).toBe(true)
  return parser.parse(text)
}
const feedOf = (...site: Parameters<typeof sitePages>) =>
  parsed<{ feed: Feed }>(feed(sitePages(...site).site, permanentName)).feed

/** A ledger with two releases, the second of which changed one event of the first. */
const [first, second] = files.events.features.map(({ id }) => id)
const none = { actors: [], articles: [], events: [], features: [], notes: [], places: [], stories: [] }
const changes = {
  unreleased: { added: none, changed: none, withdrawn: none },
  withdrawn: [],
  releases: [
    { version: '0.2.0', date: '2027-02-03', added: none, changed: { ...none, events: [first ?? ''] }, withdrawn: none },
    {
      version: '0.1.0',
      date: '2026-11-22',
      added: { ...none, events: [first ?? '', second ?? '', 'gone-since'] },
      changed: none,
      withdrawn: none,
    },
  ],
}

describe('the feed', () => {
  it('has what RFC 4287 requires of a feed and of each entry', () => {
    const { '@xmlns': namespace, id, title, updated, author, link, entry } = feedOf(ADDRESS)
    expect(namespace).toBe('http://www.w3.org/2005/Atom')
    expect(author.name).toMatch(/\S/)
    expect(link.map((one) => one['@rel'])).toEqual(['self', 'alternate'])
    for (const one of [{ id, title, updated, link }, ...entry]) {
      expect(one.id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(one.title).toMatch(/\S/)
      expect(one.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
      expect(one.link.filter((to) => to['@rel'] === 'alternate')).toHaveLength(1)
    }
    expect(new Set(entry.map((one) => one.id)).size).toBe(entry.length)
  })

  it('has every released event once, with a link to its page', () => {
    const released = new Set(files.changes.releases.flatMap(({ added }) => added.events ?? []))
    const present = files.events.features.filter(({ id }) => released.has(id))
    const links = feedOf(ADDRESS).entry.map(({ link }) => link[0]?.['@href'])
    expect(links.sort()).toEqual(present.map(({ id }) => `${ADDRESS}event/${id}/`).sort())
  })

  it('puts what changed last first, tells new from changed, and leaves out what is gone', () => {
    const { updated, entry } = feedOf(ADDRESS, { changes })
    expect(updated).toBe('2027-02-03T00:00:00Z')
    expect(
      entry.map(({ link, updated, category }) => [link[0]?.['@href'], updated.slice(0, 10), category[0]?.['@term']]),
    ).toEqual([
      [`${ADDRESS}event/${first}/`, '2027-02-03', 'changed'],
      [`${ADDRESS}event/${second}/`, '2026-11-22', 'added'],
    ])
  })

  it('keeps its ids wherever the atlas is hosted, and links to where it lies when nobody said where', () => {
    const here = feedOf()
    expect(here.entry.map(({ id }) => id)).toEqual(feedOf(ADDRESS).entry.map(({ id }) => id))
    expect(here.entry[0]?.link[0]?.['@href']).toMatch(/^event\/[a-z0-9-]+\/$/)
  })

  it('is not there before the first release', () => {
    expect(feed(sitePages(ADDRESS, { changes: { ...changes, releases: [] } }).site, permanentName)).toBeUndefined()
  })

  it('carries text as text', () => {
    const evil = 'a <b> & "c" ]]>'
    const features = files.events.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, title: evil },
    }))
    const { entry } = feedOf(ADDRESS, { events: { ...files.events, features } })
    expect(entry[0]?.title).toBe(evil)
  })
})

describe('the permanent name', () => {
  it('is a UUID of version 5', () => {
    // Compared with Python's uuid.uuid5.
    expect(permanentName('event/tirana-2025')).toBe('urn:uuid:5a6a32a0-6c77-5a37-9f86-02e67114e43d')
  })
})

describe('the sitemap', () => {
  const { pages } = sitePages(ADDRESS)
  const { urlset } = parsed<{ urlset: { '@xmlns': string; url: { loc: string }[] } }>(sitemap(pages, ADDRESS, ['en']))

  it('lists the atlas and every page under its whole address, but none that leads on', () => {
    expect(urlset['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const stays = pages.filter(({ movedTo }) => !movedTo)
    expect(stays.length).toBeLessThan(pages.length)
    expect(urlset.url.map(({ loc }) => loc)).toEqual([ADDRESS, ...stays.map(({ path }) => ADDRESS + path)])
    expect(urlset.url.length).toBeLessThan(50_000)
  })
})

describe('robots.txt', () => {
  it('lets everything be read, and names the sitemap where there is one', () => {
    expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n')
    expect(robots(ADDRESS)).toContain(`\nSitemap: ${ADDRESS}sitemap.xml\n`)
  })
})
