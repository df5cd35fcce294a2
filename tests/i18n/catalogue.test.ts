import { describe, expect, it } from 'vitest'
import { Catalogue } from '../../src/i18n/catalogue.ts'

function catalogueOf(language: string, section: Record<string, string>): Catalogue {
  const catalogue = new Catalogue(language, (number) => `<${number}>`)
  catalogue.add({ part: section })
  return catalogue
}

describe('a text', () => {
  it('is found by section and key, with its values in place of the placeholders', () => {
    const catalogue = catalogueOf('en', { seen: '{{name}} saw {{name}} and {{other}}' })
    expect(catalogue.find('part.seen', { name: 'Ann', other: 2 })).toBe('Ann saw Ann and 2')
    expect(catalogue.find('part.unseen')).toBeUndefined()
  })

  it('takes values as they are, also when they look like placeholders or patterns', () => {
    const catalogue = catalogueOf('en', { plain: 'a {{name}} b' })
    expect(catalogue.find('part.plain', { name: '{{other}} $& $1' })).toBe('a {{other}} $& $1 b')
  })

  it('writes a number as the language does where it says so, and leaves other values alone', () => {
    const catalogue = catalogueOf('en', { both: '{{count, number}} of {{year}} or {{word, number}}' })
    expect(catalogue.find('part.both', { count: 1000, year: 1988, word: 'x' })).toBe('<1000> of 1988 or x')
  })

  it('leaves nothing where a value is missing', () => {
    expect(catalogueOf('en', { gap: 'a{{name}}b' }).find('part.gap')).toBe('ab')
  })

  it('gives way to a later one of the same key', () => {
    const catalogue = catalogueOf('en', { word: 'old' })
    catalogue.add({ part: { word: 'new' } })
    expect(catalogue.find('part.word')).toBe('new')
  })
})

describe('a counted text', () => {
  it.for([
    ['en', 1, 'one'],
    ['en', 0, 'other'],
    ['ru', 1, 'one'],
    ['ru', 3, 'few'],
    ['ru', 11, 'many'],
    ['ru', 21, 'one'],
  ] as const)('in the language %s has for %i the form "%s"', ([language, count, form]) => {
    const forms = Object.fromEntries(['one', 'few', 'many', 'other'].map((name) => [`n_${name}`, name]))
    expect(catalogueOf(language, forms).find('part.n', { count })).toBe(form)
  })

  it('has the form "other" where a browser asks for one that the language does not have', () => {
    expect(catalogueOf('ru', { n_other: 'other' }).find('part.n', { count: 1 })).toBe('other')
  })

  it('may have but one form', () => {
    expect(catalogueOf('en', { n: 'all {{count}}' }).find('part.n', { count: 1 })).toBe('all 1')
  })
})
