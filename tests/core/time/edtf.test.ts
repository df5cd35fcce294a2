import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intlDateForms } from '../../../src/core/time/date-forms.ts'
import { type EdtfWords, formatEdtf, isDateUncertain, isSingleDate } from '../../../src/core/time/edtf.ts'

const WORDS: EdtfWords = {
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  between: (start, end) => `between ${start} and ${end}`,
  decade: (decade) => `the ${decade}s`,
  season: (season, year) => `${season} ${year}`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
}
const words = (edtf: string, bounds = false) => formatEdtf(edtf, intlDateForms('en-GB'), WORDS, bounds)

describe('a date in words', () => {
  it.for([
    ['2024-05-24', '24 May 2024', 'a day'],
    ['2023-05', 'May 2023', 'a month is not given a day'],
    ['2021', '2021', 'a year is not given a month'],
    ['2010~', 'about 2010', 'an approximate year'],
    ['2022-10-28~', 'about 28 October 2022', 'an approximate day'],
    ['2020-09-29?', '29 September 2020 (uncertain)', 'an uncertain day'],
    ['2020-09%', 'about September 2020', 'approximate and uncertain at once'],
    ['199X', 'the 1990s', 'a decade'],
    ['2020-09-27/2020-11-10', '27 September – 10 November 2020', 'an interval of days within a year'],
    ['2019-12-30/2020-01-02', '30 December 2019 – 2 January 2020', 'an interval of days over a new year'],
    ['2023-09/2023-10', 'September – October 2023', 'an interval of months'],
    ['1992/2020', '1992 – 2020', 'an interval of years'],
    ['2020-23', 'autumn 2020', 'a season'],
    ['1992/1994-05-12', '1992 – 12 May 1994', 'an interval of mixed precision'],
    ['2022-10-28~/2022-10-31', 'about 28 October 2022 – 31 October 2022', 'an interval with one approximate end'],
    ['199X/2024', 'the 1990s – 2024', 'an interval from a decade on'],
    ['../2024-08-19', 'until 19 August 2024', 'an open start'],
    ['2020-11/..', 'since November 2020', 'an open end'],
    ['{2023-05-19,2023-05-25}', '19 May 2023 or 25 May 2023', 'a set of days'],
    ['[2023-05-19,2023-05]', '19 May 2023 or May 2023', 'a set of which one is right'],
  ])('%s reads “%s” (%s)', ([edtf, text]) => {
    expect(words(edtf ?? '').replace(/\s*–\s*/, ' – ')).toBe(text)
  })

  it('an interval of limits reads “between … and …”', () => {
    expect(words('2024-04-19/2024-06-05', true)).toBe('between 19 April 2024 and 5 June 2024')
  })

  it('an interval whose ends are the same day is one day', () => {
    expect(words('2024-05-24/2024-05-24')).toBe('24 May 2024')
  })

  it('text of another form is returned as it is', () => {
    for (const text of ['sometime', '2024-99', '', '2024-5-1', '12024']) expect(words(text)).toBe(text)
  })

  it('a day that is not in the calendar is not turned into another day', () => {
    expect(words('2023-02-30')).toBe('2023-02-30')
  })

  it('dates follow the order of the locale', () => {
    expect(formatEdtf('2024-05-24', intlDateForms('en-US'), WORDS)).toBe('May 24, 2024')
    expect(formatEdtf('2024-05-24', intlDateForms('ru'), WORDS)).toContain('мая')
  })

  it('every real day keeps its year, month and day, whatever the time zone of the machine', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const month = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
        expect(words(iso)).toBe(`${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`)
      }),
    )
  })

  it('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), fc.boolean(), (text, bounds) => typeof words(text, bounds) === 'string'))
  })
})

describe('a date', () => {
  it.for(['2010~', '2010-05?', '2021-05-12%', '199X', '[2020-10-01,2020-10-02]', '../2024', '2020~/2021'])(
    'is uncertain: %s',
    (date) => {
      expect(isDateUncertain({ date })).toBe(true)
    },
  )

  it.for(['2010', '2010-05', '2021-05-12', '2020-09-27/2020-11-10', '{2023,2024}', '1992/..', '2020-21'])(
    'is certain, with the precision it has: %s',
    (date) => {
      expect(isDateUncertain({ date })).toBe(false)
    },
  )

  it('is uncertain when its interval gives limits and not an observed start and end', () => {
    expect(isDateUncertain({ date: '2024-04-19/2024-06-05', date_is_bounds: true })).toBe(true)
  })

  it('is one date or several', () => {
    expect(['2020', '2020-05~', '2020/2021', '{2020,2021}', '[2020,2021]'].map(isSingleDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
