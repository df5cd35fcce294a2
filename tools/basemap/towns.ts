import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { type Properties, roundPosition, toFeature } from './geojson.ts'

/** The languages in which towns are named, with the letters a name must have to count as one in that language. */
const LANGUAGES = [
  { key: 'az', letters: /\p{Script=Latin}/u },
  { key: 'hy', letters: /\p{Script=Armenian}/u },
  { key: 'ru', letters: /\p{Script=Cyrillic}/u },
] as const

type Language = (typeof LANGUAGES)[number]['key']

/** GeoNames' names by language and GeoNames id. */
export type Names = Record<Language, Map<number, string>>

/** Languages in which GeoNames gives no current name but a superseded or doubtful one, which is not used; by id. */
const SUPERSEDED = new Map<number, readonly Language[]>([
  [174979, ['az']],
  [584871, ['hy']],
  [587378, ['hy']],
  [616530, ['az']],
  [616629, ['az']],
  [616631, ['az']],
  [617026, ['az']],
])

interface TownRow {
  id: string
  geonames: string
  country: string
  rank: string
  lon: string
  lat: string
  position_source: string
  name_en: string
  name_en_alt: string
  /** Language that the second form comes from, where the two are the Armenian and the Azerbaijani name. */
  name_en_alt_lang: string
  name_az: string
  name_hy: string
  name_ru: string
}

/** Reads the hand-kept list of towns: comma-separated, first line the column names, no quoting. */
export function readTowns(path: string): TownRow[] {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = head?.split(',') ?? []
  return lines.map((line, index) => {
    const cells = line.split(',')
    if (cells.length !== columns.length)
      throw new Error(`${path}:${index + 2} has ${cells.length} cells, not ${columns.length}.`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as unknown as TownRow
  })
}

/**
 * Town points in the order of the list. A position or name that the list leaves empty comes from GeoNames.
 * `unreviewed` marks towns with a name from the list that GeoNames does not confirm. Throws on an unknown id.
 */
export function drawTowns(rows: TownRow[], positions: Map<number, Position>, names: Names) {
  return rows.map((row) => {
    const geonames = Number(row.geonames)
    const position = row.lon ? [Number(row.lon), Number(row.lat)] : positions.get(geonames)
    if (!position) throw new Error(`Town ${row.id} has no position and no known GeoNames id.`)
    const properties: Properties = { id: row.id, rank: Number(row.rank), country: row.country, name_en: row.name_en }
    if (geonames) properties.geonames = geonames
    if (row.name_en_alt) properties.name_en_alt = row.name_en_alt
    if (row.name_en_alt_lang) properties.name_en_alt_lang = row.name_en_alt_lang
    let unreviewed = false
    for (const { key, letters } of LANGUAGES) {
      const listed = row[`name_${key}`]
      const found = SUPERSEDED.get(geonames)?.includes(key) ? undefined : names[key].get(geonames)
      const name = listed || (found && letters.test(found) ? found : undefined)
      if (name) properties[`name_${key}`] = name
      if (listed && listed !== found) unreviewed = true
    }
    if (unreviewed) properties.unreviewed = true
    return toFeature({ type: 'Point', coordinates: roundPosition(position, 4) }, properties)
  })
}
