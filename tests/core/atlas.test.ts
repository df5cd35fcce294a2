import { expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import { exampleEvent, examplePlace } from './examples.ts'

const event = exampleEvent({ id: 'kept', date_start: '2020-11-10', date_end: '9999-12-31', merged_ids: ['former'] })
const atlas = buildAtlas({
  index: { events: [event] },
  places: { places: [examplePlace('alpha', [45, 40])] },
  articles: { articles: [], outlets: [], background: [] },
})

it('an event is found by its id and by every id that was merged into it', () => {
  expect(atlas.eventById.get('kept')?.id).toBe('kept')
  expect(atlas.eventById.get('former')).toBe(atlas.eventById.get('kept'))
  expect(atlas.eventById.get('unknown')).toBeUndefined()
})

it('the years of an event are those of its first and last day', () => {
  expect(atlas.events[0]).toMatchObject({ year_start: 2020, year_end: 9999 })
})

it('a place is found by its id', () => {
  expect(atlas.places.get('alpha')?.position).toEqual([45, 40])
})
