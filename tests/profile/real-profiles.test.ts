/** Every place and actor of the real data has a profile whose links lead somewhere. */
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import { type ProfileRef, profileOf } from '../../src/core/profile.ts'
import type { ActorsFile, ArticlesFile, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { select } from '../../src/core/select/select.ts'
import { allowedValues } from '../../src/state/allowed-values.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { compileRealData, parseFile, realPageData } from '../geodata/real-data.ts'

const real = await compileRealData()
const { actors } = parseFile<ActorsFile>(real, 'actors.json')
const { places } = parseFile<PlacesFile>(real, 'places.json')
const { background: claims } = parseFile<ArticlesFile>(real, 'articles.json')
const atlas = buildAtlas(realPageData(real))
const allowed = allowedValues(atlas, '2026-06-01')
const byId = (a: string, b: string) => (a < b ? -1 : 1)
const actorIds = new Set(actors.map(({ id }) => id))

const profiles: ProfileRef[] = [
  ...places.map(({ id }) => ({ kind: 'place' as const, id })),
  // An actor whom no record names yet is not listed.
  ...actors.flatMap(({ id }) => (allowed.valuesOf('actor').has(id) ? [{ kind: 'actor' as const, id }] : [])),
]

describe('every place, and every actor whom a record names,', () => {
  it('is nearly every entry of the lists', () => {
    expect(profiles.length / (places.length + actors.length)).toBeGreaterThan(0.95)
  })

  it('has an address that opens its profile and nothing else', () => {
    for (const profile of profiles) {
      const empty = readQuery('', allowed).query
      const address = writeQuery({ ...empty, profile }, allowed)
      expect(address).toBe(`?profile=${profile.kind}:${profile.id}`)
      expect(readQuery(address, allowed)).toEqual({ query: { ...empty, profile }, ignored: [] })
    }
  })

  it('has links that all lead to a record', () => {
    let links = 0
    for (const profile of profiles) {
      const {
        events,
        actors: others,
        places: elsewhere,
        background,
      } = profileOf({ ...atlas, background: claims }, profile, {
        place: byId,
        actor: byId,
      })
      links += events.length + others.length + elsewhere.length + background.length
      expect(events.filter(({ id }) => !real.files.has(`events/${id}.json`))).toEqual([])
      expect(others.filter(({ id }) => !actorIds.has(id) || !allowed.valuesOf('actor').has(id))).toEqual([])
      expect(elsewhere.filter(({ id }) => !allowed.valuesOf('place').has(id))).toEqual([])
      expect(
        background.flatMap(({ evidence }) => evidence).filter(({ article }) => !allowed.isArticle(article)),
      ).toEqual([])
    }
    // A place that no record names yet has none.
    expect(links).toBeGreaterThan(profiles.length)
  })

  it('offers a filter that keeps exactly its events', () => {
    for (const profile of profiles) {
      const { query, ignored } = readQuery(`?${profile.kind}=${profile.id}`, allowed)
      expect(ignored).toEqual([])
      const { events } = select(atlas, { ...query, matching: undefined, inside: undefined })
      expect(events).toEqual(profileOf({ ...atlas, background: claims }, profile, { place: byId, actor: byId }).events)
    }
  })

  it('has a name in English, and each name either says its source or counts as unreviewed', () => {
    for (const { id, names } of [...places, ...actors]) {
      expect(
        names.map(({ lang }) => lang),
        id,
      ).toContain('en')
      for (const { source } of names) expect(source, id).not.toBe('')
    }
  })
})
