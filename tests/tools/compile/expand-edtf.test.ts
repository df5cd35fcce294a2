import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandEdtf, OPEN_END } from '../../../tools/compile/expand-edtf.ts'

const days = (edtf: string) => {
  const { start, end } = expandEdtf(edtf)
  return `${start} to ${end}`
}

describe('the days of a date', () => {
  it.for([
    ['2024-05-24', '2024-05-24 to 2024-05-24', 'a day is itself'],
    ['2024-02', '2024-02-01 to 2024-02-29', 'a month ends on its last day, in a leap year too'],
    ['2023-02', '2023-02-01 to 2023-02-28', 'and in a common year'],
    ['2021', '2021-01-01 to 2021-12-31', 'a year is all its days'],
    ['199X', '1990-01-01 to 1999-12-31', 'a decade is all its years'],
    ['2010~', '2010-01-01 to 2010-12-31', 'an approximate year counts as written'],
    ['2022-10-28~', '2022-10-28 to 2022-10-28', 'so does an approximate day'],
    ['2020-09-29?', '2020-09-29 to 2020-09-29', 'and an uncertain one'],
    ['2020-09-27/2020-11-10', '2020-09-27 to 2020-11-10', 'an interval includes both ends'],
    ['2023-09/2023-10', '2023-09-01 to 2023-10-31', 'of months from the first day to the last'],
    ['1992/1994-05-12', '1992-01-01 to 1994-05-12', 'of mixed precision likewise'],
    ['2020-07-12/2020-07', '2020-07-12 to 2020-07-31', 'some day from then to the end of the month'],
    ['1960/1969', '1960-01-01 to 1969-12-31', 'up to the last day before the epoch of computers'],
    ['199X/2024', '1990-01-01 to 2024-12-31', 'from a decade on'],
    ['../2024-08-19', '2024-01-01 to 2024-08-19', 'an open start covers the year of its end only'],
    ['../2024-06~', '2024-01-01 to 2024-06-30', 'also when the end is approximate'],
    ['2020-11/..', `2020-11-01 to ${OPEN_END}`, 'an open end has no end'],
    ['{2023-05-19,2023-05-25}', '2023-05-19 to 2023-05-25', 'a set reaches from its first to its last day'],
    ['2024-02-29', '2024-02-29 to 2024-02-29', 'a leap day exists in a leap year'],
  ])('%s: %s (%s)', ([edtf = '', expected]) => {
    expect(days(edtf)).toBe(expected)
  })
})

describe('what is refused', () => {
  it.for([
    ['2023-02-29', /no day 2023-02-29/, 'a leap day of a common year'],
    ['2023-02-30', /no day 2023-02-30/, 'a day that no February has'],
    ['2023-04-31~', /no day 2023-04-31/, 'also when it is approximate'],
    ['2020-09-27/2020-09-31', /no day 2020-09-31/, 'also at the end of an interval'],
    ['{2023-05-19,2023-06-31}', /no day 2023-06-31/, 'also in a set'],
    ['2023-13', /./, 'a month that no year has'],
    ['2021/2020', /ends before it starts/, 'an interval that ends before it starts'],
    ['May 2024', /not a date/, 'words'],
    ['2024-5-1', /./, 'days without their zeros'],
    ['', /./, 'nothing'],
    ['../..', /./, 'an interval without ends'],
    ['2024/', /./, 'an interval whose end is unknown: write two dots when it is open'],
    ['/2024', /./, 'an interval whose start is unknown'],
    ['Y12024', /./, 'a year of five digits'],
    ['-0001', /./, 'a year before our era'],
    ['[2020..2022]', /./, 'a range inside a set'],
    ['2020-25', /./, 'a season of one hemisphere, or a quarter'],
    ['2024-05-24T10:00:00Z', /./, 'a time of day'],
  ] as const)('%s is refused: %s', ([edtf, reason]) => {
    expect(() => expandEdtf(edtf)).toThrow(reason)
  })
})

describe('properties', () => {
  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('any two days in order are an interval of just these days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a]
        expect(expandEdtf(`${start}/${end}`)).toEqual({ start, end })
        if (start !== end) expect(() => expandEdtf(`${end}/${start}`)).toThrow()
      }),
    )
  })

  it('a day lies within its month, and its month within its year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = expandEdtf(day.slice(0, 7))
        const year = expandEdtf(day.slice(0, 4))
        expect([year.start, month.start, day, month.end, year.end]).toEqual(
          [year.start, month.start, day, month.end, year.end].sort(),
        )
      }),
    )
  })

  it('whatever is accepted has a first and a last day in the calendar, in this order', () => {
    const symbols = [
      '2020',
      '1994',
      '-05',
      '-12',
      '-31',
      'X',
      '~',
      '?',
      '%',
      '/',
      '..',
      ',',
      '{',
      '}',
      '[',
      ']',
      'T',
      'Y',
    ]
    const anyText = fc.array(fc.constantFrom(...symbols), { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        let interval: { start: string; end: string }
        try {
          interval = expandEdtf(text)
        } catch {
          return
        }
        for (const day of [interval.start, interval.end]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(interval.start <= interval.end).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
