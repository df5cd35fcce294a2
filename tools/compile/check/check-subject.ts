/** Checks atlas.json against itself, and every record against what atlas.json lists. */
import { feature } from '@rapideditor/country-coder'
import { LISTS, type ListName, listedValues } from '../../../src/core/schema/field-types.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'
import { expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { layerFile, recordFile, type Sources } from '../sources.ts'

const FILE = 'atlas.json'

export const checkSubject: Check<Sources> = (sources) => [
  ...checkLists(sources.subject),
  ...checkKinds(sources.subject),
  ...checkNamePairs(sources.subject),
  ...checkViews(sources.subject),
  ...checkParties(sources.subject),
  ...checkAlike(sources.subject),
  ...checkCountries(sources.subject),
  ...checkListed(sources),
  ...checkFeatures(sources),
  ...checkTypes(sources),
  ...checkLanguages(sources),
  ...checkRecordsUntil(sources),
]

/** No id stands twice in a list. */
function checkLists(subject: SubjectRecord): Problem[] {
  return LISTS.flatMap((list) =>
    subject[list].flatMap(({ id }, i, all) =>
      all.findIndex((other) => other.id === id) === i
        ? []
        : [problem(`$.${list}[${i}].id`, `The id "${id}" is used twice.`, 'give the later entry an id of its own')],
    ),
  )
}

/** Each kind is on a layer that exists, and a derived layer has the one kind that its features get. */
function checkKinds({ kinds, layers }: SubjectRecord): Problem[] {
  return [
    ...kinds.flatMap(({ layer }, i) =>
      layers.some(({ id }) => id === layer) ? [] : [notListed(FILE, `$.kinds[${i}].layer`, layer, 'layers', layers)],
    ),
    ...layers.flatMap(({ id, derived_from }, i) =>
      derived_from === undefined || kinds.filter(({ layer }) => layer === id).length === 1
        ? []
        : [
            problem(
              `$.layers[${i}].id`,
              `The layer "${id}" is derived, but has not exactly one kind.`,
              'give it one entry in "kinds": all of its features are of that kind',
            ),
          ],
    ),
  ]
}

function checkNamePairs({ name_pairs, kinds }: SubjectRecord): Problem[] {
  if (!name_pairs) return []
  const { first, second } = name_pairs
  return [
    ...second.leads_in_areas.flatMap((kind, i) =>
      kinds.some(({ id }) => id === kind)
        ? []
        : [notListed(FILE, `$.name_pairs.second.leads_in_areas[${i}]`, kind, 'kinds', kinds)],
    ),
    ...(first.language === second.language
      ? [
          problem(
            '$.name_pairs.second.language',
            `Both names of a pair are in "${second.language}".`,
            'name the other language, or leave "name_pairs" out',
          ),
        ]
      : []),
  ]
}

/** The views lie in each other, and the region in the first of them is that of the atlas. */
function checkViews({ first_view, narrow_view, surroundings, region }: SubjectRecord): Problem[] {
  const [west, south, east, north] = first_view
  const isWithin = ([w, s, e, n]: SubjectRecord['first_view'], outer: SubjectRecord['first_view']) =>
    w >= outer[0] && s >= outer[1] && e <= outer[2] && n <= outer[3]
  const box = region.box
  const isApart = west >= box[2] || east <= box[0] || south >= box[3] || north <= box[1]
  return [
    ...(isApart
      ? [
          problem(
            '$.first_view',
            `The first view shows nothing of ${region.name.en}.`,
            'give west, south, east, north in degrees: longitudes are the first and the third number',
          ),
        ]
      : []),
    ...(isWithin(narrow_view, first_view)
      ? []
      : [problem('$.narrow_view', 'It reaches beyond "first_view".', 'choose a part of the first view')]),
    ...(isWithin(first_view, surroundings)
      ? []
      : [problem('$.surroundings', 'It leaves out a part of "first_view".', 'choose a box with the first view in it')]),
  ]
}

/** Losses of a side in two parties would be counted twice. */
function checkParties({ parties }: SubjectRecord): Problem[] {
  const seen = new Set<string>()
  return parties.flatMap((sides, i) =>
    sides.flatMap((side, j) => {
      const isTwice = seen.has(side)
      seen.add(side)
      return isTwice
        ? [problem(`$.parties[${i}][${j}]`, `The side "${side}" stands in two places.`, 'leave it in one party')]
        : []
    }),
  )
}

/** Readers tell families by their symbol, and all entries of a list by their name. */
function checkAlike(subject: SubjectRecord): Problem[] {
  const { families } = subject
  return [
    ...(['families', 'layers', 'sides'] as const).flatMap((list) =>
      subject[list].flatMap(({ id, name }, i, all) =>
        all.slice(0, i).some((other) => other.id !== id && other.name.en === name.en)
          ? [problem(`$.${list}[${i}].name.en`, `Two entries are called "${name.en}".`, 'give each a name of its own')]
          : [],
      ),
    ),
    ...families.flatMap(({ id, shape, hue }, i) =>
      families.slice(0, i).some((other) => other.id !== id && other.shape === shape && other.hue === hue)
        ? [
            problem(
              `$.families[${i}].shape`,
              `Two families have the symbol ${shape} in ${hue}.`,
              'choose another shape; hues alone are not told apart by everybody',
            ),
          ]
        : [],
    ),
  ]
}

function checkCountries({ region, name_pairs }: SubjectRecord): Problem[] {
  const named: [string, string][] = [
    ...region.countries.map((code, i): [string, string] => [`$.region.countries[${i}]`, code]),
    ...(name_pairs ? [['$.name_pairs.country', name_pairs.country] as [string, string]] : []),
    ...(name_pairs?.second.leads_in_countries ?? []).map((code, i): [string, string] => [
      `$.name_pairs.second.leads_in_countries[${i}]`,
      code,
    ]),
  ]
  return named.flatMap(([path, code]) =>
    feature(code)
      ? []
      : [problem(path, `There is no country "${code}".`, 'give its code as ISO 3166-1 alpha-2, e.g. "CH"')],
  )
}

/** Sides, families, layers and kinds that records name are among those listed. */
function checkListed({ subject, actors, outlets, types, events, stories, sentences, layers }: Sources): Problem[] {
  const expect = (list: ListName, value: string, file: string, path: string): Problem[] =>
    listedValues(subject, list).includes(value) ? [] : [notListed(file, path, value, list, subject[list])]
  return [
    ...subject.parties.flatMap((sides, i) =>
      sides.flatMap((side, j) => expect('sides', side, FILE, `$.parties[${i}][${j}]`)),
    ),
    ...actors.flatMap(({ side }, i) =>
      side.flatMap((one, j) => expect('sides', one, 'actors.json', `$.actors[${i}].side[${j}]`)),
    ),
    ...outlets.flatMap(({ side }, i) => expect('sides', side, 'outlets.json', `$.outlets[${i}].side`)),
    ...types.flatMap(({ family }, i) => expect('families', family, 'event-types.json', `$.types[${i}].family`)),
    ...events.flatMap(({ id, references = [] }) =>
      references.flatMap(({ side }, i) => expect('sides', side, recordFile('events', id), `$.references[${i}].side`)),
    ),
    ...sentences.flatMap(({ layer }, i) => expect('layers', layer, 'sentences.json', `$.sentences[${i}].layer`)),
    ...stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ layers: shown = [] }, i) =>
        shown.flatMap((layer, j) => expect('layers', layer, recordFile('stories', id), `$.steps[${i}].layers[${j}]`)),
      ),
    ),
    ...[...layers].flatMap(([layer, { features }]) =>
      features.flatMap(({ properties: { kind, side } }, i) => [
        ...expect('kinds', kind, layerFile(layer), `$.features[${i}].properties.kind`),
        ...(side === undefined ? [] : expect('sides', side, layerFile(layer), `$.features[${i}].properties.side`)),
      ]),
    ),
  ]
}

/** A feature is of a kind of its own layer. */
function checkFeatures({ subject, layers }: Sources): Problem[] {
  const home = new Map(subject.kinds.map(({ id, layer }) => [id, layer]))
  return [...layers].flatMap(([layer, { features }]) =>
    features.flatMap(({ properties: { kind } }, i) => {
      const other = home.get(kind)
      if (other === undefined || other === layer) return []
      return [
        {
          file: layerFile(layer),
          path: `$.features[${i}].properties.kind`,
          message: `Features of the kind "${kind}" belong to the layer "${other}".`,
          remedy: `move the feature to ${layerFile(other)}, or choose a kind of this layer`,
        },
      ]
    }),
  )
}

/** An address may name a type or a family, so they share no id. */
function checkTypes({ subject, types }: Sources): Problem[] {
  return types.flatMap(({ id }, i) =>
    subject.families.some((family) => family.id === id)
      ? [
          {
            file: 'event-types.json',
            path: `$.types[${i}].id`,
            message: `"${id}" is the name of a family.`,
            remedy: 'choose an id that is not the name of a family; an address may name either',
          },
        ]
      : [],
  )
}

/** Names are in languages that readers can choose. */
function checkLanguages({ subject, places, actors }: Sources): Problem[] {
  const lists = { places, actors }
  return (['places', 'actors'] as const).flatMap((list) =>
    lists[list].flatMap(({ names }, i) =>
      names.flatMap(({ lang }, j) =>
        subject.languages.includes(lang)
          ? []
          : [
              {
                file: `${list}.json`,
                path: `$.${list}[${i}].names[${j}].lang`,
                message: `"${lang}" is not one of the languages of this atlas.`,
                remedy: `use one of: ${subject.languages.join(', ')}; or add the language in geodata/${FILE}`,
              },
            ],
      ),
    ),
  )
}

/** Nothing is said to have happened after the day up to which events were looked for. Wrong dates are reported elsewhere. */
function checkRecordsUntil({ subject, events }: Sources): Problem[] {
  return events.flatMap(({ id, date, status }) => {
    const start = status === 'planned' ? undefined : firstDay(date)
    if (start === undefined || start <= subject.records_until) return []
    return [
      {
        file: recordFile('events', id),
        path: '$.date',
        message: `The event begins on ${start}, but events are on record until ${subject.records_until} only.`,
        remedy: `correct the date, or move "records_until" in geodata/${FILE} on`,
      },
    ]
  })
}

function firstDay(date: string): string | undefined {
  try {
    return expandEdtf(date).start
  } catch {
    return undefined
  }
}

function notListed(
  file: string,
  path: string,
  value: string,
  list: ListName,
  entries: readonly { id: string }[],
): Problem {
  const ids = entries.map(({ id }) => id)
  return {
    file,
    path,
    message: `"${value}" is not in the list "${list}" of ${FILE}.`,
    remedy: `use one of: ${[...ids, ...(list === 'sides' ? ['none'] : [])].join(', ')}; or add it in geodata/${FILE}`,
  }
}

function problem(path: string, message: string, remedy: string): Problem {
  return { file: FILE, path, message, remedy }
}
