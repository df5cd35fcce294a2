import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateForms, intlDateForms, type Precision, wordedDateForms } from '../../../src/core/time/date-forms.ts'
import { dateForms as azerbaijani } from '../../../src/i18n/languages/az.ts'
import { dateForms as armenian } from '../../../src/i18n/languages/hy.ts'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
/** One space for every kind of it, one dash, and one abbreviation point: CLDR has several. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*–\s*/g, '–')
    .replaceAll('․', '.')

const INVENTED = wordedDateForms({
  months: 'abcdefghijkl'.split(''),
  shortMonths: 'abcdefghijkl'.split(''),
  month: (month, year) => `${month}/${year}`,
  day: (day, year) => `${day}/${year}`,
  or: 'or',
})

describe('dates made of words', () => {
  it('have the precision that is asked for', () => {
    const forms = (['year', 'month', 'day'] as const).map((precision) => INVENTED.point(day('2020-03-04'), precision))
    expect(forms).toEqual(['2020', 'c/2020', '4 c/2020'])
  })

  it.for<[string, string, Precision, string]>([
    ['2020-03-04', '2020-03-09', 'day', '4–\u20609 c/2020'],
    ['2020-03-04', '2020-04-01', 'day', '4 c – 1 d/2020'],
    ['2019-12-30', '2020-01-02', 'day', '30 l/2019 – 2 a/2020'],
    ['2020-03-04', '2020-03-04', 'day', '4 c/2020'],
    ['2020-03-01', '2020-05-01', 'month', 'c – e/2020'],
    ['2019-12-01', '2020-01-01', 'month', 'l/2019 – a/2020'],
    ['2019-01-01', '2020-01-01', 'year', '2019–\u20602020'],
  ])('from %s to %s, by %s, reads “%3$s”', ([start, end, precision, text]) => {
    expect(INVENTED.range(day(start), day(end), precision)).toBe(text)
  })

  it('name alternatives with "or" before the last', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(INVENTED.alternatives)).toEqual(['a', 'a or b', 'a, b or c'])
  })
})

it('an abbreviation behind a year stays on its line', () => {
  const forms = [intlDateForms('ru'), armenian]
  expect(forms.map(({ point }) => point(day('2024-05-24'), 'day'))).toEqual([
    '24 мая 2024\u00a0г.',
    '24 մայիսի, 2024\u00a0թ.',
  ])
})

describe.for<[string, DateForms]>([
  ['az', azerbaijani],
  ['hy', armenian],
])('dates in %s', ([locale, own]) => {
  it('are those of Intl, where Intl knows the language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
    const intl = intlDateForms(locale)
    const anyDay = fc.date({ min: day('1900-01-01'), max: day('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, fc.constantFrom('year', 'month', 'day'), (date, precision) => {
        expect(plain(own.point(date, precision))).toBe(plain(intl.point(date, precision)))
      }),
    )
  })
})
