/** What columns are called: in two well-known data sets by their published names, elsewhere in several languages. */

/** What a column of the reader's is for. */
export type Role = 'lon' | 'lat' | 'first' | 'last' | 'kind' | 'precision' | 'size'

export type PresetId = 'ucdp-ged' | 'acled'

export interface Preset {
  id: PresetId
  /** Columns that tell the data set. */
  marks: readonly string[]
  names: Readonly<Partial<Record<Role, string>>>
  /** Columns whose words the card of a row shows first. */
  words: readonly string[]
  /** Columns of figures: lowest, best and highest. */
  figures: readonly string[]
  link?: string
}

/**
 * UCDP Georeferenced Event Dataset: names of its codebook (Högbladh, UCDP GED Codebook). ACLED: names of its codebook's
 * columns; both number precision from 1, the most exact.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'ucdp-ged',
    marks: ['type_of_violence', 'date_start', 'latitude', 'longitude', 'where_prec'],
    names: {
      lon: 'longitude',
      lat: 'latitude',
      first: 'date_start',
      last: 'date_end',
      kind: 'type_of_violence',
      precision: 'where_prec',
    },
    words: ['side_a', 'side_b', 'where_description', 'source_article'],
    figures: ['low', 'best', 'high'],
  },
  {
    id: 'acled',
    marks: ['event_date', 'event_type', 'sub_event_type', 'latitude', 'longitude'],
    names: { lon: 'longitude', lat: 'latitude', first: 'event_date', kind: 'event_type', precision: 'geo_precision' },
    words: ['sub_event_type', 'location', 'notes', 'source'],
    figures: ['fatalities'],
  },
]

/** Names of columns, folded as `foldName` does. In the languages of the interface and some more. */
export const NAMES: Readonly<Record<Exclude<Role, 'size'>, readonly string[]>> = {
  lon: [
    ...['longitude', 'lon', 'lng', 'long', 'decimallongitude', 'x', 'xcoord', 'lonx'],
    ...['долгота', 'երկայնություն', 'uzunluq', 'uzunluqdairesi', 'boylam', 'längengrad', 'länge', 'longitud'],
  ],
  lat: [
    ...['latitude', 'lat', 'decimallatitude', 'y', 'ycoord', 'laty'],
    ...['широта', 'լայնություն', 'enlik', 'endairesi', 'enlem', 'breitengrad', 'breite', 'latitud'],
  ],
  first: [
    ...[
      'date',
      'eventdate',
      'datestart',
      'startdate',
      'begin',
      'start',
      'day',
      'datetime',
      'timestamp',
      'time',
      'year',
    ],
    ...['дата', 'датаначала', 'ամսաթիվ', 'օր', 'tarix', 'tarih', 'datum', 'fecha', 'год', 'տարի', 'il'],
  ],
  last: [
    'dateend',
    'enddate',
    'end',
    'датаокончания',
    'конец',
    'ավարտ',
    'sontarix',
    'bitmə',
    'bitiş',
    'enddatum',
    'datefin',
  ],
  kind: [
    ...['eventtype', 'type', 'kind', 'category', 'class', 'typeofviolence', 'disordertype'],
    ...['тип', 'вид', 'категория', 'տեսակ', 'տիպ', 'növ', 'tip', 'tür', 'art', 'typ', 'tipo', 'catégorie'],
  ],
  precision: ['precision', 'geoprecision', 'whereprec', 'accuracy', 'точность', 'ճշգրտություն', 'dəqiqlik'],
}

/** A name without case, spaces and signs. */
export function foldName(name: string): string {
  return name
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The data set that a header belongs to, if it is known. */
export function presetOf(header: readonly string[]): Preset | undefined {
  const names = new Set(header.map((name) => name.trim().toLowerCase()))
  return PRESETS.find(({ marks }) => marks.every((mark) => names.has(mark)))
}
