import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../src/overlay/columns/guess-columns.ts'
import { dayOfText } from '../../src/overlay/columns/read-date.ts'
import { nearestOnScreen } from '../../src/overlay/draw/pick-row.ts'
import { colourIndexes, KIND_COLOURS } from '../../src/overlay/rows/colours.ts'
import { rowsWithin } from '../../src/overlay/rows/near.ts'
import { HOME, openFile } from './open-file.ts'

const file = (rows: readonly string[]) => openFile(new Blob([['lat,lon,start,end', ...rows].join('\n')]))

describe('the rows of some years', () => {
  it('are those whose days touch them, and those without a date in every year', async () => {
    const { blocks } = await file(['40,46,2019-12-30,2020-01-01', '40,46,2020-06-01,', '40,46,2021-01-01,2021-02-01'])
    const rows = (from: string, to: string) => [...rowsWithin(blocks, dayOfText(from), dayOfText(to))]
    expect(rows('2020-01-01', '2020-12-31')).toEqual([0, 1])
    expect(rows('2019-01-01', '2019-12-31')).toEqual([0])
    expect(rows('2021-02-01', '2022-12-31')).toEqual([2])
    const undated = await openFile(new Blob(['lat,lon\n40,46\n']))
    expect([...rowsWithin(undated.blocks, dayOfText('1988-01-01'), dayOfText('1988-12-31'))]).toEqual([0])
  })
})

describe('the row that is pointed at', () => {
  /** Ten pixels for each degree. */
  const map = {
    project: ([lng, lat]: [number, number]) => ({ x: lng * 10, y: -lat * 10 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 10, lat: -y / 10 }),
  } as unknown as Parameters<typeof nearestOnScreen>[0]
  const days = [dayOfText('2020-01-01'), dayOfText('2020-12-31')] as const

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
    expect([...colourIndexes(kinds)]).toEqual([6, 6, 6, 5, 4, 3, 2, 1, 0])
    expect(new Set(KIND_COLOURS).size).toBe(KIND_COLOURS.length)
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
