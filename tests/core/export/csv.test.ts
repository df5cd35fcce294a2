import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/core/export/csv.ts'

const parse = (csv: string) => Papa.parse<string[]>(csv.replace(/^\u{FEFF}/u, ''), { skipEmptyLines: true }).data

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(writeCsv(['a', 'b'], [['x', 1]])).toBe('\u{FEFF}a,b\r\nx,1\r\n')
  })

  it.for(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('does not let the text %j be taken for a formula', (text) => {
    expect(parse(writeCsv(['a'], [[text]]))[1]).toEqual([`'${text}`])
  })

  it('leaves negative numbers as numbers and undefined cells empty', () => {
    expect(parse(writeCsv(['a', 'b'], [[-46.75, undefined]]))[1]).toEqual(['-46.75', ''])
  })

  it('gives back every text in any script, with quotes, commas and line ends', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Ոսկեպար', 'Əskipara', 'a "b", c\r\nd'))
    const row = fc.tuple(
      text.map((t) => `x${t}`),
      text.map((t) => `y${t}`),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(parse(writeCsv(['a', 'b'], rows)).slice(1)).toEqual(rows)
      }),
    )
  })
})
