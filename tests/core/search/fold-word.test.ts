import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/core/search/fold-word.ts'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

/** Lone surrogates, control characters and marks included. */
const anyCodeUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

describe('spellings that fold alike', () => {
  it.for([
    ['Askipara', 'ASKIPARA'],
    ['Əskipara', 'eskipara'],
    ['Ağdam', 'Agdam'],
    ['Şuşa', 'susa'],
    ['Qızılhacılı', 'Qizilhacili'],
    ['İlham', 'ilham'],
    ['Füzuli', 'Fuzuli'],
    ['Göyçə', 'Goyce'],
    ['Chișinău', 'Chisinau'],
    ['Ոսկեպար', 'Voskepar'],
    ['Երևան', 'Yerevan'],
    ['ԵՐԵՎԱՆ', 'Yerevan'],
    ['Ալիև', 'Aliyev'],
    ['Տավուշ', 'Tavush'],
    ['Ռուսաստան', 'Rusastan'],
    ['Ուկրաինա', 'Ukraina'],
    ['Аскипара', 'askipara'],
    ['Алиев', 'Aliyev'],
    ['Ереван', 'Yerevan'],
    ['Азербайджан', 'Azerbaydzhan'],
    ['Горбачёв', 'Горбачев'],
    ['Казань', 'Kazan'],
    ['Armenia’s', 'Armenia'],
    ["O'Brien", 'OBrien'],
    ['ａｓｋｉｐａｒａ', 'askipara'],
    ['Aski\u00ADpara', 'Askipara'],
    ['\u202EAskipara\u202C', 'Askipara'],
  ])('%s and %s', ([one = '', other = '']) => {
    expect(folded(one)).toEqual(folded(other))
    expect(folded(one)).toHaveLength(1)
  })

  it('are not different words', () => {
    expect(folded('Shusha')).not.toEqual(folded('Şuşa'))
    expect(folded('Ով')).toEqual(['ov'])
  })
})

describe('words of a text', () => {
  it('are divided by hyphens, dashes, stops and spaces, and stand where they say', () => {
    const text = '«Nagorno-Karabakh», 12.2 km².'
    expect(folded(text)).toEqual(['nagorno', 'karabakh', '12', '2', 'km2'])
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nagorno',
      'Karabakh',
      '12',
      '2',
      'km²',
    ])
  })

  it('are none in a text of signs', () => {
    expect(wordsOf('.*+?^$ {}()|[]\\ — \u0000 \uD800 \u202E \u0301\u0301')).toEqual([])
  })

  it('of any text fold to letters and digits alone, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyCodeUnits, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0
        for (const { folded: word, start, end } of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('that were folded stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = folded(text)
        expect(folded(once.join(' '))).toEqual(once)
      }),
    )
  })
})
