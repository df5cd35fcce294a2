/**
 * Synthetic atlases for measuring: as many events as asked for, made from the real records. The same number gives the
 * same records. Texts, actors, types and references are those of real events; days, places and quotations are made up,
 * so nothing of it is ever published.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventRecord } from '../../src/core/schema/event.ts'
import type { ArticleRecord, PlaceRecord } from '../../src/core/schema/reference-lists.ts'
import { inBatches } from '../compile/in-batches.ts'
import { readSources } from '../compile/read-sources.ts'
import { randomNumbers } from './random-numbers.ts'

/** Places by number of events: symbols are per place, so the map's cost follows these. */
const PLACE_COUNTS: readonly (readonly [events: number, places: number])[] = [
  [200, 86],
  [2_000, 300],
  [20_000, 1_000],
  [Number.POSITIVE_INFINITY, 2_000],
]
const EVENTS_PER_ARTICLE = 10
const QUOTE = 'a quotation that stands in for the words of an article'
const YEARS = [1988, 2026] as const
/** After all events, as a source's day is. */
const PUBLISHED = '2026-06-30'

/** Writes source records of `count` events into `folder`, which must hold nothing else. `geodata` is the real sources. */
export async function synthesize(count: number, geodata: string, folder: string): Promise<void> {
  const { raw } = await readSources(geodata)
  const records = (of: string) => [...raw].filter(([name]) => name.startsWith(`${of}/`)).map(([, record]) => record)
  const { places } = raw.get('places.json') as { places: PlaceRecord[] }
  const random = randomNumbers(count)
  const venues = makePlaces(places, placeCount(count), random)
  const events = makeEvents(count, records('events') as EventRecord[], venues, random)
  const articles = makeArticles(Math.ceil(count / EVENTS_PER_ARTICLE), records('articles') as ArticleRecord[])
  const files = new Map<string, unknown>([
    ...[...raw].filter(
      ([name]) => !/^(articles|events|glossary|notes|stories|translations)\/|^(changes|background)\.json/.test(name),
    ),
    // Its wordings are of figures, which are left out.
    ['atlas.json', { ...(raw.get('atlas.json') as object), figures: {} }],
    ['places.json', { places: venues }],
    ['background.json', { claims: [] }],
    ...articles.map((article): [string, unknown] => [`articles/${article.id}.json`, article]),
    ...events.map((event): [string, unknown] => [`events/${event.id}.json`, event]),
  ])
  await rm(folder, { recursive: true, force: true })
  for (const part of ['articles', 'events', 'layers']) await mkdir(join(folder, part), { recursive: true })
  await inBatches([...files], ([name, record]) => writeFile(join(folder, name), JSON.stringify(record)))
}

/** How many places an atlas of so many events has. */
export function placeCount(events: number): number {
  return PLACE_COUNTS.find(([most]) => events <= most)?.[1] ?? 0
}

/** The real places, and as many more near the points among them as are missing. */
function makePlaces(real: readonly PlaceRecord[], count: number, random: () => number): PlaceRecord[] {
  const points = real.filter(
    ({ certainty, country }) => certainty !== 'region' && (country === 'AM' || country === 'AZ'),
  )
  const more = Array.from({ length: Math.max(0, count - real.length) }, (_, i): PlaceRecord => {
    const { position: [lon, lat] = [46, 40] } = points[i % points.length] ?? {}
    const near = (degrees: number, least: number, most: number) =>
      Math.min(most, Math.max(least, Number((degrees + (random() - 0.5) * 0.8).toFixed(4))))
    return {
      id: `village-${i}`,
      kind: 'village',
      names: [{ lang: 'en', text: `Village ${i}` }],
      position: [near(lon, 43.1, 51.9), near(lat, 38.1, 42.4)],
      position_source: 'Made up for measuring',
      certainty: 'approximate',
      uncertainty_km: 2,
    }
  })
  return [...real, ...more]
}

/** Busy places have many events, most have few: the share of a place falls with the square of its rank. */
function makeEvents(
  count: number,
  templates: readonly EventRecord[],
  places: readonly PlaceRecord[],
  random: () => number,
): EventRecord[] {
  const venues = places.filter(({ position }) => position)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, i) => {
    const template = templates[i % templates.length] as EventRecord
    const { title, summary, type, actors, references, confidence, context, claims = [], losses_unknown = [] } = template
    // Figures are left out, so whose killed they count is unknown here.
    const killed = claims.flatMap(({ figure }) => (figure?.loss?.harm === 'killed' ? [figure.loss.of] : []))
    const unknown = [...new Set([...losses_unknown, ...killed])]
    // The first round gives every place an event.
    const place = (i < venues.length ? venues[i] : venues[Math.floor(venues.length * random() ** 2)]) as PlaceRecord
    let date = makeDate(random)
    while (taken.has(`${date} ${type} ${place.id}`)) date = makeDate(random)
    taken.add(`${date} ${type} ${place.id}`)
    return {
      id: `event-${i}`,
      title: `${title.slice(0, 82).trimEnd()} ${i}`,
      summary,
      date,
      type,
      status: 'reported',
      actors,
      places: [{ id: place.id, role: 'venue', basis: 'record' }],
      evidence: i % 2 === 0 || !references?.length ? [makeExcerpt(i)] : [],
      ...(references ? { references: references.map((one) => ({ ...one, published: PUBLISHED })) } : {}),
      ...(confidence ? { confidence } : {}),
      ...(context ? { context } : {}),
      ...(unknown.length > 0 ? { losses_unknown: unknown } : {}),
    }
  })
}

/** Days for the most part; some months, spans of weeks and, rarely, of years. */
function makeDate(random: () => number): string {
  const [first, last] = YEARS
  const year = first + Math.floor(random() * (last - first))
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0')
  const kind = random()
  if (kind < 0.02) return `${year}/${Math.min(last, year + 3 + Math.floor(random() * 10))}`
  if (kind < 0.06) return `${year}-${two(12)}`
  const month = two(12)
  if (kind < 0.1) return `${year}-${month}-${two(14)}/${year}-${month}-${14 + Number(two(14))}`
  return `${year}-${month}-${two(28)}`
}

function makeExcerpt(event: number): EventRecord['evidence'][number] {
  const start = (event % EVENTS_PER_ARTICLE) * 100
  return {
    article: `article-${Math.floor(event / EVENTS_PER_ARTICLE)}`,
    quote: QUOTE,
    start,
    end: start + QUOTE.length,
    paragraph: event % EVENTS_PER_ARTICLE,
    prefix: '',
    suffix: '',
  }
}

function makeArticles(count: number, templates: readonly ArticleRecord[]): ArticleRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    ...(templates[i % templates.length] as ArticleRecord),
    id: `article-${i}`,
    address: `https://example.org/${i}`,
    sha256: i.toString(16).padStart(64, '0'),
    published: PUBLISHED,
    characters: EVENTS_PER_ARTICLE * 100,
    paragraphs: EVENTS_PER_ARTICLE,
  }))
}
