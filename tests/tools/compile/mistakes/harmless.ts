/** What looks like a mistake and may be meant. */
import { hashOf } from '../../../../tools/compile/translation/english-texts.ts'
import { ACTOR, ACTORS, ATLAS, CLASH, MEETING, type Mistake, PLACES, REFERENCE, TOUR, TRANSLATION } from './mistake.ts'

/** Changes that look like mistakes and may be meant. */
export const HARMLESS: Mistake[] = [
  {
    what: 'one actor in two roles',
    file: MEETING,
    field: 'actors',
    value: [ACTOR, { ...ACTOR, role: 'signatory' }],
    harmless: 'somebody may host and sign',
  },
  {
    what: 'one page with two quotations',
    file: CLASH,
    field: 'references',
    value: [REFERENCE, { ...REFERENCE, quote: 'of fire' }],
    harmless: 'a page may be quoted twice; it counts as one publisher',
  },
  {
    what: 'a soft hyphen in a quotation',
    file: CLASH,
    field: 'references[0].quote',
    value: 'two\u00AD days',
    harmless: 'quotations are exact',
  },
  {
    what: 'markup in a text',
    file: MEETING,
    field: 'title',
    value: '<b>A meeting</b>',
    harmless: 'no text becomes markup; it is shown as typed',
  },
  {
    what: 'an abbreviation in Latin letters in a name of another script',
    file: ACTORS,
    field: 'actors[0].names',
    value: [
      { lang: 'en', text: 'An Actor' },
      { lang: 'ru', text: 'Миссия (EUMA)' },
    ],
    harmless: 'abbreviations stay as they are',
  },
  {
    what: 'an address with letters of another script',
    file: CLASH,
    field: 'references[0].address',
    value: 'https://example.org/Սոչի',
    harmless: 'browsers show and take such addresses',
  },
  {
    what: 'a planned event of the past of which something is said',
    file: MEETING,
    field: '',
    value: { status: 'planned', status_note: 'No source says that it took place.' },
    harmless: 'the record says what became of it',
  },
  {
    what: 'no-break space in a number',
    file: MEETING,
    field: 'summary',
    value: 'About 5\u00A0000 people.',
    harmless: 'that is how numbers are set',
  },
  {
    what: 'a place without a name in a language',
    file: PLACES,
    field: 'places[0].names',
    value: [{ lang: 'en', text: 'Alpha' }],
    harmless: 'the English name stands in, and what is missing is counted, as translations are',
  },
  {
    what: 'a translation that lacks a text',
    file: TRANSLATION,
    field: '',
    value: { texts: { title: 'Հանդիպում' }, of: { title: hashOf('A meeting in Alpha') } },
    harmless: 'the English text is shown, marked and counted',
  },
  {
    what: 'a translation of an English text that has changed, also one that was reviewed',
    file: TRANSLATION,
    field: '',
    value: { of: { title: '00000000', summary: '00000000' }, reviewed: { by: 'A speaker', day: '2020-07-04' } },
    harmless: 'whoever changes the English text need not know the language; it is counted as older',
  },
  {
    what: 'signs of markdown in a translation',
    file: TRANSLATION,
    field: 'texts.title',
    value: '**Հանդիպում**',
    harmless: 'no text becomes markup; it is shown as typed',
  },
  {
    what: 'a family without types',
    file: ATLAS,
    field: 'families[2]',
    value: { id: 'other', shape: 'square', hue: 'green', name: { en: 'Other' } },
    harmless: 'an atlas may list it before its first event',
  },
  {
    what: 'a tour that goes back in time',
    file: TOUR,
    field: '',
    value: { steps: [step('Then they clashed.', 'example-clash'), step('They had met in Alpha.', 'example-meeting')] },
    harmless: 'a story may begin at its end',
  },
  {
    what: 'quotation marks around a quotation',
    file: CLASH,
    field: 'references[0].quote',
    value: '“two days”',
    harmless: 'quotations are exact, and the page changes marks within marks',
  },
]

function step(text: string, event: string) {
  return { text, event, camera: { lon: 45.5, lat: 40, zoom: 7 }, years: { from: 2020, to: 2020 } }
}
