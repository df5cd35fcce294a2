import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventsFile } from '../../../src/core/schema/event.ts'
import { whenSchema } from '../../../src/core/schema/field-types.ts'
import type { LayerFile } from '../../../src/core/schema/layer.ts'
import { whenOf } from '../../../tools/compile/when.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'

const real = await compileRealData()
const only = (start: object, end?: object) => ({ timespans: [{ start, ...(end ? { end } : {}) }] })

describe('the time of a feature in the Linked Places format', () => {
  it.for([
    ['2020-11-10', only({ in: '2020-11-10' }), 'a day'],
    ['2024-05', only({ in: '2024-05' }), 'a month'],
    ['2010~', only({ in: '2010~' }), 'an approximate year keeps its sign'],
    ['2020-09-27/2020-11-10', only({ in: '2020-09-27' }, { in: '2020-11-10' }), 'an interval'],
    ['1992/1994-05-12', only({ in: '1992' }, { in: '1994-05-12' }), 'an interval of mixed precision'],
    ['2020-11/..', only({ in: '2020-11' }, { earliest: '2020-11-01' }), 'an open end is no earlier than the start'],
    ['../2024-08-19', only({ latest: '2024-08-19' }, { in: '2024-08-19' }), 'an open start is no later than the end'],
    ['199X', only({ earliest: '1990-01-01', latest: '1999-12-31' }), 'a decade, which ISO 8601-1 cannot write'],
    ['{2023-05-19,2023-05-25}', only({ earliest: '2023-05-19', latest: '2023-05-25' }), 'one of several days'],
  ] as const)('%s: $2', ([edtf, expected]) => {
    expect(whenOf(edtf)).toEqual(expected)
  })

  it('tells limits as the earliest start and the latest end', () => {
    expect(whenOf('2022-05/2022-07', true)).toEqual(only({ earliest: '2022-05-01' }, { latest: '2022-07-31' }))
  })

  it('fits its schema for every pair of days', () => {
    const day = fc.date({ min: new Date('1988-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, fc.boolean(), (a, b, bounds) => {
        const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort()
        expect(whenSchema.safeParse(whenOf(`${from}/${to}`, bounds)).success).toBe(true)
      }),
    )
  })
})

describe('published features', () => {
  it('all carry it beside their geometry: events and layers', () => {
    const files = ['events.geojson', ...real.sources.subject.layers.map(({ id }) => `layers/${id}.geojson`)]
    for (const file of files)
      for (const { id, when } of parseFile<EventsFile | LayerFile>(real, file).features)
        expect(when, `${file} ${id}`).toBeDefined()
  })
})
