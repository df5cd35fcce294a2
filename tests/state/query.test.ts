import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SEARCH } from '../../src/core/search/tidy-search.ts'
import { changeQuery, LONGEST_UNKNOWN, type Query, writeQuery } from '../../src/state/query.ts'
import { ALLOWED, anyQuery, DEFAULT, KEYS, read } from './example-query.ts'

/** Any UTF-16 code unit, surrogates without a partner included. */
const anyCodeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('the address of a view', () => {
  it('gives the same view back, unknown keys included', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(writeQuery(query, ALLOWED))).toEqual({ query, ignored: [] })
      }),
    )
  })

  it('is empty for the default view', () => {
    expect(writeQuery(DEFAULT, ALLOWED)).toBe('')
  })

  it('is short and readable: defaults are left out and commas are commas', () => {
    const query: Query = { ...DEFAULT, from: 2020, type: ['clash', 'meeting'], layers: [] }
    expect(writeQuery(query, ALLOWED)).toBe('?from=2020&type=clash,meeting&layers=none')
  })

  it('writes what is left out with a minus, roles after a colon, and that all actors are needed', () => {
    const search = '?actor=ann:host,-bob&actors=all&country=-RU'
    expect(read(search).query).toMatchObject({ actor: ['ann:host', '-bob'], actors: 'all', country: ['-RU'] })
    expect(writeQuery(read(search).query, ALLOWED)).toBe(search)
  })

  it('keeps unknown keys in their order, also when one comes twice', () => {
    const search = '?later=one&colour=dark&later=two'
    expect(read(search).query.unknown).toEqual([
      ['later', 'one'],
      ['colour', 'dark'],
      ['later', 'two'],
    ])
    expect(writeQuery(read(search).query, ALLOWED)).toBe(search)
  })
})

describe('a key that comes several times', () => {
  it('gives all values of a list, each once', () => {
    expect(read('?type=clash&type=-talks&type=clash')).toEqual(read('?type=clash,-talks'))
    expect(read('?type=clash&type=nothing').ignored).toEqual([{ key: 'type', value: 'clash,nothing' }])
  })

  it('gives the first of single values, and the others are named', () => {
    const { query, ignored } = read('?from=2020&from=2021&from=2020')
    expect(query.from).toBe(2020)
    expect(ignored).toEqual([{ key: 'from', value: '2021' }])
  })
})

it.for(['clash;-talks', 'clash|-talks', 'clash%20-talks', 'clash+-talks', 'clash%2C-talks'])(
  'a list may be divided as in %s',
  (list) => {
    expect(read(`?type=${list}`)).toEqual(read('?type=clash,-talks'))
  },
)

describe('a bad value', () => {
  it.for([
    ['from', '1987'],
    ['from', '20x0'],
    ['from', ''],
    ['to', '2027'],
    ['to', '99999'],
    ['to', '2020.5'],
    ['type', 'clash,unknown'],
    ['type', ''],
    ['actor', 'Ann'],
    ['outlet', 'gazette,'],
    ['place', 'nowhere'],
    ['place', '--alpha'],
    ['country', '-'],
    ['country', 'ru'],
    ['actor', 'ann:unknown'],
    ['actors', 'any'],
    ['against', 'no-article'],
    ['card', 'event:no-event'],
    ['card', 'event:first-event,nowhere'],
    ['card', 'place:alpha,beta'],
    ['card', 'feature:rivers.kura,44 40'],
    ['card', 'feature:nagorno-karabakh.nkao'],
    ['card', 'country:am,44 40'],
    ['card', 'country:AM,44 400'],
    ['excerpt', '-3'],
    ['long', 'show'],
    ['area', ''],
    ['area', 'box:44,39,46'],
    ['area', 'box:46,39,44,41'],
    ['area', 'box:170,-10,-170,10'],
    ['area', 'box:44,39,46,91'],
    ['area', 'box:44,39,1e1,41'],
    ['area', 'box:44,39,NaN,41'],
    ['area', 'circle:44,39,5'],
    ['area', 'polygon:44 39,46 39'],
    ['area', 'polygon:44 39,44 39,46 41'],
    ['area', 'polygon:170 1,-170 1,0 5'],
    ['area', 'polygon:44 39,46 39,46.12345 41'],
    ['area', 'near:nowhere,25'],
    ['area', 'near:alpha,0'],
    ['area', 'near:alpha,1001'],
    ['area', 'near:alpha,2.5'],
    ['area', 'near:alpha:beta,5'],
    ['measure', 'alpha'],
    ['measure', 'alpha,alpha'],
    ['measure', 'alpha,nowhere'],
    ['measure', 'alpha,44 39,beta'],
    ['measure', '44 39,44.0 39.00'],
    ['sort', 'best'],
    ['event', 'unknown'],
    ['event', 'first-event,second-event'],
    ['article', '__proto__'],
    ['profile', 'alpha'],
    ['profile', 'place:nowhere'],
    ['profile', 'actor:alpha'],
    ['profile', 'place:alpha:beta'],
    ['find', 'x'.repeat(LONGEST_SEARCH + 1)],
    ['layers', 'cities,other'],
    ['layers', ''],
    ['uncertain', 'show'],
    ['speed', 'normal'],
    ['story', 'no-tour'],
    ['story', ''],
    ['step', '2'],
    ['step', 'last'],
    ['theme', 'black'],
  ])('falls back to the default and is reported: %s=%s', ([key = '', value = '']) => {
    expect(read(`?${key}=${value}`)).toEqual({ query: DEFAULT, ignored: [{ key, value }] })
  })

  it('does not spoil the good ones beside it', () => {
    const { query, ignored } = read('?from=2020&to=never&event=first-event')
    expect(query).toEqual({ ...DEFAULT, from: 2020, event: 'first-event' })
    expect(ignored).toEqual([{ key: 'to', value: 'never' }])
  })

  it('is also a pair of years in the wrong order; both fall back', () => {
    expect(read('?from=2024&to=2020')).toEqual({
      query: DEFAULT,
      ignored: [
        { key: 'from', value: '2024' },
        { key: 'to', value: '2020' },
      ],
    })
  })

  it.for(['0', '13', '9-', '11-9', '1-12', '9-10-11', '09', 'sep', ''])(
    'is also a choice of months that there is not, even within one year: %s',
    (months) => {
      const { query, ignored } = read(`?from=2020&to=2020&months=${months}`)
      expect([query.from, query.to, query.months]).toEqual([2020, 2020, undefined])
      expect(ignored).toEqual([{ key: 'months', value: months }])
    },
  )

  it.for(['1999-12-31', '2020-02-30', 'today'])(
    'is also a day that is not of the chosen years, or of no calendar: %s',
    (day) => {
      const { query, ignored } = read(`?from=2020&to=2020&day=${day}`)
      expect(query.day).toBeUndefined()
      expect(ignored).toEqual([{ key: 'day', value: day }])
    },
  )

  it('is also a choice of months within several years', () => {
    expect(read('?from=2020&to=2021&months=9-11').ignored).toEqual([{ key: 'months', value: '9-11' }])
    expect(read('?months=9').query).toEqual(DEFAULT)
  })

  it.for([
    ['0', 1],
    ['-1', 1],
    ['2.5', 1],
    ['4', 3],
    ['9999', 3],
  ] as const)('is also a step that a tour has not, which leads to the nearest: %s', ([value, step]) => {
    const { query, ignored } = read(`?story=a-tour&step=${value}`)
    expect(query).toEqual({ ...DEFAULT, story: 'a-tour', step })
    expect(ignored).toEqual([{ key: 'step', value }])
  })

  it('is not an id that is named twice; it counts once', () => {
    expect(read('?type=clash,clash')).toEqual({ query: { ...DEFAULT, type: ['clash'] }, ignored: [] })
  })
})

describe('a change of the view', () => {
  const autumn = read('?from=2020&to=2020&months=9-11').query

  it('of the years, of the months, or of what is open takes the chosen day with it', () => {
    const ceaseFire = read('?from=2020&to=2020&day=2020-11-10').query
    expect(ceaseFire.day).toBe('2020-11-10')
    for (const change of [{ from: 2021, to: 2021 }, { months: [3, 4] as const }, { event: 'first-event' }])
      expect(changeQuery(ceaseFire, change).day).toBeUndefined()
    expect(changeQuery(ceaseFire, { theme: 'dark' }).day).toBe('2020-11-10')
  })

  it('of the years takes the months with it', () => {
    expect(changeQuery(autumn, { from: 2021, to: 2021 }).months).toBeUndefined()
    expect(changeQuery(autumn, { from: 2021, to: 2021, months: [3, 4] }).months).toEqual([3, 4])
  })

  it('of anything else keeps them', () => {
    expect(changeQuery(autumn, { event: 'first-event' }).months).toEqual([9, 11])
  })
})

describe('any text as an address', () => {
  it('never throws and gives a view that can be written and read again', () => {
    const anySearch = fc.oneof(
      fc.string({ unit: anyCodeUnit }),
      fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.string())).map((pairs) => pairs.map((p) => p.join('=')).join('&')),
    )
    fc.assert(
      fc.property(anySearch, (search) => {
        const { query } = read(search)
        expect(query.from).toBeLessThanOrEqual(query.to)
        expect(read(writeQuery(query, ALLOWED))).toEqual({ query, ignored: [] })
      }),
    )
  })

  it('keeps few unknown characters, because every link of the page repeats them, and reports the rest', () => {
    const fits = `?later=${'x'.repeat(LONGEST_UNKNOWN - 'later'.length)}`
    expect(read(fits).query.unknown).toHaveLength(1)
    const { query, ignored } = read(`${fits}y&from=2020`)
    expect([query.unknown, query.from]).toEqual([[], 2020])
    expect(ignored.map(({ key }) => key)).toEqual(['later'])
  })

  it.for(KEYS)('100 kB in the value of %s are read to the end, and little of them is kept', (key) => {
    for (const part of ['a,', 'clash,', '2020', '%', '-']) {
      const { query } = read(`?${key}=${part.repeat(Math.ceil(100_000 / part.length))}`)
      expect(writeQuery(query, ALLOWED).length, part).toBeLessThan(1000)
    }
  })
})
