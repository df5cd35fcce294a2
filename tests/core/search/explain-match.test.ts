import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from '../../../src/core/search/explain-match.ts'
import { wordsOf } from '../../../src/core/search/fold-word.ts'

const termsFor = (words: readonly string[]) =>
  words.map((word) => ({ typed: word, folded: word, forms: new Set([word]), accepted: new Set([word]) }))
const whole = (pieces: ReturnType<typeof markWords>) => pieces.map(({ text }) => text).join('')

describe('marks', () => {
  it('stand on whole words as the text spells them', () => {
    expect(markWords('Aşağı Əskipara və Əskipara', termsFor(['eskipara']))).toEqual([
      { text: 'Aşağı ', isMarked: false },
      { text: 'Əskipara', isMarked: true },
      { text: ' və ', isMarked: false },
      { text: 'Əskipara', isMarked: true },
    ])
  })

  it('leave a short text as it is and cut a long one at words around the first mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 80 }),
        fc.nat(),
        (words, i) => {
          const text = words.join(' ')
          const term = words[i % words.length] ?? ''
          const pieces = markWords(text, termsFor([term]))
          const shown = whole(pieces)
          if (text.length <= 160) expect(shown).toBe(text)
          expect(shown.length).toBeLessThanOrEqual(162)
          expect(text).toContain(shown.replace(/^…|…$/g, ''))
          expect(pieces.filter(({ isMarked }) => isMarked).map(({ text: word }) => word)).toContain(term)
          for (const { folded } of wordsOf(shown)) expect(words).toContain(folded)
        },
      ),
    )
  })
})
