import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayText, orderOfDates, readDays } from '../../src/overlay/columns/read-date.ts'
import { readDegrees } from '../../src/overlay/columns/read-degrees.ts'
import { createDecoder, type Encoding, measureText } from '../../src/overlay/read/encoding.ts'
import { openTable } from '../../src/overlay/read/open-table.ts'
import { createFeatureSplitter } from '../../src/overlay/read/split-features.ts'
import { createRowSplitter } from '../../src/overlay/read/split-rows.ts'
import { buildGrid, visitRows } from '../../src/overlay/rows/grid.ts'
import { kmBetween, rowsNear } from '../../src/overlay/rows/near.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('a,b', 'say "no"', 'two\nlines', 'Շուշի', 'Şuşa', 'Шуша', '😀', '', ' ', "'"),
)
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
const NEWLINES = ['\n', '\r\n'] as const

function bytesIn(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  return new Uint8Array(
    [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]),
  )
}

describe('rows of delimited text', () => {
  it('are the same wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...NEWLINES), fc.integer({ min: 1, max: 9 }), (rows, newline, size) => {
        const text = Papa.unparse(rows, { newline })
        const split = (pieces: readonly string[]) => {
          const found: unknown[] = []
          const splitter = createRowSplitter(
            { delimiter: ',', newline: '\n' },
            'utf-8',
            { start: 0, firstLine: 1 },
            (row) => found.push(row),
          )
          for (const [index, piece] of pieces.entries()) splitter.push(piece, index === pieces.length - 1)
          return found
        }
        expect(split(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [''])).toEqual(split([text]))
      }),
    )
  })

  it('are read again from their bytes as they were read, in every encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...NEWLINES),
        fc.constantFrom('utf-8', 'utf-16le'),
        async (rows, newline, encoding) => {
          const marked = `\u{FEFF}${Papa.unparse([['one', 'two', 'three'], ['a', 'b', 'c'], ...rows], { newline })}`
          const opened = await openTable(new Blob([bytesIn(marked, encoding)]))
          const found: { offset: number; cells: readonly string[] }[] = []
          await opened.readAll(
            (row) => found.push(row),
            () => undefined,
          )
          expect(found.length).toBeGreaterThan(0)
          for (const { offset, cells } of found) expect(await opened.readAt(offset)).toEqual(cells)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('features', () => {
  it('are found whole, with the byte where they begin, wherever the text is cut', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), value), { maxLength: 6 }),
        value,
        fc.integer({ min: 1, max: 20 }),
        (features, crs, size) => {
          const text = JSON.stringify({
            type: 'FeatureCollection',
            crs: { of: crs },
            features: features.map((one) => ({ one })),
          })
          const bytes = new TextEncoder().encode(text)
          const found: { text: string; offset: number }[] = []
          const splitter = createFeatureSplitter('utf-8', 0, (one) => found.push(one))
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
          for (const [index, piece] of pieces.entries()) splitter.push(piece, index === pieces.length - 1)
          expect(found.map((one) => JSON.parse(one.text))).toEqual(JSON.parse(text).features)
          for (const one of found) {
            const length = new TextEncoder().encode(one.text).length
            expect(new TextDecoder().decode(bytes.slice(one.offset, one.offset + length))).toBe(one.text)
          }
        },
      ),
    )
  })
})

describe('the bytes of a text', () => {
  it('are counted as the encoder writes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { bytes, lines } = measureText(text, 0, text.length, 'utf-8')
        expect(bytes).toBe(new TextEncoder().encode(text).length)
        expect(lines).toBe(text.split('\n').length - 1)
      }),
    )
  })
})

describe('bytes that are nearly UTF-8', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => [...new TextEncoder().encode(text)]),
    fc.constantFrom(
      [0xff],
      [0xd0],
      [0xe2, 0x82],
      [0xf0, 0x9f, 0x98],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0x80],
      [0xf4, 0x90],
    ),
  )
  const bytes = fc.array(piece, { maxLength: 12 }).map((pieces) => Uint8Array.from(pieces.flat()))
  const decodeIn = (all: Uint8Array<ArrayBuffer>, size: number) => {
    const decode = createDecoder({ encoding: 'utf-8', badBytes: 1 })
    let text = ''
    for (let at = 0; at < all.length; at += size)
      text += decode(all.slice(at, at + size).buffer, at + size >= all.length)
    return text
  }

  it('become text of exactly as many bytes, wherever they are cut', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const text = decodeIn(all, size)
        expect(text).toBe(decodeIn(all, all.length + 1))
        expect(measureText(text, 0, text.length, 'utf-8').bytes).toBe(all.length)
      }),
    )
  })

  it('become the text that they are where they are all valid, and bad bytes alone are replaced', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const text = decodeIn(all, all.length + 1)
        const isBad = (one: string) => one === '\u{1a}' || one === '\u{FFFD}'
        const good = (of: string) => [...of].filter((one) => !isBad(one)).join('')
        expect(good(text)).toBe(good(new TextDecoder('utf-8', { ignoreBOM: true }).decode(all)))
        const hasBad =
          text.includes('\u{1a}') && !new TextDecoder('utf-8', { ignoreBOM: true }).decode(all).includes('\u{1a}')
        if (!hasBad) return
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(all)).toThrow()
      }),
    )
  })
})

describe('dates', () => {
  it('of every day are read in all forms', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year = '', month = '', day = ''] = iso.split('-')
          const number = dayNumber(Number(year), Number(month), Number(day))
          expect(number).toBeDefined()
          expect(dayText(number ?? 0)).toBe(iso)
          const one = { first: number, last: number }
          for (const form of [iso, `${year}/${month}/${day}`, `${year}${month}${day}`, `${iso}T10:00:00Z`])
            expect(readDays(form, 'day-first')).toEqual(one)
          expect(readDays(`${day}.${month}.${year}`, 'day-first')).toEqual(one)
          expect(readDays(`${month}/${day}/${year}`, 'month-first')).toEqual(one)
          const worded = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
          expect(readDays(worded, 'month-first')).toEqual(one)
        },
      ),
    )
  })

  it('of a day that no calendar has are none', () => {
    for (const text of ['2021-02-29', '31.04.2021', '2021-13-01', '0000-01-01', '12345678901', 'May', '1 Foo 2020', ''])
      expect(readDays(text, 'day-first')).toBeUndefined()
  })

  it('tell the order of day and month when one number is above 12, or by full stops', () => {
    expect(orderOfDates(['1/2/2020', '13/2/2020'])).toBe('day-first')
    expect(orderOfDates(['1/2/2020', '2/13/2020'])).toBe('month-first')
    expect(orderOfDates(['1/2/2020'])).toBe('either')
    expect(orderOfDates(['1.2.2020'])).toBe('day-first')
    expect(orderOfDates(['2020-01-02'])).toBe('none')
  })
})

describe('degrees', () => {
  it('are read with point, comma, hemisphere and minutes', () => {
    const texts = ['39.5', '39,5', '39.5°N', '39°30′', `39°30'0"N`, ' +39.5 ']
    expect(texts.map(readDegrees)).toEqual(texts.map(() => 39.5))
    expect(['-39.5', '−39.5', '39.5 S', '39°30′W'].map(readDegrees)).toEqual([-39.5, -39.5, -39.5, -39.5])
    expect(['', 'x', '0x10', 'Infinity', '1,2,3', '39.5.1'].map(readDegrees)).toEqual(Array(6).fill(undefined))
  })
})

describe('the grid', () => {
  const position = fc.tuple(fc.float({ min: 40, max: 50, noNaN: true }), fc.float({ min: 36, max: 44, noNaN: true }))
  const positions = fc.array(position, { minLength: 1, maxLength: 80 })
  const columnsOf = (rows: readonly (readonly [number, number])[]) => {
    const [lon, lat] = [Float32Array.from(rows, ([x]) => x), Float32Array.from(rows, ([, y]) => y)]
    return { lon, lat, grid: buildGrid(lon, lat) }
  }

  it('finds the rows of a box that a look at each finds', () => {
    fc.assert(
      fc.property(positions, position, position, (rows, a, b) => {
        const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])]
        const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])]
        const found: number[] = []
        visitRows(columnsOf(rows), { west, south, east, north }, (row) => found.push(row))
        const expected = rows.flatMap(([x, y], row) =>
          x >= west && x <= east && y >= south && y <= north ? [row] : [],
        )
        expect(found.sort((x, y) => x - y)).toEqual(expected)
      }),
    )
  })

  it('finds the rows near a place and time that a look at each finds, nearest first', () => {
    fc.assert(
      fc.property(positions, position, fc.integer({ min: 1, max: 200 }), (rows, centre, km) => {
        const count = rows.length
        const days = Int32Array.from({ length: count }, (_, row) => row)
        const block = {
          ...columnsOf(rows),
          ...{ start: 0, count, first: days, last: days, kind: new Uint16Array(count) },
          ...{ precision: new Uint8Array(count), offset: new Uint32Array(count) },
        }
        const near = rowsNear([block], { position: centre, first: 10, last: 12 }, km, 3).map(({ row }) => row)
        const away = (row: number) => kmBetween(centre, [block.lon[row] ?? 0, block.lat[row] ?? 0])
        const expected = [...Array(count).keys()].filter((row) => row >= 7 && row <= 15 && away(row) <= km)
        expect([...near].sort((a, b) => a - b)).toEqual(expected)
        expect(near.map(away)).toEqual(near.map(away).sort((a, b) => a - b))
      }),
    )
  })
})
