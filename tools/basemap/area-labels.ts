import type { Feature, Point, Position } from 'geojson'
import { type Properties, roundPosition, toFeature } from './geojson.ts'

type Names = readonly [en: string, az: string, hy: string, ru: string]

/**
 * Seas and lakes of the region, at a position in them (degrees). Names in Azerbaijani, Armenian and Russian are the usual
 * ones of each language; nobody has reviewed them.
 */
const WATERS: readonly { id: string; kind: 'sea' | 'lake'; at: Position; names: Names }[] = [
  { id: 'black-sea', kind: 'sea', at: [39.4, 42.4], names: ['Black Sea', 'Qara dəniz', 'Սև ծով', 'Чёрное море'] },
  {
    id: 'caspian-sea',
    kind: 'sea',
    at: [50.75, 41.35],
    names: ['Caspian Sea', 'Xəzər dənizi', 'Կասպից ծով', 'Каспийское море'],
  },
  { id: 'lake-sevan', kind: 'lake', at: [45.32, 40.33], names: ['Lake Sevan', 'Göyçə gölü', 'Սևանա լիճ', 'Севан'] },
  { id: 'lake-urmia', kind: 'lake', at: [45.5, 37.75], names: ['Lake Urmia', 'Urmiya gölü', 'Ուրմիա լիճ', 'Урмия'] },
  { id: 'lake-van', kind: 'lake', at: [42.95, 38.65], names: ['Lake Van', 'Van gölü', 'Վանա լիճ', 'Ван'] },
]

/** Parts of a country apart from the rest: where they are named, and the settlements in `towns.csv` that give the names. */
const PARTS: readonly { id: string; kind: 'part' | 'exclave'; iso: string; at: Position; towns: string[] }[] = [
  { id: 'nakhchivan', kind: 'part', iso: 'AZ', at: [45.55, 39.27], towns: ['nakhchivan'] },
  { id: 'artsvashen', kind: 'exclave', iso: 'AM', at: [45.519, 40.629], towns: ['artsvashen'] },
  { id: 'barkhudarli-sofulu', kind: 'exclave', iso: 'AZ', at: [45.209, 40.996], towns: ['barkhudarli', 'sofulu'] },
  { id: 'karki', kind: 'exclave', iso: 'AZ', at: [44.9464, 39.787], towns: ['karki'] },
  { id: 'yukhari-askipara', kind: 'exclave', iso: 'AZ', at: [45.001, 41.063], towns: ['yukhari-askipara'] },
]
const NAMES = ['name_en', 'name_en_alt', 'name_en_alt_lang', 'name_az', 'name_hy', 'name_ru']
/** The exclave that no source outlines. */
const OUTLINE_UNKNOWN = 'karki'

/** Points at which seas, lakes, Nakhchivan and the exclaves are named. Throws if a settlement is missing. */
export function drawAreaLabels(towns: Feature<Point, Properties>[]) {
  const waters = WATERS.map(({ id, kind, at, names: [name_en, name_az, name_hy, name_ru] }) =>
    point(at, { id, kind, name_en, name_az, name_hy, name_ru, unreviewed: true }),
  )
  const parts = PARTS.map(({ id, kind, iso, at, towns: ids }) => {
    const members = ids.map((member) => {
      const town = towns.find(({ properties }) => properties['id'] === member)
      if (!town) throw new Error(`towns.csv has no "${member}", which gives ${id} its name.`)
      return town.properties
    })
    const names = NAMES.flatMap((key) => {
      const forms = members.map((member) => member[key]).filter((form) => form !== undefined)
      return forms.length === members.length ? [[key, forms.join(', ')] as const] : []
    })
    const outline: Properties = id === OUTLINE_UNKNOWN ? { outline: 'unknown' } : {}
    return point(at, { id, kind, iso, ...Object.fromEntries(names), ...outline })
  })
  return [...waters, ...parts]
}

const point = (at: Position, properties: Properties) =>
  toFeature({ type: 'Point', coordinates: roundPosition(at, 4) }, properties)
