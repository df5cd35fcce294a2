import { describe, expect, it } from 'vitest'
import { bannedWord, changedFigures, changedQuotations } from '../../../../tools/compile/translation/compare-texts.ts'

describe('figures', () => {
  it.for([
    ['32,000 people on 5 April 2016', '5 апреля 2016 года — 32 000 человек'],
    ['1,234,567', '1\u00a0234\u202f567'],
    ['3.5 km²', '3,5 km²'],
    ['from 2020-09-27', '2020-09-27'],
    ['two days', 'երկու օր'],
  ])('that are written as a language does are the same: %s', ([english = '', own = '']) => {
    expect(changedFigures(english, own)).toEqual([])
  })

  it.for([
    ['12,000 people', '11 000 человек', ['12000', '11000']],
    ['two people', '2 человека', ['2']],
    ['in 2020', 'в прошлом году', ['2020']],
  ] as const)('that differ are named: %s', ([english, own, figures]) => {
    expect(changedFigures(english, own)).toEqual(figures)
  })
})

describe('quotations', () => {
  const english = 'It says “flared up on April 2”, “held” and “Russia – Islamic World”.'

  it('stay as they are; names and the values of fields may be translated', () => {
    expect(changedQuotations(english, 'Там сказано «flared up on April 2», «проведено» и «Россия».')).toEqual([])
  })

  it('that are translated are named', () => {
    expect(changedQuotations(english, 'Там сказано «вспыхнули 2 апреля».')).toEqual(['flared up on April 2'])
  })
})

describe('words to avoid', () => {
  it('are found at the beginning of a word, in capitals or not, as the language writes them', () => {
    expect(bannedWord('Город был Захвачен.', ['захвач'], 'ru')).toBe('захвач')
    expect(bannedWord('İŞĞAL olunub', ['işğal'], 'az')).toBe('işğal')
    expect(bannedWord('Արցախում', ['արցախ'], 'hy')).toBe('արցախ')
  })

  it('are not found inside a word, nor in quotation marks of any language', () => {
    expect(bannedWord('незахваченный', ['захвач'], 'ru')).toBeUndefined()
    for (const text of ['«захвачен»', '“захвачен”', '„захвачен“', '"захвачен"'])
      expect(bannedWord(`Слово ${text} — цитата.`, ['захвач'], 'ru')).toBeUndefined()
  })
})
