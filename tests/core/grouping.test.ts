import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupBy, groupRuns } from '../../src/core/grouping.ts'

it('keeps items of a key together, keys and items in their order', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([letter]) => letter)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})

it('runs hold the whole list in order, no two neighbours with the same key', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (items) => {
      const runs = groupRuns(items, (item) => item % 3)
      expect(runs.flatMap((run) => run.items)).toEqual(items)
      for (const [i, { key, items: own }] of runs.entries()) {
        expect(own.every((item) => item % 3 === key)).toBe(true)
        expect(runs[i + 1]?.key).not.toBe(key)
      }
    }),
  )
})
