import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTable } from '../../src/overlay/read/open-table.ts'
import { LIMITS } from '../../src/overlay/read/refusal.ts'
import { bytesOf, findRow } from '../../src/overlay/rows/block.ts'
import { CASES } from './cases.ts'
import { openFile } from './open-file.ts'
import { outcomeOf } from './outcome.ts'

const FOLDER = new URL('fixtures/', import.meta.url)
const fileOf = (name: string) => new Blob([readFileSync(new URL(name, FOLDER))])

describe('a file of the reader', () => {
  it('has a case in the table, and each case a file', () => {
    expect(Object.keys(CASES).sort()).toEqual(readdirSync(FOLDER).sort())
  })

  it.for(Object.entries(CASES))('%s becomes what the table of cases says', async ([name, outcome]) => {
    expect(await outcomeOf(fileOf(name))).toEqual(outcome)
  })

  it('over the limit of bytes is refused before anything of it is read', async () => {
    class HugeBlob extends Blob {
      override readonly size = LIMITS.bytes + 1
      override slice(): Blob {
        throw new Error('nothing must be read')
      }
    }
    expect(await outcomeOf(new HugeBlob())).toBe('too-large')
  })

  it('with a row that never ends is refused, and the line named', async () => {
    const text = `lat,lon,date,note\n39.8,46.7,2020-10-01,"${'word, '.repeat(400_000)}`
    expect(await outcomeOf(new Blob([text]))).toBe('row-too-long: 2')
  })

  it('with more positions in a feature than the limit has that feature left out', async () => {
    const line = Array.from({ length: LIMITS.vertices + 1 }, () => [1, 1])
    const feature = (coordinates: unknown, type: string) => ({ type: 'Feature', geometry: { type, coordinates } })
    const text = [feature([46, 40], 'Point'), feature(line, 'LineString')].map((one) => JSON.stringify(one)).join('\n')
    expect(await outcomeOf(new Blob([text]))).toEqual({
      is: 'geojson-lines utf-8',
      rows: ['46.00 40.00 always'],
      rejected: ['2  too-many-vertices'],
    })
  })

  it('cannot change the prototype of objects, by a column, a property or an entry of an archive', async () => {
    for (const name of ['proto-column.csv', 'proto-property.geojson', 'proto-entry.zip']) await openFile(fileOf(name))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    const { header, sample } = await openTable(fileOf('proto-property.geojson'))
    expect(header[2]).toBe('__proto__')
    expect(sample[0]?.[2]).toBe('{"polluted":1}')
  })
})

const opened = Object.entries(CASES).filter(([, outcome]) => typeof outcome !== 'string')

describe('a row', () => {
  it.for(opened)('of %s is read again from its byte as it was read at first', async ([name]) => {
    const { table, blocks, loaded } = await openFile(fileOf(name))
    const cells: (readonly string[])[] = []
    const offsets = new Set(blocks.flatMap(({ offset }) => [...offset]))
    await table.readAll(
      (row) => offsets.has(row.offset) && cells.push(row.cells),
      () => undefined,
    )
    expect(cells).toHaveLength(loaded.rows)
    for (const [row, expected] of cells.entries()) {
      const found = findRow(blocks, row)
      expect(await table.readAt(found?.block.offset[found.index] ?? -1)).toEqual(expected)
    }
  })
})

describe('a million rows', () => {
  it('take at most 40 MB', async () => {
    const text = `lat,lon,date\n${'39.82,46.75,2020-10-01\n'.repeat(70_000)}`
    const { blocks, loaded } = await openFile(new Blob([text]))
    expect(blocks.map(({ start, count }) => [start, count])).toEqual([
      [0, 65_536],
      [65_536, 4464],
    ])
    const [full] = blocks
    expect(loaded.rows).toBe(70_000)
    expect(((full ? bytesOf(full) : Number.POSITIVE_INFINITY) / 65_536) * 1e6).toBeLessThanOrEqual(40e6)
  })
})
