import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/core/atlas.ts'
import { langOf, unreviewedFields } from '../../../src/core/translation/lay-texts.ts'
import { type Translations, translateAtlas, translateEvent } from '../../../src/core/translation/translate-atlas.ts'
import { EMPTY_PAGE, exampleIndexEntry } from '../examples.ts'

const atlas = buildAtlas({
  ...EMPTY_PAGE,
  events: [
    exampleIndexEntry({ id: 'one', title: 'One', actors: ['x'], roles: ['host/mediator'], merged_ids: ['once'] }),
    exampleIndexEntry({ id: 'two', title: 'Two', actors: [], roles: [] }),
  ],
  stories: [{ id: 'tour', title: 'A tour', events: ['one'] }],
})
const TEXTS: Record<string, string> = {
  'eventTitle one': 'Один',
  'storyTitle tour': 'Обзор',
  'role host/mediator': 'хозяин и посредник',
}
const own = translateAtlas(atlas, 'ru', (section, key) => TEXTS[`${section} ${key}`])

describe('the atlas in another language', () => {
  it('has the titles of events and tours, and the words for roles', () => {
    expect(own.events.map(({ title }) => title)).toEqual(['Один', 'Two'])
    expect(own.stories.get('tour')?.title).toBe('Обзор')
    expect([...own.roles]).toEqual([['host-mediator', 'хозяин и посредник']])
  })

  it('says which titles are English', () => {
    expect(own.events.map((event) => langOf(event, 'title'))).toEqual(['ru', 'en'])
  })

  it('gives by id the same events as in its list, by former ids too', () => {
    expect(own.eventById.get('one')).toBe(own.events[0])
    expect(own.eventById.get('once')).toBe(own.events[0])
    expect(own.eventById.get('two')).toBe(own.events[1])
  })

  it('filters by the same values, in all languages', () => {
    expect(own.events.map(({ actor_roles }) => actor_roles)).toEqual(atlas.events.map(({ actor_roles }) => actor_roles))
  })
})

describe('an event whose texts a speaker has read', () => {
  const event = {
    title: 'One',
    actors: [{ id: 'x', role: 'host' }],
    claims: [{ id: 'c', text: 'Two killed.', figure: { value: 2, unit: 'persons', measure: 'killed' } }],
  } as unknown as Parameters<typeof translateEvent>[2]
  const reviewed = true as const
  const records = {
    'events/one': { reviewed, texts: { title: 'Один', 'claims.c.text': 'Погибли двое.' } },
    roles: { texts: { host: 'хозяин' } },
    units: { texts: { persons: 'человек' } },
    measures: { texts: { killed: 'погибли' } },
  }
  const unreviewed = (of: Translations['records']) =>
    unreviewedFields(translateEvent({ language: 'ru', records: of }, 'one', event)).sort()

  it('is unreviewed where it uses words of lists that nobody has read', () => {
    expect(unreviewed(records)).toEqual(['actors.x.role', 'claims.c.figure.measure', 'claims.c.figure.unit'])
  })

  it('is reviewed once these lists are', () => {
    const { roles, units, measures } = records
    const read = { ...records, roles: { ...roles, reviewed }, units: { ...units, reviewed } }
    expect(unreviewed(read)).toEqual(['claims.c.figure.measure', 'claims.c.figure.unit'])
    expect(unreviewed({ ...read, measures: { ...measures, reviewed } })).toEqual([])
  })
})
