/** Turns event records into /data/events.geojson. */
import type { EventFeature, EventRecord, EventsFile, Family } from '../../../src/core/schema/event.ts'
import type { Claim, ClaimRecord, Excerpt, ExcerptRecord } from '../../../src/core/schema/evidence.ts'
import type { PlaceRecord } from '../../../src/core/schema/reference-lists.ts'
import { expandEdtf, OPEN_END } from '../expand-edtf.ts'
import type { Sources } from '../sources.ts'
import { whenOf } from '../when.ts'
import { findCitedSources, onlySide } from './cited-sources.ts'
import { mappedPlaces } from './mapped-places.ts'
import { relateEvents } from './relate-events.ts'

/** A span of more than this many days counts as long-running: two years. */
const LONG_RUNNING_DAYS = 2 * 366

/** Events ordered by their first day, then id. The sources must have passed all checks. */
export function publishEvents(sources: Sources): EventsFile {
  const { events, places, types, notes } = sources
  const lookups: Lookups = {
    places: new Map(places.map((place) => [place.id, place])),
    families: new Map(types.map(({ id, family }) => [id, family])),
    related: relateEvents(events),
    notes: notesByEvent(notes),
    citedBy: findCitedSources(sources),
  }
  const features = events.map((event) => publishEvent(event, lookups))
  return { type: 'FeatureCollection', features: features.sort(byDateThenId) }
}

/** What publishing an event asks of the other records, looked up by id. */
interface Lookups {
  places: ReadonlyMap<string, PlaceRecord>
  families: ReadonlyMap<string, Family>
  related: ReturnType<typeof relateEvents>
  /** Ids of the notes on an event. */
  notes: ReadonlyMap<string, string[]>
  citedBy: ReturnType<typeof findCitedSources>
}

function notesByEvent(notes: Sources['notes']): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, events = [] } of notes)
    for (const event of new Set(events)) ids.set(event, [...(ids.get(event) ?? []), id])
  return ids
}

function publishEvent(event: EventRecord, lookups: Lookups): EventFeature {
  const mapped = mappedPlaces(event, lookups.places)
  const position = lookups.places.get(mapped[0] ?? '')?.position
  const family = lookups.families.get(event.type)
  if (!position || !family) throw new Error(`${event.id}: published before its references were checked`)
  const { start, end } = expandEdtf(event.date)
  const { $schema: _, id, evidence: direct, claims: claimRecords = [], ...rest } = event
  const { part_of: _1, follows_from: _2, announced_by: _3, ...kept } = rest
  const related = lookups.related.get(id) ?? []
  const side = onlySide(lookups.citedBy(event))
  const evidence = uniqueSpans([...direct, ...claimRecords.flatMap((claim) => claim.evidence)])
  const noteIds = lookups.notes.get(id) ?? []
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    when: whenOf(event.date, event.date_is_bounds),
    properties: {
      ...kept,
      date_start: start,
      date_end: end === OPEN_END ? null : end,
      year_start: Number(start.slice(0, 4)),
      year_end: end === OPEN_END ? null : Number(end.slice(0, 4)),
      ...(dayCount(start, end) > LONG_RUNNING_DAYS ? { long_running: true } : {}),
      family,
      mapped_places: mapped,
      ...(side === undefined ? {} : { only_side: side }),
      evidence,
      ...(claimRecords.length > 0 ? { claims: claimRecords.map((claim) => publishClaim(claim, evidence)) } : {}),
      ...(noteIds.length > 0 ? { notes: noteIds } : {}),
      ...(related.length > 0 ? { related: [...related] } : {}),
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
