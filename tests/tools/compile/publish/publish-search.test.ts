import { describe, expect, it } from 'vitest'
import type { Name } from '../../../../src/core/schema/reference-lists.ts'
import { publishSearch } from '../../../../tools/compile/publish/publish-search.ts'

/** Forms of a place's name as they are published. */
function formsOf(...names: Name[]) {
  const nothing = { articles: [], outlets: [], background: [] }
  const place = { id: 'place', kind: 'village' as const, names, certainty: 'exact' as const }
  const { names: published } = publishSearch({
    events: { type: 'FeatureCollection', features: [] },
    atlas: { events: [] },
    articles: nothing,
    places: { places: [place] },
    actors: { actors: [] },
    types: { types: [] },
    subject: { families: [] },
  })
  return published[0]?.forms
}

describe('forms of a name', () => {
  it('begin with the English one and name language and script of the others', () => {
    expect(
      formsOf(
        { lang: 'hy', text: 'Ոսկեպար', transliteration: 'Voskepar', variants: ['Ոսկեպարը', 'Voskebar'] },
        { lang: 'en', text: 'Askipara', variants: ['Eskipara'] },
        { lang: 'az', text: 'Əskipara' },
      ),
    ).toEqual([
      { text: 'Askipara' },
      { text: 'Eskipara' },
      { text: 'Ոսկեպար', lang: 'hy' },
      { text: 'Voskepar', lang: 'hy-Latn' },
      { text: 'Ոսկեպարը', lang: 'hy' },
      { text: 'Voskebar', lang: 'hy-Latn' },
      { text: 'Əskipara', lang: 'az' },
    ])
  })

  it('are each spelling once, and begin with any name when there is none in English', () => {
    expect(formsOf({ lang: 'ru', text: 'Сочи', transliteration: 'Sochi' }, { lang: 'az', text: 'Sochi' })).toEqual([
      { text: 'Сочи', lang: 'ru' },
      { text: 'Sochi', lang: 'ru-Latn' },
    ])
  })
})

it('types are called by their label, their family and other words, each with its language', () => {
  const { names } = publishSearch({
    events: { type: 'FeatureCollection', features: [] },
    atlas: { events: [] },
    articles: { articles: [], outlets: [], background: [] },
    places: { places: [] },
    actors: { actors: [] },
    types: {
      types: [
        { id: 'summit', family: 'talks', label: 'Summit', labels: { ru: 'Саммит' }, search_words: { en: 'meet met' } },
      ],
    },
    subject: { families: [{ id: 'talks', shape: 'circle', hue: 'blue', name: { en: 'Talks', ru: 'Переговоры' } }] },
  })
  expect(names).toEqual([
    {
      kind: 'type',
      id: 'summit',
      forms: [
        { text: 'Summit' },
        { text: 'Саммит', lang: 'ru' },
        { text: 'Talks' },
        { text: 'Переговоры', lang: 'ru' },
        { text: 'meet met' },
      ],
    },
  ])
})
