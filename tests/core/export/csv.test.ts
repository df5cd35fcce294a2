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

  it.for(['＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1', ' =1', '\u00a0=1', '\u3000＝1'])(
    'nor %j, in full width, in small form or after spaces',
    (text) => {
      expect(parse(writeCsv(['a'], [[text]]))[1]).toEqual([`'${text}`])
    },
  )

  it('marks a formula in every line of a text', () => {
    const text = 'one\n=1+1\r\n＝2\rthree\n@4'
    expect(parse(writeCsv(['a'], [[text]]))[1]).toEqual(["one\n'=1+1\r\n'＝2\rthree\n'@4"])
  })

  it('leaves signs within a line alone', () => {
    const text = 'a = b, +1\nx@example.org – 2'
    expect(parse(writeCsv(['a'], [[text]]))[1]).toEqual([text])
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
        const marked = parse(writeCsv(['a', 'b'], rows)).slice(1)
        expect(marked.map((cells) => cells.map((cell) => cell.replaceAll(/(?<=[\r\n])'/g, '')))).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replaceAll(/(?<=[\r\n])'/g, ''))),
        )
      }),
    )
  })
})
