/** The JSON-LD of the permanent pages against the vocabulary of schema.org. */
import { describe, expect, it } from 'vitest'
import { isoInterval } from '../../src/pages/schema-org.ts'
import { expandedNodes, type Node, standard } from '../geodata/json-ld.ts'
import { jsonLd } from './markup.ts'
import { documents, files } from './real-site.ts'

const SCHEMA = 'https://schema.org/'
interface Vocabulary {
  /** Parents of each class. */
  classes: Record<string, string[]>
  /** Classes that have each property. */
  properties: Record<string, string[]>
}
const vocabulary = await standard<Vocabulary>('schema-org.json')
const contexts = { 'https://schema.org': { '@context': { '@vocab': SCHEMA } } }

const graphs = [...documents()].flatMap(([path, html]) => {
  const data = jsonLd(html)
  return data ? [{ path, data }] : []
})
const nodes = (
  await Promise.all(
    graphs.map(async ({ path, data }) =>
      (await expandedNodes(data, `https://atlas.example.org/${path}`, contexts)).map((node) => ({ path, node })),
    ),
  )
).flat()

const localName = (iri: string) => (iri.startsWith(SCHEMA) ? iri.slice(SCHEMA.length) : iri)
const typesOf = (node: Node) => (node['@type'] ?? []).map(localName)
const withParents = (type: string): string[] => [type, ...(vocabulary.classes[type] ?? []).flatMap(withParents)]

/** What a node says that its types cannot say. */
function faults(node: Node): string[] {
  const types = typesOf(node)
  const known = types.flatMap(withParents)
  const unknownTypes = types.filter((type) => !(type in vocabulary.classes))
  const wrong = Object.keys(node)
    .filter((key) => !key.startsWith('@'))
    .map(localName)
    .filter((property) => !vocabulary.properties[property]?.some((type) => known.includes(type)))
  return [...unknownTypes, ...wrong.map((property) => `${types.join()}.${property}`)]
}

describe('JSON-LD of the pages', () => {
  it('gives other names as whole words, in all scripts, without the name itself', () => {
    const names = nodes.flatMap(({ node }) =>
      ((node[`${SCHEMA}alternateName`] ?? []) as { '@value': string }[]).map((value) => value['@value']),
    )
    expect(names.length).toBeGreaterThan(500)
    expect(names.filter((name) => [...name].length < 2)).toEqual([])
    const sochi = documents().get('place/sochi/') ?? ''
    expect(JSON.stringify(jsonLd(sochi))).toContain('"alternateName":["Soçi","Սոչի","Сочи"]')
  })

  it('is there for every event, article and place, and for the data as a whole', () => {
    const count = files.events.features.length + files.articles.articles.length + files.places.places.length + 1
    expect(graphs).toHaveLength(count)
  })

  it('uses classes and properties that schema.org has, each where it belongs', () => {
    expect([...new Set(nodes.flatMap(({ node }) => faults(node)))]).toEqual([])
  })

  it('speaks of events, quotations, articles, places and the data set', () => {
    const types = new Set(nodes.flatMap(({ node }) => typesOf(node)))
    for (const type of ['Event', 'Quotation', 'NewsArticle', 'Place', 'Dataset']) expect(types).toContain(type)
  })

  it('leads from an event to quotations that are described beside it, and from these to the article', () => {
    const valuesIn = (node: Node, property: string) => (node[SCHEMA + property] ?? []) as Node[]
    const quoted = nodes.filter(({ node }) => typesOf(node).includes('Event') && node[`${SCHEMA}subjectOf`])
    expect(quoted.length).toBeGreaterThan(0)
    for (const { path, node } of quoted) {
      const beside = new Map(
        nodes.flatMap((one) => (one.path === path && '@type' in one.node ? [[one.node['@id'], one.node]] : [])),
      )
      for (const { '@id': id } of valuesIn(node, 'subjectOf')) {
        const quotation = beside.get(id)
        expect(typesOf(quotation ?? {})).toContain('Quotation')
        for (const article of valuesIn(quotation ?? {}, 'isPartOf'))
          expect(typesOf(beside.get(article['@id']) ?? {})).toContain('NewsArticle')
      }
    }
  })

  it('gives no point for a country or region', () => {
    const regions = new Set(files.places.places.flatMap(({ id, certainty }) => (certainty === 'region' ? [id] : [])))
    const wrong = nodes.filter(
      ({ node }) => `${SCHEMA}geo` in node && regions.has(node['@id']?.split('/').at(-2) ?? ''),
    )
    expect(wrong).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds an unknown class, an unknown property and one in a wrong place', async () => {
    const document = {
      '@context': 'https://schema.org',
      '@type': 'Place',
      geo: { '@type': 'Geo' },
      colour: 'x',
      quote: 'y',
      startDate: 'z',
    }
    const found = (await expandedNodes(document, 'https://x.org/', contexts)).flatMap(faults)
    expect(found.sort()).toEqual(['Geo', 'Place.colour', 'Place.quote', 'Place.startDate'])
  })
})

describe('the days of an event in ISO 8601', () => {
  it.for([
    ['2024-05', '2024-05', '2024-05'],
    ['2010~', '2010', '2010'],
    ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10'],
    ['1992/1994-05-12', '1992', '1994-05-12'],
    ['2020-11/..', '2020-11', undefined],
    ['199X', 'first', 'last'],
  ])('%s: from %s to %s', ([date = '', start, end]) => {
    expect(isoInterval({ date, date_start: 'first', date_end: 'last' })).toEqual({ start, end })
  })

  it('of limits are the first and the last', () => {
    const days = { date: '2022/2023', date_start: '2022-01-01', date_end: '2023-12-31' }
    expect(isoInterval({ ...days, date_is_bounds: true })).toEqual({ start: '2022-01-01', end: '2023-12-31' })
  })
})
