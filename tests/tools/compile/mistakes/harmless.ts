/** What looks like a mistake and may be meant. */
import { ACTOR, ACTORS, CLASH, MEETING, type Mistake, REFERENCE } from './mistake.ts'

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
]
