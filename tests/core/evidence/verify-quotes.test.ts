import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf, placeQuotes, quoteCheck, splitSentences } from '../../../src/core/evidence/verify-quotes.ts'
import type { Excerpt } from '../../../src/core/schema/evidence.ts'

const TEXT = 'A headline\n\nThe first sentence is short. The second 😀 sentence goes on, and on.\n\u00a0\nThe end.\n'

/** An excerpt of TEXT that is right, found by its words; some properties may be made wrong. */
function excerptOf(quote: string, paragraph: number, wrong: Partial<Excerpt> = {}): Excerpt {
  const characters = [...TEXT]
  const start = [...(TEXT.split(quote)[0] ?? '')].length
  const end = start + [...quote].length
  const prefix = characters.slice(Math.max(0, start - 5), start).join('')
  const suffix = characters.slice(end, end + 5).join('')
  return { article: 'example', quote, start, end, paragraph, prefix, suffix, ...wrong }
}

describe('an excerpt', () => {
  it('is right when words, neighbours and paragraph are those of the text', () => {
    expect(quoteCheck(TEXT)(excerptOf('first sentence', 1))).toBeUndefined()
  })

  it('counts a character outside the basic plane as one', () => {
    const excerpt = excerptOf('sentence goes on', 1)
    expect(quoteCheck(TEXT)(excerpt)).toBeUndefined()
    expect(quoteCheck(TEXT)({ ...excerpt, start: excerpt.start + 1, end: excerpt.end + 1 })).toBe('not-at-offsets')
    expect(quoteCheck(TEXT)(excerptOf('second 😀', 1))).toBeUndefined()
  })

  it.for<[string, Partial<Excerpt>]>([
    ['one character later', { start: 17, end: 31 }],
    ['before the text', { start: -4, end: 10 }],
    ['beyond the text', { start: 500, end: 514 }],
    ['other words', { quote: 'First sentence' }],
  ])('is not at its offsets: %s', ([, wrong]) => {
    expect(quoteCheck(TEXT)(excerptOf('first sentence', 1, wrong))).toBe('not-at-offsets')
  })

  it('has a fault when the characters before or after it differ', () => {
    expect(quoteCheck(TEXT)(excerptOf('first sentence', 1, { prefix: 'the ' }))).toBe('prefix-differs')
    expect(quoteCheck(TEXT)(excerptOf('first sentence', 1, { suffix: ' was' }))).toBe('suffix-differs')
  })

  it('has a fault when more characters are told than the text has before or after it', () => {
    expect(quoteCheck(TEXT)(excerptOf('A head', 0, { prefix: 'x' }))).toBe('prefix-differs')
    expect(quoteCheck(TEXT)(excerptOf('end', 2, { suffix: '.\n\n' }))).toBe('suffix-differs')
  })

  it('has a fault in another paragraph; blank lines, also of no-break spaces, are not counted', () => {
    expect(quoteCheck(TEXT)(excerptOf('end', 2))).toBeUndefined()
    expect(quoteCheck(TEXT)(excerptOf('end', 3))).toBe('wrong-paragraph')
    expect(quoteCheck(TEXT)(excerptOf('end', 4))).toBe('wrong-paragraph')
  })

  it('must not be a whole sentence, with or without its stop', () => {
    expect(quoteCheck(TEXT)(excerptOf('The first sentence is short.', 1))).toBe('whole-sentence')
    expect(quoteCheck(TEXT)(excerptOf('The first sentence is short', 1))).toBe('whole-sentence')
  })

  it('may be a whole headline, because a line without a stop is no sentence', () => {
    expect(quoteCheck(TEXT)(excerptOf('A headline', 0))).toBeUndefined()
  })
})

describe('words that stand twice', () => {
  const text = 'Both sides met, and both sides met again, and met.\n'
  const excerpt = { article: 'example', quote: 'sides met', start: 5, end: 14, paragraph: 0, prefix: '', suffix: '' }

  it('need the words before or after them', () => {
    expect(quoteCheck(text)(excerpt)).toBe('ambiguous')
    expect(quoteCheck(text)({ ...excerpt, suffix: ',' })).toBeUndefined()
    expect(quoteCheck(text)({ ...excerpt, prefix: 'Both ' })).toBeUndefined()
    expect(quoteCheck(text)({ ...excerpt, prefix: 'oth ' })).toBe('ambiguous')
  })

  it('are still where the record says', () => {
    expect(placeQuotes(text, [excerpt])).toEqual([{ found: 'there' }])
  })
})

describe('a reader with a text', () => {
  it('learns of each excerpt whether it stands there, elsewhere or nowhere', () => {
    const excerpts = [
      excerptOf('first sentence', 1),
      excerptOf('sentence goes on', 1, { start: 3, end: 19 }),
      excerptOf('The first sentence is short', 1),
      excerptOf('and on', 1, { quote: 'and off' }),
    ]
    expect(placeQuotes(TEXT, excerpts)).toEqual([
      { found: 'there' },
      { found: 'elsewhere', starts: [[...(TEXT.split('sentence goes')[0] ?? '')].length] },
      { found: 'there' },
      { found: 'nowhere' },
    ])
  })

  it('learns all places where the words stand, also when these overlap', () => {
    const excerpt = { article: 'example', quote: 'aa', start: 9, end: 11, paragraph: 0, prefix: '', suffix: '' }
    expect(placeQuotes('😀aaa', [excerpt])).toEqual([{ found: 'elsewhere', starts: [1, 2] }])
  })
})

describe('any fragment cut from any text', () => {
  const anyLine = fc
    .string({ unit: 'grapheme', minLength: 2, maxLength: 40 })
    .map((line) => `«${line.replace(/[\s.!?…]/g, '_')}»`)
  const anyText = fc.array(fc.tuple(anyLine, fc.constantFrom('\n', '\n\n', '\n \n')), { minLength: 1, maxLength: 6 })
  const anyCut = fc.record({
    line: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 20 }),
    around: fc.nat(32),
  })

  it('verifies at its offsets, with its neighbours and its paragraph', () => {
    fc.assert(
      fc.property(anyText, anyCut, (lines, cut) => {
        const text = lines.map((parts) => parts.join('')).join('')
        const paragraph = cut.line % lines.length
        const before = lines
          .slice(0, paragraph)
          .map((parts) => parts.join(''))
          .join('')
        const line = [...(lines[paragraph]?.[0] ?? '')]
        const from = cut.from % line.length
        const quote = line.slice(from, from + cut.length).join('')
        const start = [...before].length + from
        const end = start + [...quote].length
        const prefix = [...text].slice(Math.max(0, start - cut.around), start).join('')
        const suffix = [...text].slice(end, end + cut.around).join('')
        const excerpt = { article: 'any', quote, start, end, paragraph, prefix, suffix }
        expect([undefined, 'ambiguous']).toContain(quoteCheck(text)(excerpt))
        expect(quoteCheck(text)({ ...excerpt, paragraph: paragraph + 1 })).toBe('wrong-paragraph')
        expect(quoteCheck(text)({ ...excerpt, end: end + 1 })).toBe('not-at-offsets')
      }),
    )
  })

  it('stands in the paragraph that its index names', () => {
    fc.assert(
      fc.property(anyText, (lines) => {
        expect(paragraphsOf(lines.map((parts) => parts.join('')).join(''))).toEqual(lines.map(([line]) => line))
      }),
    )
  })
})

describe('a file that somebody made to freeze the page', () => {
  const excerpt = { article: 'example', quote: 'is not in it', start: 3, end: 15, paragraph: 0, prefix: '', suffix: '' }
  const texts: Record<string, string> = {
    'only spaces': `x${' '.repeat(4_900_000)}y.`,
    'only quotation marks': '”'.repeat(1_600_000),
    'sentences of one line': 'Ab c. '.repeat(816_000),
    'empty lines': '\n'.repeat(4_900_000),
    'the quoted words again and again': 'is not in it'.repeat(400_000),
    'characters outside the basic plane': '😀'.repeat(1_200_000),
  }

  // Work that grows faster than the text would not end within a test's time.
  it.for(Object.keys(texts))('is checked to the end: %s', (name) => {
    const text = texts[name] ?? ''
    const found = text.includes(excerpt.quote) ? 'elsewhere' : 'nowhere'
    expect(placeQuotes(text, Array(30).fill(excerpt)).map((place) => place.found)).toEqual(Array(30).fill(found))
  })

  it('is checked in full, too, when its spaces belong to one sentence', () => {
    const quote = `x${' '.repeat(200_000)}y`
    const text = `${quote}.`
    const check = quoteCheck(text)
    expect(check({ ...excerpt, quote, start: 0, end: quote.length, suffix: '.' })).toBeUndefined()
  })
})

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
    expect(splitSentences('Ab c. '.repeat(84_000), 'en')).toHaveLength(84_000)
  })

  it('takes a line without a stop', () => {
    const parts = splitSentences('a'.repeat(9000), 'en')
    expect(parts.map(({ text }) => text.length)).toEqual([4000, 4000, 1000])
  })
})
