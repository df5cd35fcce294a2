import { expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import { EMPTY_PAGE, exampleIndexEntry, examplePlace } from './examples.ts'

const entry = exampleIndexEntry({
  id: 'kept',
  date: '2020-11-10/..',
  date_start: '2020-11-10',
  date_end: '9999-12-31',
  merged_ids: ['former'],
  places: ['alpha', 'beta'],
  mapped_places: ['alpha'],
  actors: ['ann', 'bob', 'ann'],
  roles: ['host/mediator', 'author (president)', 'speaker'],
  articles: ['first', 'second'],
})
const article = (id: string, outlet: string, published: string) => ({
  ...{ id, outlet, published, headline: id, address: '', language: 'en' as const, paragraphs: 0, excerpt_count: 0 },
})
const atlas = buildAtlas({
  ...EMPTY_PAGE,
  events: [entry, exampleIndexEntry({ id: 'plain', date: '2023-10-05', places: ['alpha'] })],
  places: [{ ...examplePlace('alpha', [45, 40]), country: 'AZ' }],
  articles: [article('first', 'gazette', '2020-11-11'), article('second', 'gazette', '2024-01-02')],
})

it('an event is found by its id and by every id that was merged into it', () => {
  expect(atlas.eventById.get('kept')?.id).toBe('kept')
  expect(atlas.eventById.get('former')).toBe(atlas.eventById.get('kept'))
  expect(atlas.eventById.get('unknown')).toBeUndefined()
})

it('the years of an event are those of its first and last day', () => {
  expect(atlas.events[0]).toMatchObject({ year_start: 2020, year_end: 9999 })
})

it('an entry that leaves out its days and mapped places has its date and its places for them', () => {
  expect(atlas.eventById.get('plain')).toMatchObject({
    date_start: '2023-10-05',
    date_end: '2023-10-05',
    mapped_places: ['alpha'],
    article_count: 0,
    outlets: [],
  })
})

it('what articles and places say of an event is found on the event, each value once', () => {
  expect(atlas.eventById.get('kept')).toMatchObject({
    countries: ['AZ'],
    article_count: 2,
    outlets: ['gazette'],
    published: ['2020', '2024'],
  })
})

it('an actor with two roles is one actor of the event, with both', () => {
  expect(atlas.eventById.get('kept')).toMatchObject({
    actors: ['ann', 'bob'],
    actor_roles: ['ann:host-mediator', 'bob:author-president', 'ann:speaker'],
  })
})

it('an actor that stayed away has its role, and is none of those who took part', () => {
  const away = exampleIndexEntry({ id: 'away', date: '2023-10-05', actors: ['ann', 'bob'], roles: ['host', 'absent'] })
  const { events } = buildAtlas({ ...EMPTY_PAGE, events: [away] })
  expect(events[0]).toMatchObject({ actors: ['ann'], actor_roles: ['ann:host', 'bob:absent'] })
})

it('a place is found by its id', () => {
  expect(atlas.places.get('alpha')?.position).toEqual([45, 40])
})
