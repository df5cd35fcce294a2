import { expect, it } from 'vitest'
import { groupBy } from '../../src/core/group-by.ts'

it('keeps items of a key together, keys and items in their order', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([letter]) => letter)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
