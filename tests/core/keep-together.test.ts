import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepTogether } from '../../src/core/keep-together.ts'
import { wordsOf } from '../../src/core/search/fold-word.ts'

/** With a bar for what keeps its line together. */
const shown = (text: string) => keepTogether(text).replaceAll('\u2060', '|')

describe('what stays on one line', () => {
  it.for<[string, string]>([
    ['2020-ci ildə', '2020-|ci ildə'],
    ['1990-ականներին', '1990-|ականներին'],
    ['ՄԱԿ-ի և 8 կմ²-ի', 'ՄԱԿ-|ի և 8 կմ²-|ի'],
    ['RFE/RL-in', 'RFE/RL-|in'],
    ['{{total, number}}-ից', '{{total, number}}-|ից'],
    ['1994–2020', '1994–|2020'],
    ['{{first}}–{{last}}', '{{first}}–|{{last}}'],
    ['из-за', 'из-|за'],
  ])('a figure or word with its ending: %s', ([text, kept]) => expect(shown(text)).toBe(kept))

  it.for(['Alma-Ata', 'премьер-министр', '2020-09-27', 'мир — Баку', '30 mart – 2 aprel', 'кто по-русски говорит'])(
    'not what may be divided: %s',
    (text) => expect(shown(text)).toBe(text),
  )
})

const texts = fc.string({ unit: fc.constantFrom(...'ab2Ա-ի–} .') })

it('nothing that can be read changes, and a text kept together stays as it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const kept = keepTogether(text)
      expect(kept.replaceAll('\u2060', '')).toBe(text)
      expect(keepTogether(kept)).toBe(kept)
    }),
  )
})

it('search reads the same words in it', () => {
  const folded = (text: string) => wordsOf(text).map((word) => word.folded)
  fc.assert(
    fc.property(texts, (text) => {
      expect(folded(keepTogether(text))).toEqual(folded(text))
    }),
  )
})
