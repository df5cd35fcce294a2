/** Every card that a click on the real map can open, at five zooms and in six years: it holds the words of a source. */
import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { describe, expect, it, vi } from 'vitest'
import { byId, type Records } from '../../../src/core/atlas.ts'
import type { CardRef } from '../../../src/core/card-ref.ts'
import { clusterAreas } from '../../../src/core/placement/cluster-areas.ts'
import { groupPlaces } from '../../../src/core/placement/group-places.ts'
import type { EventFile } from '../../../src/core/schema/record-files.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import { select } from '../../../src/core/select/select.ts'
import { isValidOn } from '../../../src/core/time/as-of.ts'
import { Card } from '../../../src/map/cards/card.tsx'
import { AtlasProvider } from '../../../src/state/atlas-state.tsx'
import { EVERYTHING } from '../../core/examples.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'
import { readRealMap } from '../real-map.ts'

const ZOOMS = [5, 6.5, 8, 9.6, 11]
const YEARS = [1988, 1992, 1995, 2008, 2020, 2024]
const REACH_PX = 27

const view = vi.hoisted(() => ({ search: '' }))
// A page that is rendered in Node has no address; here it has one.
vi.mock(import('../../../src/state/address.ts'), async (original) => ({
  ...(await original()),
  plainSearch: () => view.search,
}))

const real = await compileRealData()
const { atlas, layers } = await readRealMap()
const events = parseFile<{ features: { id: string; properties: Omit<EventFile, 'id'> }[] }>(real, 'events.geojson')
const recordOf = byId(events.features.map(({ id, properties }) => ({ id, ...properties })))
const eventRecords = new Map([...recordOf].map(([id, record]) => [id, Promise.resolve(record)]))
const loadedLayers = Promise.resolve(layers)
const records = {
  layers: () => loadedLayers,
  event: (id: string) => eventRecords.get(id) ?? Promise.reject(new Error(`${id} is no event`)),
} as Partial<Records> as Records

/** The markup of a card in a year, once all that it loads is there. */
async function markupOf(card: CardRef, year: number, places: readonly Place[] = []): Promise<string> {
  view.search = `?from=${year}&to=${year}`
  const element = createElement(Card, {
    card,
    placesOf: () => places,
    nameOf: ({ id }: Place) => id,
    onClose: () => {},
  })
  // biome-ignore lint/correctness/noChildrenProp: the type of the provider asks for it
  const page = createElement(AtlasProvider, { atlas, records, today: '2026-11-29', children: element })
  const { prelude } = await prerender(page)
  return new Response(prelude).text()
}

const hasWords = (markup: string) => /<blockquote[^>]* cite="https?:\/\//.test(markup)

describe.for(YEARS)('in %i', (year) => {
  const selection = select(atlas, { ...EVERYTHING, from: year, to: year })

  it.for(ZOOMS)(
    'every symbol and name at zoom %f opens a card with words, if one of its events quotes any',
    async (zoom) => {
      const groups = groupPlaces(selection, atlas.places, zoom, REACH_PX, clusterAreas(layers))
      const quoting = groups.filter((group) => group.events.some(({ first_words }) => first_words))
      expect(quoting.length).toBeGreaterThan(0)
      const silent: string[] = []
      for (const { lead, places, events: here } of quoting) {
        const [first] = here
        const card: CardRef =
          first && here.length === 1 ? { kind: 'event', id: first.id, place: lead.id } : { kind: 'place', id: lead.id }
        const markup = await markupOf(card, year, places)
        if (!hasWords(markup)) silent.push(lead.id)
        expect(markup.match(/<section[^>]*role="dialog"/g), lead.id).toHaveLength(1)
      }
      expect(silent).toEqual([])
    },
  )

  it('every line, area, village and city that is drawn opens a card with words', async () => {
    const silent: string[] = []
    let tried = 0
    for (const layer of ['nagorno-karabakh', 'border-villages'] as const)
      for (const feature of (layers[layer]?.features ?? []).filter((one) => isValidOn(one, `${year}-12-31`))) {
        tried += 1
        const markup = await markupOf({ kind: 'feature', layer, id: feature.id, at: [46, 40] }, year)
        expect(markup).toContain(feature.properties.valid_from.slice(0, 4))
        if (!hasWords(markup)) silent.push(feature.id)
      }
    expect(tried).toBeGreaterThan(0)
    expect(silent).toEqual([])
  })

  it('open land names its country and the nearest events with their words', async () => {
    for (const iso of ['AM', 'AZ', 'GE', 'IR', 'TR', 'RU']) {
      const markup = await markupOf({ kind: 'country', iso, at: [46, 40] }, year)
      expect(hasWords(markup), iso).toBe(true)
      expect(markup.match(/data-event-id/g)?.length).toBe(Math.min(3, selection.events.length))
    }
  })
})
