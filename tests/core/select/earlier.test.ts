import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/core/atlas.ts'
import { selectEarlier } from '../../../src/core/select/earlier.ts'
import { select } from '../../../src/core/select/select.ts'
import { compileRealData, realPageData } from '../../geodata/real-data.ts'
import { EVERYTHING } from '../examples.ts'

const atlas = buildAtlas(realPageData(await compileRealData()))
const years = [...new Set(atlas.events.map(({ year_start }) => year_start))]

describe('events before the chosen year', () => {
  it.for(years)('are with those of %i and later all that the filter passes', (year) => {
    const earlier = selectEarlier(atlas, { ...EVERYTHING, from: year, to: year }).events
    const later = select(atlas, { ...EVERYTHING, from: year }).events
    expect(earlier.every(({ year_end }) => year_end < year)).toBe(true)
    expect(new Set([...earlier, ...later])).toEqual(new Set(atlas.events))
    expect(earlier.length + later.length).toBe(atlas.events.length)
  })

  it('stand with their places', () => {
    const { events, byPlace } = selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1995 })
    expect(new Set([...byPlace.values()].flat())).toEqual(
      new Set(events.filter(({ mapped_places: at }) => at.length > 0)),
    )
    expect(byPlace.has('ganja')).toBe(true)
  })

  it('are none when several years are chosen', () => {
    expect(selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1996 }).events).toEqual([])
    expect(selectEarlier(atlas, EVERYTHING).events).toEqual([])
  })

  it('pass the other filters', () => {
    const { events } = selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1995, place: ['baku'] })
    expect(events.length).toBeGreaterThan(0)
    expect(events.every(({ mapped_places }) => mapped_places.includes('baku'))).toBe(true)
  })
})
