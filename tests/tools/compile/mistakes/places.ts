/** Places that lie elsewhere, and names in other letters. */
import { ALPHA, MEETING, PLACES, type Row } from './mistake.ts'

export const PLACES_AND_SHAPES: Row[] = [
  ['latitude first', PLACES, 'places[0].position', [40.2, 44.5], /outside Example region/],
  [
    'latitude first, in a country elsewhere',
    PLACES,
    'places[0]',
    abroad('GE', [41.69, 44.83]),
    /lies in .*, but the place "alpha" is in GE/,
    `${PLACES} places[0].position`,
  ],
  [
    'a place in another country than it says',
    PLACES,
    'places[0]',
    abroad('US', [37.62, 55.75]),
    /lies in RU, but/,
    `${PLACES} places[0].position`,
  ],
  [
    'west without its minus',
    PLACES,
    'places[0]',
    abroad('US', [77.03, 38.89]),
    /but the place "alpha" is in US/,
    `${PLACES} places[0].position`,
  ],
  ['no coordinates, as zeros', PLACES, 'places[2].position', [0, 0], /stands for coordinates that were not found/],
  ['coordinates as texts', PLACES, 'places[0].position[0]', '44,5', /expected number/],
  ['a latitude beyond the pole', PLACES, 'places[0].position[1]', 140.2, /The value 140.2 does not/],
  ['a country by its name', PLACES, 'places[0].country', 'Armenia', /The value "Armenia" does not/],
  ['a country in small letters', PLACES, 'places[0].country', 'am', /The value "am" does not/],
  ['a kind that there is not', PLACES, 'places[0].kind', 'metropolis', /"metropolis" is not one of those/],
  [
    'a place without an English name',
    PLACES,
    'places[0].names',
    [{ lang: 'hy', text: 'Ա' }],
    /English name is missing/,
  ],
  [
    'a position from nowhere',
    PLACES,
    'places[0].position_source',
    undefined,
    /Nothing says where the position is from/,
  ],
  [
    'an approximate place of any size',
    PLACES,
    'places[1].uncertainty_km',
    undefined,
    /nothing says within how many kilometres/,
  ],
  ['metres instead of kilometres', PLACES, 'places[1].uncertainty_km', 2000, /The value 2000 does not/],
  [
    'a country as a point',
    PLACES,
    'places[1].kind',
    'country',
    /A country is no point/,
    `${PLACES} places[1].certainty`,
  ],
  ['a negative distance', PLACES, 'places[0].uncertainty_km', -5, /The value -5 does not/],
  [
    'two names in one language',
    PLACES,
    'places[0].names',
    [
      { lang: 'en', text: 'Alpha' },
      { lang: 'en', text: 'Alfa' },
    ],
    /"en" stands here and in/,
    `${PLACES} places[0].names[1]`,
  ],
  [
    'one variant twice',
    PLACES,
    'places[0].names[0].variants',
    ['Alfa', 'Alfa'],
    /"Alfa" stands here and in/,
    `${PLACES} places[0].names[0].variants[1]`,
  ],
  [
    'an Armenian name in Latin letters',
    PLACES,
    'places[0].names',
    [
      { lang: 'en', text: 'Alpha' },
      { lang: 'hy', text: 'Alfa' },
    ],
    /should be in Armenian letters/,
    `${PLACES} places[0].names[1].text`,
  ],
  [
    'a Russian name in Armenian letters',
    PLACES,
    'places[0].names',
    [
      { lang: 'en', text: 'Alpha' },
      { lang: 'ru', text: 'Ալֆա' },
    ],
    /should be in Cyrillic letters/,
    `${PLACES} places[0].names[1].text`,
  ],
  [
    'an English name typed in Cyrillic letters',
    PLACES,
    'places[0].names[0].text',
    'Аоса',
    /should be in Latin letters, but has "А", U\+0410/,
  ],
  [
    'a transliteration that is none',
    PLACES,
    'places[0].names[0].transliteration',
    'Ալֆա',
    /should be in Latin letters/,
  ],
  [
    'one entry of Wikidata for two places',
    PLACES,
    'places',
    withSameEntry(),
    /"Q1" stands here and in/,
    `${PLACES} places[1]`,
  ],
  ['a place that is not in the gazetteer', MEETING, 'places[0].id', 'alfa', /There is no place "alfa"/],
  [
    'one place twice in one role',
    MEETING,
    'places',
    [ALPHA, ALPHA],
    /"alpha as venue" stands here and in/,
    `${MEETING} places[1]`,
  ],
  ['a role that there is not', MEETING, 'places[0].role', 'Venue', /"Venue" is not one of those/],
  ['no place', MEETING, 'places', [], /./],
  [
    'a ring that is not closed',
    'layers/areas.geojson',
    'features[0].geometry.coordinates[0][4]',
    [46, 39.1],
    /not closed/,
    'layers/areas.geojson features[0].geometry.coordinates',
  ],
  [
    'a shape that ends before it begins',
    'layers/areas.geojson',
    'features[0].properties.valid_to',
    '2019-01-01',
    /before it begins/,
  ],
  [
    'a feature of latitude first',
    'layers/areas.geojson',
    'features[1].geometry.coordinates[0]',
    [39, 46],
    /outside Example region/,
    'layers/areas.geojson features[1].geometry.coordinates',
  ],
]

function abroad(country: string, position: [number, number]) {
  return { id: 'alpha', kind: 'city', country, names: [{ lang: 'en', text: 'Alpha' }], position, certainty: 'exact' }
}

function withSameEntry() {
  return ['alpha', 'beta', 'gamma', 'delta'].map((id, i) => ({
    id,
    kind: 'village',
    names: [{ lang: 'en', text: id }],
    position: [46.5, 40],
    certainty: 'approximate',
    ...(i < 2 ? { wikidata: 'Q1' } : {}),
  }))
}
