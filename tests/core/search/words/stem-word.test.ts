import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../src/core/search/fold-word.ts'
import { stemWord } from '../../../../src/core/search/words/stem-word.ts'

const stem = (word: string, lang: string) => stemWord(wordsOf(word)[0]?.bare ?? '', lang)

describe('ordinary words', () => {
  it.for([
    ['en', 'meet meets meeting meetings'],
    ['en', 'agree agreed agreeing'],
    ['en', 'village villages'],
    ['en', 'party parties'],
    ['en', 'stop stopped stopping stops'],
    ['ru', 'встреча встречи встречу встречей встречах'],
    ['ru', 'переговоры переговоров переговорах переговорами'],
    ['ru', 'соглашение соглашения соглашению соглашением'],
    ['ru', 'встретились встретился'],
    ['ru', 'мирный мирного мирная мирных'],
    ['hy', 'հանդիպում հանդիպման հանդիպումը հանդիպումներ հանդիպումների հանդիպել'],
    ['hy', 'համաձայնություն համաձայնության համաձայնությունը'],
    ['hy', 'բանակցություններ բանակցությունների բանակցություն'],
    ['az', 'görüş görüşü görüşdə görüşdən görüşlər görüşlərdə görüşdülər'],
    ['az', 'danışıq danışıqlar danışıqları danışıqlarda'],
    ['az', 'müharibə müharibədə müharibənin müharibədən'],
  ])('in %s these have one stem: %s', ([lang = '', words = '']) => {
    const stems = words.split(' ').map((word) => stem(word, lang))
    expect(new Set(stems).size, stems.join(' ')).toBe(1)
  })

  it.for([
    ['en', 'arms', 'armed'],
    ['en', 'mission', 'missile'],
    ['en', 'force', 'border'],
    ['ru', 'мир', 'мера'],
    ['ru', 'бой', 'боль'],
    ['hy', 'մարտ', 'մարդ'],
    ['az', 'kənd', 'kəskin'],
  ])('in %s %s and %s do not', ([lang = '', one = '', other = '']) => {
    expect(stem(one, lang)).not.toBe(stem(other, lang))
  })

  it('keep their beginning, at least three letters of it, and are their own stem in a language without rules', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abdeinsgуаеимвтстьияներումաց'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.constantFrom('az', 'en', 'hy', 'ru'), (word, lang) => {
        const start = word.slice(0, Math.min(3, word.length))
        expect(stemWord(word, lang).startsWith(start)).toBe(true)
        expect(stemWord(word, 'sv')).toBe(word)
      }),
    )
  })
})
