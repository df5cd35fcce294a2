/**
 * /data/annotations/ against the W3C Web Annotation Data Model. The standard's own context cannot be had as a package, so
 * its terms stand in a transcription, which the ontology (from a package) checks.
 */
import { describe, expect, it } from 'vitest'
import type { AnnotationCollection } from '../../../../src/core/schema/annotation.ts'
import type { EventsFile } from '../../../../src/core/schema/event.ts'
import type { ArticlesFile } from '../../../../src/core/schema/reference-lists.ts'
import { expandedNodes, type Node, standard } from '../../../geodata/json-ld.ts'
import { compileRealData, parseFile } from '../../../geodata/real-data.ts'

const OA = 'http://www.w3.org/ns/oa#'
const BASE = 'https://atlas.example.org/data/annotations/'
interface Ontology {
  classes: Record<string, string[]>
  properties: Record<string, string | null>
  motivations: string[]
}
const ontology = await standard<Ontology>('web-annotation.json')
const contexts = { 'http://www.w3.org/ns/anno.jsonld': await standard<object>('web-annotation-context.json') }

const real = await compileRealData()
const { articles } = parseFile<ArticlesFile>(real, 'articles.json')
const { features } = parseFile<EventsFile>(real, 'events.geojson')
const collections = articles.map((article) => ({
  article,
  collection: parseFile<AnnotationCollection>(real, `annotations/${article.id}.jsonld`),
}))
const nodesOf = (collection: AnnotationCollection) => expandedNodes(collection, BASE + collection.id, contexts)

/** Local names of the properties that a node has in the ontology's namespace. */
const ownProperties = (node: Node) =>
  Object.keys(node).flatMap((key) => (key.startsWith(OA) ? [key.slice(OA.length)] : []))

/** The class and all above it. */
function withParents(name: string): string[] {
  return [name, ...(ontology.classes[name] ?? []).flatMap(withParents)]
}

describe('annotations', () => {
  it.for(collections)('of $article.id expand without losing a term', async ({ collection }) => {
    expect((await nodesOf(collection)).filter((node) => node['@type']?.includes(`${OA}Annotation`))).toHaveLength(
      collection.total,
    )
  })

  it.for(collections)('of $article.id use classes and properties of the ontology where they belong', async (one) => {
    for (const node of await nodesOf(one.collection)) {
      const types = (node['@type'] ?? []).flatMap((type) => (type.startsWith(OA) ? [type.slice(OA.length)] : []))
      for (const type of types) expect(Object.keys(ontology.classes)).toContain(type)
      for (const property of ownProperties(node)) {
        expect(Object.keys(ontology.properties)).toContain(property)
        const domain = ontology.properties[property]
        if (domain) expect(types.flatMap(withParents), `${property} on ${types.join(', ')}`).toContain(domain)
      }
    }
  })

  it('have ids of their own, motivations of the standard, and one quotation with its place each', () => {
    const all = collections.flatMap(({ collection }) => collection.first.items)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { motivation, target } of all) {
      expect(ontology.motivations).toEqual(expect.arrayContaining(motivation))
      const [quote, position] = target.selector
      expect([...quote.exact]).toHaveLength(position.end - position.start)
    }
  })

  it('name the article and the very text by its hash', () => {
    for (const { article, collection } of collections)
      for (const { target } of collection.first.items) {
        expect(target.source).toBe(article.address)
        expect(target.state.cached['schema:sha256']).toBe(article.sha256)
        const name = target.state.cached.id.replace('ni:///sha-256;', '')
        expect(Buffer.from(name, 'base64url').toString('hex')).toBe(article.sha256)
      }
  })

  it('cover every excerpt of every event, and lead to the event', () => {
    const expected = features.flatMap(({ id, properties }) =>
      properties.evidence.map(({ article, start, end }) => `${article}.jsonld#${id}-${start}-${end}`),
    )
    const linked = collections.flatMap(({ collection }) =>
      collection.first.items.filter(({ body }) => body.some((part) => 'source' in part)),
    )
    expect(linked.map(({ id }) => id).sort()).toEqual(expected.sort())
    for (const { id, body } of linked) {
      const event = /#(.+)-\d+-\d+$/.exec(id)?.[1]
      expect(body).toContainEqual({ type: 'SpecificResource', source: `../../event/${event}/`, purpose: 'linking' })
    }
  })
})

describe('the check itself', () => {
  it('refuses a term that the standard does not have', async () => {
    const [first] = collections
    if (!first) throw new Error('no articles')
    await expect(nodesOf({ ...first.collection, ...{ quotation: 'x' } })).rejects.toThrow()
  })
})
