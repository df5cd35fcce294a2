/** The layer of the four village pairs named in the agreement of 19 April 2024 and of the border between them. */
import type { FeatureRecord } from '../../src/core/schema/layer.ts'
import { type LonLat, nearestOnLine, rounded, roundedLine, sliceLine } from './geometry.ts'
import { feature } from './layer-file.ts'
import type { Input, Village } from './read-input.ts'

/** Armenian village, Azerbaijani village, from north to south along the border. */
const PAIRS = [
  ['baghanis', 'baghanis-ayrim'],
  ['voskepar', 'ashaghi-askipara'],
  ['kirants', 'kheyrimli'],
  ['berkaber', 'gizilhajili'],
] as const

/** Villages that no source locates; their position in the gazetteer is the one derived here. */
const UNLOCATED: readonly string[] = ['gizilhajili', 'kheyrimli']

const VALIDITY = { valid_from: '2024-04-19', valid_to: '' }
const AGREEMENT =
  'press release of the two border commissions, 19 April 2024 (Public Radio of Armenia; Trend; both 19 April 2024)'
const TAKEOVER =
  'statement of the office of Deputy Prime Minister Mustafayev, 24 May 2024 (News.Az, Report, Trend and Turan)'
const OSM = 'ODbL-1.0 (© OpenStreetMap contributors)'
/** Largest shift between two editions of the border in this sector is 0.7 km. */
const BORDER_UNCERTAINTY_KM = 1

/** A village and where it is drawn. */
interface Placed {
  village: Village
  position: LonLat
  /** The village of the pair that has a sourced position, for one that has none. */
  opposite?: Village
}

/** Eight villages, four leaders that join the pairs, and the border section, in this order. */
export function borderVillages(input: Input): FeatureRecord[] {
  const pairs = PAIRS.map(([am, az]) => placePair(input.village(am), input.village(az), input.border))
  return [
    ...pairs.flatMap(({ am, az }) => [villageFeature(am, 'AM', am), villageFeature(az, 'AZ', am)]),
    ...pairs.map(({ am, az }) => pairFeature(am, az)),
    sectionFeature(input.border, pairs),
  ]
}

function placePair(am: Village, az: Village, border: LonLat[]): { am: Placed; az: Placed } {
  if (!am.position) throw new Error(`places.json has no position for "${am.id}".`)
  const placed = { village: am, position: rounded(am.position) }
  if (UNLOCATED.includes(az.id))
    return { am: placed, az: { village: az, position: rounded(nearestOnLine(border, am.position)), opposite: am } }
  if (!az.position) throw new Error(`places.json has no position for "${az.id}".`)
  return { am: placed, az: { village: az, position: rounded(az.position) } }
}

function villageFeature(
  { village, position, opposite }: Placed,
  side: 'AM' | 'AZ',
  { village: am }: Placed,
): FeatureRecord {
  const status =
    side === 'AM'
      ? 'Village in Armenia beside the border section agreed on 19 April 2024'
      : 'Village of Azerbaijan’s Gazakh district; its area under Azerbaijani border guards since 24 May 2024'
  const dates = `Dates: ${AGREEMENT}${side === 'AZ' ? `; ${TAKEOVER}` : ''}.`
  const common = { name: english(village), kind: 'border-village', status, ...VALIDITY } as const
  const reference = { place: village.id, pair: pairId(am), side } as const
  if (opposite)
    return feature(
      village.id,
      { type: 'Point', coordinates: position },
      {
        ...common,
        source: `Position: none found in any source; point of the border closest to ${english(opposite)} (OpenStreetMap, edition of 2017). ${dates}`,
        certainty: 'schematic',
        uncertainty_km: 3,
        licence: OSM,
        note: `No trustworthy coordinates were found. The point only says that the village lies across the border from ${english(opposite)}; it is not where the village stands.`,
        ...reference,
      },
    )
  return feature(
    village.id,
    { type: 'Point', coordinates: position },
    {
      ...common,
      source: `Position: ${village.position_source ?? 'gazetteer of the atlas'}. ${dates}`,
      certainty: 'compiled',
      ...(village.uncertainty_km === undefined ? {} : { uncertainty_km: village.uncertainty_km }),
      licence: isFromOsm(village) ? OSM : 'Facts, as published by Wikipedia and the page named as source',
      ...reference,
    },
  )
}

function pairFeature(am: Placed, az: Placed): FeatureRecord {
  return feature(
    pairId(am.village),
    { type: 'LineString', coordinates: [am.position, az.position] },
    {
      name: `${english(am.village)} - ${english(az.village)}`,
      kind: 'village-pair',
      status: 'Pair of villages between which the border was agreed',
      ...VALIDITY,
      source: `Joins the two villages as drawn. Pairs and dates: ${AGREEMENT}.`,
      certainty: 'schematic',
      licence: az.opposite || isFromOsm(am.village) ? OSM : 'CC-BY-4.0',
      note: 'Joins what the agreement names together. It is neither a road nor a border.',
      pair: pairId(am.village),
    },
  )
}

function sectionFeature(border: LonLat[], pairs: { am: Placed }[]): FeatureRecord {
  const [north, south] = [pairs[0], pairs.at(-1)]
  if (!north || !south) throw new Error('There are no village pairs.')
  const section = roundedLine(sliceLine(border, north.am.position, south.am.position))
  return feature(
    'border-section-2024',
    { type: 'LineString', coordinates: section },
    {
      name: 'Border section agreed in 2024',
      kind: 'border-section',
      status: 'Agreed provisionally on 19 April 2024, described in the protocol of 15 May 2024',
      ...VALIDITY,
      source: `Geometry: border of Armenia and Azerbaijan between the first and the last pair (OpenStreetMap, edition of 2017, as in the base map). Dates: ${AGREEMENT}; protocol of 15 May 2024 (Mediamax, Anadolu Agency). Length and area: ${TAKEOVER}.`,
      certainty: 'schematic',
      uncertainty_km: BORDER_UNCERTAINTY_KM,
      licence: OSM,
      note: 'Marks the sector, not the delimited line, whose coordinates are not public. Azerbaijan’s statement gives 12.7 km of border and 6.5 km² for the four villages; the drawn sector also takes in what lies between the pairs, about 14.8 km. Border guards took over on 24 May 2024, at Kirants under a transitional regime until 24 July 2024. The protocol follows a Soviet General Staff map of 1976.',
    },
  )
}

function isFromOsm({ position_source }: Village): boolean {
  return position_source?.startsWith('OpenStreetMap') ?? false
}

function pairId(am: Village): string {
  return `pair-${am.id}`
}

function english({ id, names }: Village): string {
  return names.find(({ lang }) => lang === 'en')?.text ?? id
}
