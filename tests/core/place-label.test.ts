import { describe, expect, it } from 'vitest'
import { firstLanguage, mapLabel } from '../../src/core/map-label.ts'
import { listLabel, twoNames } from '../../src/core/place-label.ts'
import type { LayerFeature } from '../../src/core/schema/layer.ts'
import type { Place } from '../../src/core/schema/reference-lists.ts'
import { examplePlace } from './examples.ts'

const TOWN: Place = {
  ...examplePlace('stepanakert', [46.75, 39.82]),
  country: 'AZ',
  names: [
    { lang: 'en', text: 'Khankendi' },
    { lang: 'hy', text: 'Ստեփանակերտ', transliteration: 'Stepanakert' },
  ],
}

function areaOf(kind: string, east = 47): LayerFeature {
  const ring: [number, number][] = [
    [46, 39],
    [east, 39],
    [east, 40],
    [46, 40],
    [46, 39],
  ]
  return {
    type: 'Feature',
    id: kind,
    properties: {
      id: kind,
      name: kind,
      kind,
      status: 'An example',
      valid_from: '1994-05-12',
      valid_to: '',
      source: 'Made for the tests',
      certainty: 'compiled',
      licence: 'CC0-1.0',
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

describe('the two names of a place', () => {
  it('are shown for a settlement in Azerbaijan whose Armenian name differs', () => {
    expect(twoNames(TOWN)).toEqual({ az: 'Khankendi', hy: 'Stepanakert' })
  })

  it('are one for a place elsewhere, for a region, and where both say the same', () => {
    const sameNames: Place['names'] = [
      { lang: 'en', text: 'Askeran' },
      { lang: 'hy', text: 'Ասկերան', transliteration: 'Askeran' },
    ]
    expect(twoNames({ ...TOWN, country: 'AM' })).toBeUndefined()
    expect(twoNames({ ...TOWN, kind: 'region' })).toBeUndefined()
    expect(twoNames({ ...TOWN, names: sameNames })).toBeUndefined()
  })

  it('stand in alphabetical order in lists, whatever the date', () => {
    expect(listLabel(TOWN, 'en')).toEqual({ text: 'Khankendi / Stepanakert', lang: 'en' })
    expect(listLabel(examplePlace('moscow', [37.6, 55.7]), 'en')).toMatchObject({ text: 'moscow', lang: 'en' })
  })
})

describe('on the map', () => {
  it('the administering side’s name comes first: the Armenian one only inside an area it held on the date', () => {
    expect(mapLabel(TOWN, { lang: 'en', order: 'administering' }, [areaOf('area-of-control')])).toBe(
      'Stepanakert / Khankendi',
    )
    expect(mapLabel(TOWN, { lang: 'en', order: 'administering' }, [areaOf('indicative-area')])).toBe(
      'Stepanakert / Khankendi',
    )
    expect(mapLabel(TOWN, { lang: 'en', order: 'administering' }, [])).toBe('Khankendi / Stepanakert')
  })

  it('an area elsewhere, or one that only outlines a former unit, decides nothing', () => {
    expect(mapLabel(TOWN, { lang: 'en', order: 'administering' }, [areaOf('area-of-control', 46.5)])).toBe(
      'Khankendi / Stepanakert',
    )
    expect(mapLabel(TOWN, { lang: 'en', order: 'administering' }, [areaOf('historic-outline')])).toBe(
      'Khankendi / Stepanakert',
    )
  })

  it('a reader’s choice goes before the date', () => {
    expect(mapLabel(TOWN, { lang: 'en', order: 'az' }, [areaOf('area-of-control')])).toBe('Khankendi / Stepanakert')
    expect(mapLabel(TOWN, { lang: 'en', order: 'hy' }, [])).toBe('Stepanakert / Khankendi')
  })

  it('in Armenia the Armenian name comes first', () => {
    expect(firstLanguage('administering', [44.5, 40.2], 'AM', [])).toBe('hy')
  })
})
