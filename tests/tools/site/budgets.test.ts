import { describe, expect, it } from 'vitest'
import { aboveBudget, averagesOf, grownTooMuch } from '../../../tools/site/budgets.ts'

const RECORDED = { shell: 100, code: 500, basemap: 80 }

describe('sums of what a visit takes', () => {
  it('growth of up to 5 %, and shrinking, pass', () => {
    expect(grownTooMuch({ shell: 104.9, code: 525, basemap: 84 }, RECORDED)).toEqual([])
    expect(grownTooMuch({ shell: 50, code: 400, basemap: 1 }, RECORDED)).toEqual([])
  })

  it('more is named with its part, its size and how to record it', () => {
    expect(grownTooMuch({ ...RECORDED, shell: 106 }, RECORDED)).toEqual([
      'shell: 106.0 KB is 6.0 % more than the 100.0 KB on record. Make it smaller, or record it: npm run size -- --record',
    ])
    expect(grownTooMuch({ shell: 106, code: 600, basemap: 90 }, RECORDED)).toHaveLength(3)
  })
})

describe('what an event takes on average', () => {
  it('counts, so that an atlas of a thousand times as many passes as well', () => {
    for (const events of [200, 200_000])
      expect(aboveBudget(averagesOf(events * 150, Array<number>(events).fill(1200)))).toEqual([])
  })

  it('above the budget is named, each by itself', () => {
    expect(aboveBudget(averagesOf(302, [1200, 1200]))).toEqual([
      'index: 151 bytes for each event, on average, are more than 150. Publish less in it: tools/compile/publish/',
    ])
    expect(aboveBudget(averagesOf(300, [1200, 1203]))).toHaveLength(1)
  })

  it('an atlas without events is above, because nothing was measured', () => {
    expect(aboveBudget(averagesOf(100, []))).toHaveLength(2)
  })
})
