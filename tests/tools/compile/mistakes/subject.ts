/** The subject in atlas.json, its layers, tours and notes. */
import { AREAS, ATLAS, CLASH, MEETING, NOTE, REFERENCE, type Row, SENTENCES, TOUR } from './mistake.ts'

const BOX = [10, 10, 20, 20]
const FAMILY = { shape: 'circle', hue: 'blue' }

export const SUBJECT: Row[] = [
  ['a first view of latitude first', ATLAS, 'first_view', [38.4, 43.4, 41.9, 50.5], /shows nothing of Example region/],
  ['a narrow view elsewhere', ATLAS, 'narrow_view', BOX, /reaches beyond "first_view"/],
  ['surroundings that are smaller', ATLAS, 'surroundings', [44, 39, 46, 40], /leaves out a part of "first_view"/],
  [
    'one side in two parties',
    ATLAS,
    'parties',
    [['AM'], ['AZ', 'AM']],
    /stands in two places/,
    `${ATLAS} parties[1][1]`,
  ],
  ['two sides of one name', ATLAS, 'sides[1].name.en', 'AM', /Two entries are called "AM"/],
  ['two families with one symbol', ATLAS, 'families', twoFamilies(), /have the symbol/, `${ATLAS} families[1].shape`],
  ['a country that there is not', ATLAS, 'region.countries[0]', 'XX', /There is no country "XX"/],
  ['a description that is an essay', ATLAS, 'description', 'a '.repeat(200).trim(), /does not have the required form/],
  ['an id of two sentences', SENTENCES, 'sentences[1].id', 'line', /The id "line" is used twice/],
  [
    'one feature twice in a sentence',
    SENTENCES,
    'sentences[0].features',
    ['example-line', 'example-line'],
    /"example-line" stands here and in/,
    `${SENTENCES} sentences[0].features[1]`,
  ],
  ['a pair of one', AREAS, 'features[0].properties.pair', 'alone', /No other feature belongs to the pair "alone"/],
  [
    'a village that is drawn elsewhere',
    'layers/villages.geojson',
    'features[0].properties.place',
    'alpha',
    /km from the place "alpha"/,
  ],
  ['a camera of latitude first', TOUR, 'steps[0].camera', { lon: 40, lat: 46, zoom: 7 }, /No place of the event/],
  ['a camera elsewhere', TOUR, 'steps[0].camera.lon', -77, /No place of the event/, `${TOUR} steps[0].camera`],
  ['one text for two steps', TOUR, 'steps[1].text', 'They met in Alpha.', /stands here and in/, `${TOUR} steps[1]`],
  ['a note about nothing', NOTE, '', { articles: [], events: [], places: [] }, /is about nothing/, `${NOTE} articles`],
  ['a note without a source', NOTE, 'sources', [], /The value \[\] does not/],
  ['a banned word in a role', MEETING, 'actors[0].role', 'occupiers', /"occupiers" does not belong/],
  ['a banned word in an attribution', CLASH, 'claims[0].attribution', 'separatists', /"separatists" does not belong/],
  ['a text that is still to be written', MEETING, 'summary', 'TODO: who met.', /"TODO" stands for a text/],
  [
    'a passage quoted in a summary',
    MEETING,
    'summary',
    `They said “${'word '.repeat(26).trim()}”.`,
    /quotes 26 words in a row/,
  ],
  [
    'the language of no quotation',
    CLASH,
    'references[0]',
    { ...REFERENCE, quote: undefined, quote_lang: 'ru' },
    /The language of a quotation is given/,
    `${CLASH} references[0].quote_lang`,
  ],
  [
    'one side of an actor twice',
    'actors.json',
    'actors[0].side',
    ['AM', 'AM'],
    /"AM" stands here/,
    'actors.json actors[0].side[1]',
  ],
  [
    'two types of one label',
    'event-types.json',
    'types[1].label',
    'Clash',
    /"Clash" stands here/,
    'event-types.json types[1]',
  ],
]

function twoFamilies() {
  return ['talks', 'force'].map((id) => ({ id, ...FAMILY, name: { en: id } }))
}
