import { describe, expect, it } from 'vitest'
import { stepAfter } from '../../src/timeline/play-controls.tsx'

const DAYS = ['1994-05-12', '2020-11-10', '2020-11-20']
const step = (year: number, day?: string) => ({ from: year, to: year, day })

describe('a step of play', () => {
  it('leads to the next year when the map does not change in this one', () => {
    expect(stepAfter(step(2019), DAYS, 2026)).toEqual(step(2020))
    expect(stepAfter({ from: 1990, to: 1992, day: undefined }, DAYS, 2026)).toEqual({
      from: 1991,
      to: 1993,
      day: undefined,
    })
  })

  it('stops at each day on which the map changes before it leaves the year', () => {
    expect(stepAfter(step(2020), DAYS, 2026)).toEqual(step(2020, '2020-11-10'))
    expect(stepAfter(step(2020, '2020-11-10'), DAYS, 2026)).toEqual(step(2020, '2020-11-20'))
    expect(stepAfter(step(2020, '2020-11-20'), DAYS, 2026)).toEqual(step(2021))
  })

  it('ends with the last year', () => {
    expect(stepAfter(step(2026), DAYS, 2026)).toBeUndefined()
  })
})
