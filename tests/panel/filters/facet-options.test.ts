import { describe, expect, it } from 'vitest'
import { FACET_KEYS } from '../../../src/core/select/filter.ts'
import { sectionOf } from '../../../src/display/names/use-value-names.ts'
import { type FacetOption, SHORT_SECTION, shownOptions } from '../../../src/panel/filters/facet-options.ts'

const option = (value: string, forms = [value], parts: FacetOption[] = []): FacetOption => ({
  ...{ key: 'actor', value, label: value, forms, parts },
})
const many = Array.from({ length: 20 }, (_, i) => option(`actor-${i}`))
const values = (options: readonly FacetOption[]) => options.map(({ value }) => value)
const shown = { counts: () => 1, isKept: () => false, showsAll: false, find: '' }

describe('sections of the filter panel', () => {
  it('hold every facet', () => {
    for (const key of FACET_KEYS) expect(sectionOf(key)).toMatch(/./)
  })
})

describe('the options that a section shows', () => {
  it('are all of them when they are few', () => {
    const few = many.slice(0, SHORT_SECTION)
    expect(shownOptions(few, { ...shown, counts: () => 0 })).toEqual(few)
  })

  it('are those with most events when they are many, in the order of all', () => {
    const counts = ({ value }: FacetOption) => Number(value.slice('actor-'.length))
    expect(values(shownOptions(many, { ...shown, counts }))).toEqual(values(many.slice(20 - SHORT_SECTION)))
  })

  it('are none without events, but for those that are chosen', () => {
    const kept = shownOptions(many, { ...shown, counts: () => 0, isKept: ({ value }) => value === 'actor-3' })
    expect(values(kept)).toEqual(['actor-3'])
  })

  it('are all when the reader asks for all', () => {
    expect(shownOptions(many, { ...shown, showsAll: true })).toEqual(many)
  })

  it('are found by the beginnings of words of any form of the name, without regard to script and diacritics', () => {
    const actors = [
      option('nikol', ['Nikol Pashinyan', 'Նիկոլ Փաշինյան', 'Никол Пашинян']),
      option('ilham', ['İlham Əliyev']),
    ]
    for (const find of ['pash', 'PASHINYAN nik', 'Փաշ', 'пашин'])
      expect(values(shownOptions(actors, { ...shown, find }))).toEqual(['nikol'])
    expect(values(shownOptions(actors, { ...shown, find: 'eliyev' }))).toEqual(['ilham'])
    expect(shownOptions(actors, { ...shown, find: 'shinyan' })).toEqual([])
  })

  it('are also found by their parts', () => {
    const families = [
      option('talks', ['Talks'], [option('summit', ['Leaders’ summit'])]),
      option('force', ['Use of force']),
    ]
    expect(values(shownOptions(families, { ...shown, find: 'summit' }))).toEqual(['talks'])
  })
})
