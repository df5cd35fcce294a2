/** Events as a table: one row each, lists within a cell divided by semicolons. */
import type { Atlas } from '../atlas.ts'
import { nameIn } from '../names/record-names.ts'
import type { EventFeature } from '../schema/event.ts'
import type { Actor, Name, Place } from '../schema/reference-lists.ts'
import type { Cell } from './csv.ts'

/** What rows need to know besides the events; `addressOf` gives the full address at which an event opens. */
export interface TableContext {
  atlas: Pick<Atlas, 'articles' | 'outlets'>
  places: ReadonlyMap<string, Pick<Place, 'names'>>
  actors: ReadonlyMap<string, Pick<Actor, 'names'>>
  addressOf: (event: string) => string
}

/** Days are YYYY-MM-DD and inclusive, positions degrees on WGS84; names are English where there is an English one. */
export const EVENT_COLUMNS = [
  'id',
  'title',
  'summary',
  'date_edtf',
  'date_start',
  'date_end',
  'type',
  'family',
  'status',
  'confidence',
  'actors',
  'actor_ids',
  'places',
  'place_ids',
  'longitude',
  'latitude',
  'outlets',
  'publishers',
  'source_addresses',
  'excerpts',
  'references',
  'disagreements',
  'address',
] as const

/** One row in the order of EVENT_COLUMNS. The end of what has not ended is empty. */
export function eventRow({ id, geometry, properties }: EventFeature, context: TableContext): Cell[] {
  const { atlas, places, actors, addressOf } = context
  const [longitude, latitude] = geometry.coordinates
  const { evidence, references = [] } = properties
  const addresses = [
    ...evidence.flatMap(({ article }) => atlas.articles.get(article)?.address ?? []),
    ...references.map(({ address }) => address),
  ]
  return [
    id,
    properties.title,
    properties.summary,
    properties.date,
    properties.date_start,
    properties.date_end ?? undefined,
    properties.type,
    properties.family,
    properties.status,
    properties.confidence?.level,
    listOf(properties.actors.map((actor) => englishName(actors.get(actor.id), actor.id))),
    listOf(properties.actors.map(({ id }) => id)),
    listOf(properties.places.map((place) => englishName(places.get(place.id), place.id))),
    listOf(properties.places.map(({ id }) => id)),
    longitude,
    latitude,
    listOf(evidence.map(({ article }) => outletName(article, atlas))),
    listOf(references.map(({ publisher }) => publisher)),
    listOf(addresses),
    evidence.length,
    references.length,
    properties.notes?.length ?? 0,
    addressOf(id),
  ]
}

export const QUOTATION_COLUMNS = [
  'event',
  'title',
  'kind',
  'quotation',
  'language',
  'article',
  'headline',
  'outlet',
  'published',
  'paragraph',
  'start',
  'end',
  'source_address',
  'address',
] as const

/**
 * A row for each quotation, in the order of QUOTATION_COLUMNS: excerpts of articles, then words of references, of which
 * nobody has counted where they stand. Paragraphs count from 0, offsets are code points, as in all files of the atlas.
 */
export function quotationRows({ id, properties }: EventFeature, { atlas, addressOf }: TableContext): Cell[][] {
  const { title, evidence, references = [] } = properties
  return [
    ...evidence.map(({ article, quote, paragraph, start, end }) => {
      const source = atlas.articles.get(article)
      return [
        id,
        title,
        'article',
        quote,
        source?.language,
        article,
        source?.headline,
        outletName(article, atlas),
        source?.published,
        paragraph,
        start,
        end,
        source?.address,
        addressOf(id),
      ]
    }),
    ...references.flatMap(({ kind, quote, quote_lang = 'en', headline, publisher, published, address }) =>
      quote === undefined
        ? []
        : [
            [
              id,
              title,
              kind,
              quote,
              quote_lang,
              undefined,
              headline,
              publisher,
              published,
              undefined,
              undefined,
              undefined,
              address,
              addressOf(id),
            ],
          ],
    ),
  ]
}

function outletName(article: string, { articles, outlets }: Pick<Atlas, 'articles' | 'outlets'>): string {
  const outlet = articles.get(article)?.outlet ?? ''
  return outlets.get(outlet)?.name ?? outlet
}

function englishName(record: { names: readonly Name[] } | undefined, id: string): string {
  return record ? nameIn(record.names, 'en').text : id
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ')
}
