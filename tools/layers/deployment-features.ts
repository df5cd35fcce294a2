/** The Lachin corridor and the deployment of Russian peacekeepers. */
import type { FeatureRecord } from '../../src/core/schema/layer.ts'
import { feature } from './layer-file.ts'
import type { Input } from './read-input.ts'

const STATEMENT = 'statement of 10 November 2020, points 3, 4 and 6'
const LICENCE = 'CC-BY-4.0 (own sketch; places: GeoNames, CC BY 4.0, and Wikipedia)'
/** From Nagorno-Karabakh to Armenia; the reason of each vertex is in ../nagorno-karabakh.md. */
const CORRIDOR_2020 = ['stepanakert', 'lisagor', 'lachin', 'zabukh', 'tegh']
const CORRIDOR_2022 = ['stepanakert', 'lisagor', 'mets-shen', 'kornidzor']

/** Corridor before and after August 2022, and the contingent. */
export function deployments({ settlement }: Input): FeatureRecord[] {
  const through = (ids: string[]) => ({ type: 'LineString', coordinates: ids.map(settlement) })
  const corridor = { kind: 'corridor', place: 'lachin-corridor', certainty: 'schematic', licence: LICENCE } as const
  return [
    feature('lachin-corridor-2020', through(CORRIDOR_2020), {
      name: 'Lachin corridor through Lachin, 2020-2022',
      status: 'Road link of Nagorno-Karabakh with Armenia under Russian peacekeepers',
      valid_from: '2020-11-10',
      valid_to: '2022-08-30',
      source: `Geometry: straight lines between places on the road. Dates: ${STATEMENT}; traffic moved to the new road at 20:00 on 30 August 2022 (Massis Post, 29 August 2022).`,
      uncertainty_km: 5,
      ...corridor,
      note: 'Says which places the corridor passed, not where the road ran. The statement calls it 5 km wide and keeps it clear of the town of Shusha; the width is not drawn. The line goes on to the first village in Armenia, while the corridor itself lay in Azerbaijan’s Lachin district.',
    }),
    feature('lachin-corridor-2022', through(CORRIDOR_2022), {
      name: 'Lachin corridor past Lachin, 2022-2023',
      status: 'Road link of Nagorno-Karabakh with Armenia under Russian peacekeepers, on the new road',
      valid_from: '2022-08-31',
      valid_to: '2023-09-19',
      source: `Geometry: straight lines between places on the road; Mets Shen and the bypass of Lachin, Zabukh and Sus: CivilNet, 22 August 2022. Dates: Massis Post, 29 August 2022; cease-fire of 20 September 2023 (TASS).`,
      uncertainty_km: 8,
      ...corridor,
      note: 'Between Mets Shen and the border no place on the road could be located, so the line is straight there. Until 31 March 2023 traffic joined the old road by a temporary stretch of 4.7 km; the road by Kornidzor was in use from 1 April 2023 (NEWS.am, 20 April 2023). Movement was cut from 12 December 2022, and Azerbaijan set up a checkpoint on 23 April 2023.',
    }),
    feature(
      'peacekeepers-2020',
      { type: 'Point', coordinates: settlement('stepanakert') },
      {
        name: 'Russian peacekeeping contingent',
        kind: 'deployment',
        status: 'Deployed along the line of contact and the Lachin corridor; command post at Khankendi / Stepanakert',
        valid_from: '2020-11-10',
        valid_to: '2024-06-12',
        source: `Position: command post, Russian Ministry of Defence, 15 November 2020 (TASS); coordinates from GeoNames. Dates: ${STATEMENT}; withdrawal completed on 12 June 2024 (AFP, 13 June 2024).`,
        certainty: 'compiled',
        uncertainty_km: 1,
        licence: 'CC-BY-4.0 (GeoNames)',
        note: 'The point marks the command post for the whole contingent: 1,960 people and, in November 2020, 18 to 23 observation posts, which are not drawn. Withdrawal was under way from 17 April 2024.',
      },
    ),
  ]
}
