/** Turns event records into /data/events.geojson. */
import type { EventFeature, EventsFile } from '../../src/core/schema/event.ts'
import type { Claim, Excerpt } from '../../src/core/schema/evidence.ts'
import { citedSources, onlySide } from './cited-sources.ts'
import { expandEdtf } from './expand-edtf.ts'
import { mappedPlaces } from './mapped-places.ts'
import { relatedEvents } from './relate-events.ts'
import type { ClaimRecord, EventRecord } from './schema/event.ts'
import type { ExcerptRecord } from './schema/evidence.ts'
import type { Sources } from './sources.ts'
import { whenOf } from './when.ts'

/** A span of more than this many days counts as long-running: two years. */
const LONG_RUNNING_DAYS = 2 * 366

/** Events ordered by their first day, then id. The sources must have passed all checks. */
export function publishEvents(sources: Sources): EventsFile {
  const features = sources.events.map((event) => publishEvent(event, sources))
  return { type: 'FeatureCollection', features: features.sort(byDateThenId) }
}

function publishEvent(event: EventRecord, sources: Sources): EventFeature {
  const { events, places, types, notes } = sources
  const gazetteer = new Map(places.map((place) => [place.id, place]))
  const mapped = mappedPlaces(event, gazetteer)
  const position = gazetteer.get(mapped[0] ?? '')?.position
  const family = types.find(({ id }) => id === event.type)?.family
  if (!position || !family) throw new Error(`${event.id}: published before its references were checked`)
  const { start, end } = expandEdtf(event.date)
  const { $schema: _, id, evidence: direct, claims: claimRecords = [], ...rest } = event
  const { part_of: _1, follows_from: _2, announced_by: _3, ...kept } = rest
  const related = relatedEvents(event, events)
  const side = onlySide(citedSources(event, sources))
  const evidence = uniqueSpans([...direct, ...claimRecords.flatMap((claim) => claim.evidence)])
  const noteIds = notes.filter((note) => note.events?.includes(id)).map((note) => note.id)
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    when: whenOf(event.date, event.date_is_bounds),
    properties: {
      ...kept,
      date_start: start,
      date_end: end,
      year_start: Number(start.slice(0, 4)),
      year_end: Number(end.slice(0, 4)),
      ...(dayCount(start, end) > LONG_RUNNING_DAYS ? { long_running: true } : {}),
      family,
      mapped_places: mapped,
      ...(side === undefined ? {} : { only_side: side }),
      evidence,
      ...(claimRecords.length > 0 ? { claims: claimRecords.map((claim) => publishClaim(claim, evidence)) } : {}),
      ...(noteIds.length > 0 ? { notes: noteIds } : {}),
      ...(related.length > 0 ? { related } : {}),
    },
  }
}

function publishClaim(claim: ClaimRecord, evidence: Excerpt[]): Claim {
  return { ...claim, evidence: claim.evidence.map((span) => evidence.findIndex((other) => isSameSpan(span, other))) }
}

/** Excerpts without repetition, in reading order of the articles; `overlap` is only for editors. */
export function uniqueSpans(excerpts: ExcerptRecord[]): Excerpt[] {
  return excerpts
    .filter((excerpt, i) => excerpts.findIndex((other) => isSameSpan(excerpt, other)) === i)
    .map(({ overlap: _, ...excerpt }) => excerpt)
    .sort((a, b) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1))
}

function isSameSpan(a: Excerpt, b: Excerpt): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end
}

function dayCount(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
}

function byDateThenId(a: EventFeature, b: EventFeature): number {
  const key = ({ id, properties }: EventFeature) => `${properties.date_start} ${id}`
  return key(a) < key(b) ? -1 : 1
}
