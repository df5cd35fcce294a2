import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../src/overlay/columns/guess-columns.ts'
import { dayOfText } from '../../src/overlay/columns/read-date.ts'
import { openTable } from '../../src/overlay/read/open-table.ts'
import type { Block } from '../../src/overlay/rows/block.ts'
import { colourIndexes, HIDDEN, KIND_COLOURS, rankKinds } from '../../src/overlay/rows/colours.ts'
import { loadRows } from '../../src/overlay/rows/load-rows.ts'
import { chosenRows, countInSpans, nearestOnScreen } from '../../src/overlay/rows/near.ts'
import { HOME, openFile } from './open-file.ts'

const NONE: ReadonlySet<number> = new Set()
const during = (from: string, to: string, hidden = NONE) => ({ first: dayOfText(from), last: dayOfText(to), hidden })
const file = (rows: readonly string[]) => openFile(new Blob([['lat,lon,start,end', ...rows].join('\n')]))

describe('the rows of some years', () => {
  it('are those whose days touch them, and those without a date in every year', async () => {
    const { blocks } = await file(['40,46,2019-12-30,2020-01-01', '40,46,2020-06-01,', '40,46,2021-01-01,2021-02-01'])
    const rows = (from: string, to: string) => [...chosenRows(blocks, during(from, to))]
    expect(rows('2020-01-01', '2020-12-31')).toEqual([0, 1])
    expect(rows('2019-01-01', '2019-12-31')).toEqual([0])
    expect(rows('2021-02-01', '2022-12-31')).toEqual([2])
    const undated = await openFile(new Blob(['lat,lon\n40,46\n']))
    expect([...chosenRows(undated.blocks, during('1988-01-01', '1988-12-31'))]).toEqual([0])
  })
})

describe('the rows of each year', () => {
  it('are as many as are shown when the year alone is chosen', async () => {
    const { blocks } = await openFile(
      new Blob([
        [
          'lat,lon,start,end,type',
          '40,46,2018-12-31,2020-01-01,a',
          '40,46,2020-06-01,,b',
          '40,46,1970-01-01,2030-01-01,a',
          '40,46,2021-12-31,2022-01-01,b',
          '40,46,2017-12-31,2017-12-31,a',
          '40,46,2022-01-01,2022-01-01,a',
        ].join('\n'),
      ]),
    )
    const years = ['2018', '2019', '2020', '2021']
    const bounds = [...years, '2022'].map((year) => dayOfText(`${year}-01-01`))
    expect(countInSpans(blocks, bounds, NONE)).toEqual([2, 2, 3, 2])
    for (const hidden of [NONE, new Set([0]), new Set([1])])
      expect(countInSpans(blocks, bounds, hidden)).toEqual(
        years.map((year) => chosenRows(blocks, during(`${year}-01-01`, `${year}-12-31`, hidden)).length),
      )
  })
})

describe('the row that is pointed at', () => {
  /** Ten pixels for each degree. */
  const map = {
    project: ([lng, lat]: [number, number]) => ({ x: lng * 10, y: -lat * 10 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 10, lat: -y / 10 }),
  } as unknown as Parameters<typeof nearestOnScreen>[0]
  const days = during('2020-01-01', '2020-12-31')

  it('is the nearest within reach, of those in the chosen years', async () => {
    const { blocks } = await file(['40,46,2020-06-01,', '40,46.2,2020-06-01,', '40,46.1,2019-06-01,'])
    expect(nearestOnScreen(map, blocks, { x: 461.5, y: -400 }, 8, days)).toBe(1)
    expect(nearestOnScreen(map, blocks, { x: 460, y: -400 }, 8, days)).toBe(0)
    expect(nearestOnScreen(map, blocks, { x: 470.5, y: -400 }, 8, days)).toBeUndefined()
  })
})

describe('colours', () => {
  it('go to the most frequent kinds, the last one to all others', () => {
    const kinds = Array.from({ length: 9 }, (_, index) => ({ name: String(index), count: index + 1 }))
    expect([...colourIndexes(rankKinds(kinds), NONE)]).toEqual([6, 6, 6, 5, 4, 3, 2, 1, 0])
    expect(new Set(KIND_COLOURS).size).toBe(KIND_COLOURS.length)
  })
})

describe('kinds that are not shown', () => {
  it('have no colour, are not listed, and are not pointed at', async () => {
    const rows = ['lat,lon,date,type', '40,46,2020-06-01,a', '40,46.1,2020-06-01,b', '40,46,2020-06-01,b']
    const { blocks, kinds } = await openFile(new Blob([rows.join('\n')]))
    expect(kinds.map(({ name }) => name)).toEqual(['a', 'b'])
    expect([...colourIndexes(rankKinds(kinds), new Set([1]))]).toEqual([1, HIDDEN])
    expect([...chosenRows(blocks, during('2020-01-01', '2020-12-31', new Set([1])))]).toEqual([0])
  })
})

describe('sizes', () => {
  it('are the positive numbers of the column that is chosen, and nothing is kept without one', async () => {
    const text = 'lat,lon,deaths\n40,46,12\n40,46,"3,5"\n40,46,-2\n40,46,many\n40,46,\n'
    const table = await openTable(new Blob([text]))
    const sizesWith = async (size?: number) => {
      const found: Block[] = []
      const columns = { lat: 0, lon: 1, order: 'day-first' as const, ...(size !== undefined && { size }) }
      await loadRows(table, columns, { onBlock: (block) => found.push(block), onProgress: () => undefined })
      return found[0]?.size && [...found[0].size]
    }
    expect(await sizesWith(2)).toEqual([12, 3.5, 0, 0, 0])
    expect(await sizesWith()).toBeUndefined()
  })
})

describe('columns', () => {
  it('are found by names in the languages of the interface', () => {
    for (const [header, expected] of [
      [['Широта', 'Долгота', 'Дата'], { lat: 0, lon: 1, first: 2 }],
      [['Լայնություն', 'Երկայնություն', 'Ամսաթիվ'], { lat: 0, lon: 1, first: 2 }],
      [['Enlik', 'Uzunluq', 'Tarix'], { lat: 0, lon: 1, first: 2 }],
      [['site_lon', 'site_lat', 'Start date', 'End date'], { lon: 0, lat: 1, first: 2, last: 3 }],
    ] as const)
      expect(guessColumns(header, [], HOME).columns).toEqual({ ...expected, order: 'day-first' })
  })

  it('without any that could be a position are said to lack one', () => {
    expect(guessColumns(['name', 'age'], [['A', '1']], HOME).remarks).toEqual(['no-position'])
  })

  it('are not taken for swapped where both ways round make sense', () => {
    const far = guessColumns(['lat', 'lon'], [['10', '20']], HOME)
    expect(far.remarks).toEqual([])
    expect(far.columns).toMatchObject({ lat: 0, lon: 1 })
  })
})
