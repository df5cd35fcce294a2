/** What the page says of its lines on every day that a reader can choose, in every language of the atlas. */
import { describe, expect, it } from 'vitest'
import type { SentencesFile } from '../../../src/core/schema/sentence.ts'
import { sentenceAsOf } from '../../../src/core/time/sentence.ts'
import { LANGUAGES } from '../../../src/core/vocabulary/language.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'

const { sentences } = parseFile<SentencesFile>(await compileRealData(), 'sentences.json')
const FIRST_YEAR = 1988
const LAST_YEAR = 2026
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i))
const english = (day: string) => sentenceAsOf(day, sentences, 'en')

/** Letters that a text of each language has and English has not. */
const LETTERS = {
  az: /[əğıİşç]/,
  en: /^[\p{Script=Latin}\d\p{P}\s]+$/u,
  hy: /\p{Script=Armenian}/u,
  ru: /\p{Script=Cyrillic}/u,
}

describe('the sentence on the lines of a day', () => {
  it('stands on the first and last day of every year, in every language, in its own letters', () => {
    for (const lang of LANGUAGES)
      for (const day of years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`])) {
        const text = sentenceAsOf(day, sentences, lang)
        expect(text, `${lang} ${day}`).toMatch(LETTERS[lang])
        expect(text, `${lang} ${day}`).toMatch(/[.։]$/u)
      }
  })

  it('changes on the day on which the lines change, and on the day on which a war begins', () => {
    const days = sentences
      .filter(({ layer }) => layer === 'nagorno-karabakh')
      .map(({ valid_from }) => valid_from)
      .sort()
    expect(days).toEqual([
      '1923-07-07',
      '1991-11-26',
      '1991-12-26',
      '1994-05-12',
      '2020-09-27',
      '2020-11-10',
      '2020-12-01',
      '2022-12-12',
      '2023-09-20',
    ])
    expect(english('1994-05-11')).not.toBe(english('1994-05-12'))
    expect(english('2023-09-19')).not.toBe(english('2023-09-20'))
  })

  it('says of 1992 and 1993 that no line of the forces is published', () => {
    for (const year of ['1992', '1993'])
      expect(english(`${year}-12-31`)).toContain('No line of the forces is published')
  })

  it('names the Soviet Union until its last day, and not from then on', () => {
    expect(english('1988-01-01')).toContain('Soviet Union')
    expect(english('1991-12-25')).toContain('Soviet')
    expect(english('1991-12-26')).not.toContain('Soviet')
  })

  it('says whose control the region has been under since September 2023, and on whose word', () => {
    expect(english('2026-11-29')).toContain('under Azerbaijan’s control since September 2023')
    const { sources = [] } = sentences.find(({ id }) => id === 'azerbaijan-control') ?? {}
    expect(sources.map(({ what }) => what)).toContain('The Moscow Times, 19 August 2024, on file')
  })

  it('is on the border villages where an event at one of them is open, from their agreement on', () => {
    const villages = (day: string) => sentenceAsOf(day, sentences, 'en', ['tavush', 'kirants'])
    expect(villages('2024-04-18')).toBe(english('2024-04-18'))
    expect(villages('2024-05-23')).toContain('Four pairs of villages')
    expect(villages('2024-05-24')).toContain('24 May 2024')
  })
})
