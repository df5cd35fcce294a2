/** Which borders of the region have a delimitation on record, and by what treaty or protocol. */

/** The document, the first day on which it stood (signed, or in force where that is known), and where it can be read. */
interface Delimitation {
  delimited_from: string
  delimitation_source: string
}

const KARS: Delimitation = {
  delimited_from: '1921-10-13',
  delimitation_source:
    'Treaty of Kars, 13 October 1921, between Turkey and the Armenian, Azerbaijan and Georgian republics (https://en.wikisource.org/wiki/Treaty_of_Kars)',
}
const TEHRAN_1954: Delimitation = {
  delimited_from: '1954-12-02',
  delimitation_source:
    'Agreement between Iran and the Soviet Union on frontier and financial questions, Tehran, 2 December 1954 (https://base.garant.ru/2565847/)',
}

/**
 * By pair of ISO codes. Georgia's borders with Armenia, Azerbaijan and Russia are left out: talks go on, and parts were
 * never agreed (agenda.ge, 2020, https://agenda.ge/en/news/2020/3052; news.am, 2024, https://www.news.am/eng/news/817203.html).
 * So is that of Armenia and Azerbaijan, of which four sections were described in the protocol of 15 May 2024; they are a
 * feature of the dated layers.
 */
const DELIMITATIONS: Readonly<Record<string, Delimitation>> = {
  'AM-IR': TEHRAN_1954,
  'AM-TR': KARS,
  'AZ-IR': TEHRAN_1954,
  'AZ-RU': {
    delimited_from: '2011-07-18',
    delimitation_source:
      'Treaty on the state border, Baku, 3 September 2010 (http://en.special.kremlin.ru/catalog/countries/AZ/events/11155), in force since 18 July 2011',
  },
  'AZ-TR': KARS,
  'GE-TR': KARS,
  'IR-TR': {
    delimited_from: '1932-01-23',
    delimitation_source:
      'Agreement on the fixation of the frontier, Tehran, 23 January 1932, rectified on 26 May 1937 (International Boundary Study 28, United States Department of State, 1964)',
  },
}

/** Whether a delimitation of a border, by a key such as "AM-AZ", is on record, since when, and which. */
export function delimitationOf(
  between: string,
): { delimitation: 'on-record' | 'none-on-record' } & Partial<Delimitation> {
  const found = DELIMITATIONS[between]
  return found ? { delimitation: 'on-record', ...found } : { delimitation: 'none-on-record' }
}
