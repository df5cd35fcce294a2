import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayerFeature } from '../../../src/core/schema/layer.ts'
import type { SentencesFile } from '../../../src/core/schema/sentence.ts'
import {
  asOfDay,
  changeDays,
  isValidOn,
  lastRecordedDay,
  layerAsOf,
  sentenceAsOf,
} from '../../../src/core/time/as-of.ts'
import { LANGUAGES } from '../../../src/core/vocabulary/language.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'

const TODAY = '2024-08-19'
const years = (to: number) => ({ from: 1988, to, months: undefined })

function exampleShape(valid_from: string, valid_to: string | null): LayerFeature {
  return {
    type: 'Feature',
    id: `${valid_from}/${valid_to}`,
    properties: {
      id: 'line',
      name: 'A line',
      kind: 'line-of-contact',
      mark: 'line-of-contact',
      status: 'An example',
      valid_from,
      valid_to,
      source: 'Made for the tests',
      certainty: 'compiled',
      licence: 'CC0-1.0',
    },
    geometry: { type: 'Point', coordinates: [45, 40] },
  }
}

describe('the as-of day', () => {
  it('is the first day of the selected event, whatever the years', () => {
    expect(asOfDay({ date_start: '2020-09-27' }, years(2024), TODAY)).toBe('2020-09-27')
  })

  it('is the last day of the last selected year when no event is selected', () => {
    expect(asOfDay(undefined, years(2005), TODAY)).toBe('2005-12-31')
  })

  it('is the day chosen within the period, but none after today', () => {
    expect(asOfDay(undefined, { ...years(2020), day: '2020-11-10' }, TODAY)).toBe('2020-11-10')
    expect(asOfDay(undefined, { ...years(2030), day: '2030-01-01' }, TODAY)).toBe(TODAY)
    expect(asOfDay({ date_start: '2020-09-27' }, { ...years(2020), day: '2020-11-10' }, TODAY)).toBe('2020-09-27')
  })

  it('is today in the current year and beyond, because nothing is known of later days', () => {
    expect([2024, 2030].map((to) => asOfDay(undefined, years(to), TODAY))).toEqual([TODAY, TODAY])
  })

  it('is the last day of the last chosen month, or today while that month is going on or to come', () => {
    const months = (from: number, last: number) => asOfDay(undefined, { from, to: from, months: [2, last] }, TODAY)
    expect([months(2020, 2), months(2021, 2), months(2020, 11)]).toEqual(['2020-02-29', '2021-02-28', '2020-11-30'])
    expect([months(2024, 7), months(2024, 8), months(2024, 9)]).toEqual(['2024-07-31', TODAY, TODAY])
  })

  it('never lies after today when no event is selected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (to) => {
        expect(asOfDay(undefined, years(to), TODAY) <= TODAY).toBe(true)
      }),
    )
  })
})

describe('a dated shape', () => {
  const line = exampleShape('1994-05-12', '2020-11-09')

  it('holds on its first and on its last day', () => {
    expect([isValidOn(line, '1994-05-12'), isValidOn(line, '2020-11-09')]).toEqual([true, true])
  })

  it('holds neither the day before nor the day after', () => {
    expect([isValidOn(line, '1994-05-11'), isValidOn(line, '2020-11-10')]).toEqual([false, false])
  })

  it('holds for good when it has no last day', () => {
    const open = exampleShape('2024-04-19', null)
    expect([isValidOn(open, '2024-04-18'), isValidOn(open, '2024-04-19'), isValidOn(open, '9999-12-31')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('makes room for its successor on the right day', () => {
    const layer = { type: 'FeatureCollection' as const, features: [line, exampleShape('2020-11-10', null)] }
    expect(layerAsOf(layer, '2020-11-09').features).toEqual([layer.features[0]])
    expect(layerAsOf(layer, '2020-11-10').features).toEqual([layer.features[1]])
  })
})

it('the last day on record is the one on which the latest event began, wherever that stands', () => {
  const days = ['2020-09-27', '2026-06-07', '1988-02-20'].map((date_start) => ({ date_start }))
  expect(lastRecordedDay(days)).toBe('2026-06-07')
  expect(lastRecordedDay([])).toBeUndefined()
})

describe('the days of change', () => {
  it('are the first days of shapes and those after their last, in order, each once', () => {
    const features = [
      exampleShape('2020-11-10', null),
      exampleShape('1994-05-12', '2020-11-09'),
      exampleShape('2020-11-10', '2020-11-30'),
    ]
    expect(changeDays([{ type: 'FeatureCollection', features }])).toEqual(['1994-05-12', '2020-11-10', '2020-12-01'])
  })

  it('are none without shapes', () => {
    expect(changeDays([{ type: 'FeatureCollection', features: [] }])).toEqual([])
  })
})

const { sentences } = parseFile<SentencesFile>(await compileRealData(), 'sentences.json')

/** What the page says of its lines on every day that a reader can choose, in every language of the atlas. */
describe('the sentence of a day', () => {
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
})
