import { describe, expect, it } from 'vitest'
import { isDateUncertain, isSingleDate } from '../../../src/core/time/date-certainty.ts'

describe('a date', () => {
  it.for(['2010~', '2010-05?', '2021-05-12%', '199X', '[2020-10-01,2020-10-02]', '../2024', '2020~/2021'])(
    'is uncertain: %s',
    (date) => {
      expect(isDateUncertain({ date })).toBe(true)
    },
  )

  it.for(['2010', '2010-05', '2021-05-12', '2020-09-27/2020-11-10', '{2023,2024}', '1992/..', '2020-21'])(
    'is certain, with the precision it has: %s',
    (date) => {
      expect(isDateUncertain({ date })).toBe(false)
    },
  )

  it('is uncertain when its interval gives limits and not an observed start and end', () => {
    expect(isDateUncertain({ date: '2024-04-19/2024-06-05', date_is_bounds: true })).toBe(true)
  })

  it('is one date or several', () => {
    expect(['2020', '2020-05~', '2020/2021', '{2020,2021}', '[2020,2021]'].map(isSingleDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
