import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBestFirst, groupByYear, type ListGroup, rowAfterKey } from '../../../src/panel/list/list-groups.ts'
import { groupsDrawn, itemsOf, type PlacedItem, withHeadings } from '../../../src/panel/list/list-items.ts'
import { exampleEvent } from '../../core/examples.ts'

const event = (id: string) => exampleEvent({ id })
const group = (heading: string, ...ids: string[]): ListGroup => ({ id: heading, heading, events: ids.map(event) })
const ITEMS = itemsOf([group('1992', 'a', 'b'), group('1994', 'c')])
/** Items of 10 pixels each. */
const placed = (index: number): PlacedItem => ({ index, start: 10 * index, end: 10 * index + 10 })

describe('a long list', () => {
  it('counts the events of each group from 1', () => {
    expect(
      ITEMS.map((item) => (item.kind === 'heading' ? item.group.heading : [item.event.id, item.position, item.count])),
    ).toEqual(['1992', ['a', 1, 2], ['b', 2, 2], '1994', ['c', 1, 1]])
  })

  it('draws the heading above every row it draws, in order and each item once', () => {
    expect(withHeadings(ITEMS, [4, 2])).toEqual([0, 2, 3, 4])
    expect(withHeadings(ITEMS, [-1, 99])).toEqual([])
  })

  it('leaves as much room as the items take that it does not draw', () => {
    fc.assert(
      fc.property(fc.subarray(ITEMS.map((_, index) => index)), (indexes) => {
        const drawn = withHeadings(ITEMS, indexes)
        const groups = groupsDrawn(ITEMS, drawn.map(placed))
        const gaps = groups.flatMap(({ gap, rows }) => [gap, ...rows.map((row) => row.gap)])
        const height = gaps.reduce((sum, gap) => sum + gap, 0) + 10 * drawn.length
        expect(height).toBe(drawn.length === 0 ? 0 : placed(drawn.at(-1) ?? 0).end)
        expect(groups.flatMap(({ index, rows }) => [index, ...rows.map((row) => row.index)])).toEqual(drawn)
      }),
    )
  })

  it('leaves out what stands above it in the same scroller', () => {
    const inScroller = [0, 1, 2]
      .map(placed)
      .map(({ index, start, end }) => ({ index, start: start + 300, end: end + 300 }))
    expect(groupsDrawn(ITEMS, inScroller, 300)).toEqual(groupsDrawn(ITEMS, [0, 1, 2].map(placed)))
  })
})

describe('a list of what words find', () => {
  it('begins with the events that are called so; all others follow by year', () => {
    const events = [
      exampleEvent({ id: 'a', year_start: 1992 }),
      exampleEvent({ id: 'b', year_start: 1994 }),
      exampleEvent({ id: 'c', year_start: 1994 }),
      exampleEvent({ id: 'd', year_start: 2001 }),
    ]
    const shown = (...titled: string[]) =>
      groupBestFirst(events, new Set(titled), 'In the title').map(({ heading, events }) => [
        heading,
        events.map(({ id }) => id),
      ])
    expect(shown('b', 'd')).toEqual([
      ['In the title', ['b', 'd']],
      ['1992', ['a']],
      ['1994', ['c']],
    ])
    expect(shown()).toEqual(
      groupByYear(events, false).map(({ heading, events }) => [heading, events.map(({ id }) => id)]),
    )
  })
})

describe('a list by year', () => {
  const years = [
    exampleEvent({ id: 'a', year_start: 1992 }),
    exampleEvent({ id: 'b', year_start: 1992 }),
    exampleEvent({ id: 'c', year_start: 1994 }),
  ]
  const shown = (newestFirst: boolean) =>
    groupByYear(years, newestFirst).map(({ heading, events }) => [heading, events.map(({ id }) => id)])

  it('goes from the oldest to the newest, or all the other way round', () => {
    expect(shown(false)).toEqual([
      ['1992', ['a', 'b']],
      ['1994', ['c']],
    ])
    expect(shown(true)).toEqual([
      ['1994', ['c']],
      ['1992', ['b', 'a']],
    ])
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
