import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/core/evidence/split-sentences.ts'

const anyLine = fc
  .array(fc.constantFrom('Word', 'word', '. ', '! ', ' ', '“', '”', '։ ', '3', 'Mr. '), { maxLength: 60 })
  .map((words) => words.join(''))

describe('splitSentences', () => {
  it('gives a short line’s sentences as the segmenter does', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)]
        expect(splitSentences(line, 'en')).toEqual(segments.map(({ index, segment }) => ({ index, text: segment })))
      }),
    )
  })

  it('cuts no sentence of a long line that is not long itself, and loses nothing', () => {
    const line = 'The first one is short. Then they met again at noon. '.repeat(500)
    const parts = splitSentences(line, 'en')
    expect(parts.map(({ text }) => text).join('')).toBe(line)
    expect(parts.every(({ index, text }) => line.startsWith(text, index))).toBe(true)
    expect(new Set(parts.map(({ text }) => text.trim()))).toEqual(
      new Set(['The first one is short.', 'Then they met again at noon.']),
    )
  })

  it('takes a line of half a megabyte, which would need four gigabytes at once', () => {
    const started = performance.now()
    expect(splitSentences('Ab c. '.repeat(84_000), 'en')).toHaveLength(84_000)
    expect(performance.now() - started, 'milliseconds').toBeLessThan(10_000)
  })

  it('takes a line without a stop', () => {
    const parts = splitSentences('a'.repeat(9000), 'en')
    expect(parts.map(({ text }) => text.length)).toEqual([4000, 4000, 1000])
  })
})
