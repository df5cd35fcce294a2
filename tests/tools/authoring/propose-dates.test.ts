import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import { proposeDates } from '../../../tools/authoring/propose-dates.ts'
import { expandEdtf } from '../../../tools/compile/expand-edtf.ts'

const datesIn = (text: string, published = '2024-04-22', language: Language = 'en') =>
  proposeDates(text, language, published).map(({ date }) => date)

describe('dates in a text', () => {
  it.for([
    ['signed on 24 April 2020', '2020-04-24'],
    ['in November 2020', '2020-11'],
    ['the May 10-11 meeting', '2024-05-10/2024-05-11'],
    ['in autumn 2020', '2020-09/2020-11'],
    ['since the 1990s', '199X'],
    ['collapsed in 2010.', '2010'],
    ['last year', '2023'],
    ['earlier this month', '2024-04'],
  ])('have the precision of the words: %s', ([text = '', date]) => {
    expect(datesIn(text)).toEqual([date])
  })

  it.for([
    ['on Monday', '2024-04-22', 'day'],
    ['on Saturday', '2024-04-20', 'day'],
    ['on April 17', '2024-04-17', 'year'],
    ['on May 30', '2024-05-30', 'year'],
    ['on December 5', '2023-12-05', 'year'],
    ['last October', '2023-10', 'year'],
    ['in February', '2024-02', 'year'],
  ])('count from the day of publication: %s', ([text = '', date, assumed]) => {
    expect(proposeDates(text, 'en', '2024-04-22')).toMatchObject([{ date, assumed }])
  })

  it.for([
    ['en', 'They agreed to meet again in September.', '2024-09'],
    ['en', 'They met in September.', '2023-09'],
    ['en', 'A court will hear it on 20 December.', '2024-12-20'],
    ['en', 'It was heard on 20 December.', '2023-12-20'],
    ['ru', 'Встреча состоится в сентябре.', '2024-09'],
    ['ru', 'Встреча была в сентябре.', '2023-09'],
    ['az', 'Görüşün sentyabrda keçirilməsi nəzərdə tutulur.', '2024-09'],
    ['az', 'Görüş sentyabrda keçirilib.', '2023-09'],
    ['hy', 'Հանդիպումը նախատեսված է սեպտեմբերին։', '2024-09'],
    ['hy', 'Հանդիպումը եղել է սեպտեմբերին։', '2023-09'],
  ] as const)('lie ahead in the same year where the sentence does: %s: %s', ([language, text, date]) => {
    expect(datesIn(text, '2024-04-22', language)).toEqual([date])
  })

  it('are those of the next year where that is nearer', () => {
    expect(datesIn('They will meet on 10 January.', '2023-12-20')).toEqual(['2024-01-10'])
    expect(datesIn('They will meet on 10 January.', '2023-02-20')).toEqual(['2023-01-10'])
  })

  it.for([
    'for five years',
    'six months before',
    'at 5 pm',
    'he may go',
    '1,960 servicemen',
    '$2010',
    'a 2010-strong force',
  ])('are not seen in spans, times and numbers: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('are found in Russian and Armenian words', () => {
    expect(datesIn('17 апреля 2024 года и в 2010', '2024-04-22', 'ru')).toEqual(['2024-04-17', '2010'])
    expect(datesIn('2024 թվականի ապրիլի 17-ին', '2024-04-22', 'hy')).toEqual(['2024-04-17'])
  })
})

describe('any text made of dates and other words', () => {
  const pieces = [
    'May 10-11',
    'on Monday',
    '31 February',
    '2010',
    'autumn 2020',
    'the 1990s',
    '😀',
    'April 17, 2024',
    'last',
    'x',
  ]
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ', ', '. ', '\n')))
    .map((parts) => parts.flat().join(''))

  it('has its dates in order, each where its words stand, and each a date of the calendar', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2024-02-29', '2020-01-01', '2022-12-31'), (text, published) => {
        const characters = [...text]
        let before = 0
        for (const { start, end, words, date } of proposeDates(text, 'en', published)) {
          expect(characters.slice(start, end).join('')).toBe(words)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(() => expandEdtf(date)).not.toThrow()
          before = end
        }
      }),
    )
  })
})
