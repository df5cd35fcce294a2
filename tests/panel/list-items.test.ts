import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, type PlacedItem, withHeadings, yearsDrawn } from '../../src/panel/list-items.ts'
import { rowAfterKey } from '../../src/panel/list-keys.ts'
import { exampleEvent } from '../core/examples.ts'

const event = (id: string) => exampleEvent({ id })
const ITEMS = itemsOf([
  [1992, [event('a'), event('b')]],
  [1994, [event('c')]],
])
/** Items of 10 pixels each. */
const placed = (index: number): PlacedItem => ({ index, start: 10 * index, end: 10 * index + 10 })

describe('a long list', () => {
  it('counts the events of each year from 1', () => {
    expect(
      ITEMS.map((item) => (item.kind === 'year' ? item.year : [item.event.id, item.position, item.count])),
    ).toEqual([1992, ['a', 1, 2], ['b', 2, 2], 1994, ['c', 1, 1]])
  })

  it('draws the heading above every row it draws, in order and each item once', () => {
    expect(withHeadings(ITEMS, [4, 2])).toEqual([0, 2, 3, 4])
    expect(withHeadings(ITEMS, [-1, 99])).toEqual([])
  })

  it('leaves as much room as the items take that it does not draw', () => {
    fc.assert(
      fc.property(fc.subarray(ITEMS.map((_, index) => index)), (indexes) => {
        const drawn = withHeadings(ITEMS, indexes)
        const years = yearsDrawn(ITEMS, drawn.map(placed))
        const gaps = years.flatMap(({ gap, rows }) => [gap, ...rows.map((row) => row.gap)])
        const height = gaps.reduce((sum, gap) => sum + gap, 0) + 10 * drawn.length
        expect(height).toBe(drawn.length === 0 ? 0 : placed(drawn.at(-1) ?? 0).end)
        expect(years.flatMap(({ index, rows }) => [index, ...rows.map((row) => row.index)])).toEqual(drawn)
      }),
    )
  })
})

describe('keys', () => {
  it('stop at both ends', () => {
    expect([rowAfterKey('ArrowUp', 0, 3), rowAfterKey('ArrowDown', 2, 3)]).toEqual([0, 2])
  })

  it('lead to the first and the last row', () => {
    expect([rowAfterKey('Home', 1, 3), rowAfterKey('End', 1, 3)]).toEqual([0, 2])
  })

  it('other keys lead nowhere', () => {
    expect(rowAfterKey('a', 1, 3)).toBeUndefined()
  })
})
