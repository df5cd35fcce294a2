/** Reads the committed inputs; input/README.md says where each comes from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { GEODATA } from '../folders.ts'
import { type Area, areaOf, joinLines, type LonLat } from './geometry.ts'

/** A settlement that serves as a vertex or lies beside one. */
interface Settlement {
  id: string
  position: LonLat
}

/** A place of the atlas, as far as it is needed here. */
export interface Village {
  id: string
  names: { lang: string; text: string }[]
  /** Left out where no source locates it. */
  position?: LonLat
  position_source?: string
  uncertainty_km?: number
}

/** Everything the layers are made from. */
export interface Input {
  nkao: Area
  /** Mainland of Azerbaijan in its recognised borders, without Nakhchivan, exclaves and enclaves. */
  azerbaijan: Area
  /** Districts of Azerbaijan by id. */
  districts: ReadonlyMap<string, Area>
  /** Line of contact from its north-western end to its south-eastern end. */
  lineOfContact: LonLat[]
  /** Border of Armenia and Azerbaijan without exclaves and without Nakhchivan. */
  border: LonLat[]
  /** Position of a settlement by id; throws when there is none. */
  settlement: (id: string) => LonLat
  /** Place of the atlas by id; throws when there is none. */
  village: (id: string) => Village
}

const INPUT = join(GEODATA, 'layers', 'input')

/** Reads and parses all inputs; throws when one lacks what is needed. */
export function readInput(): Input {
  const [nkao] = read<FeatureCollection<Polygon>>('nkao.geojson').features
  if (!nkao) throw new Error('nkao.geojson has no feature.')
  const districts = read<FeatureCollection<Polygon, { id: string }>>('districts.geojson').features
  const settlements = byId(read<Settlement[]>('settlements.json'), 'settlements.json')
  return {
    nkao,
    azerbaijan: readAzerbaijan(),
    districts: new Map(districts.map((district) => [district.properties.id, district])),
    lineOfContact: readLineOfContact(),
    border: readBorder(),
    settlement: (id) => settlements(id).position,
    village: byId(read<{ places: Village[] }>('places.json', GEODATA).places, 'places.json'),
  }
}

function readLineOfContact(): LonLat[] {
  const { features } = read<FeatureCollection<LineString>>('ceasefire-line-1994.geojson')
  const line = joinLines(features.map(({ geometry }) => geometry.coordinates as LonLat[]))
  const [start, end] = [line[0], line.at(-1)]
  return start && end && start[0] > end[0] ? line.toReversed() : line
}

function readAzerbaijan(): Area {
  const { features } = read<FeatureCollection<MultiPolygon, { iso: string }>>('basemap/countries.json', GEODATA)
  const rings = features
    .find(({ properties }) => properties.iso === 'AZ')
    ?.geometry.coordinates.map(([exterior = []]) => exterior)
  const [mainland] = (rings ?? []).sort((a, b) => b.length - a.length)
  if (!mainland) throw new Error('countries.json has no Azerbaijan.')
  return areaOf(mainland as LonLat[])
}

/** The line that reaches north to the villages; the other one bounds Nakhchivan. */
function readBorder(): LonLat[] {
  const { features } = read<FeatureCollection<MultiLineString, { between: string; exclave?: string }>>(
    'basemap/region-borders.json',
    GEODATA,
  )
  const border = features.find(({ properties }) => properties.between === 'AM-AZ' && !properties.exclave)
  const north = border?.geometry.coordinates.find((line) => line.some(([, lat = 0]) => lat > 41))
  if (!north) throw new Error('region-borders.json has no northern border of Armenia and Azerbaijan.')
  return north as LonLat[]
}

function byId<T extends { id: string }>(records: T[], file: string): (id: string) => T {
  const found = new Map(records.map((record) => [record.id, record]))
  return (id) => {
    const record = found.get(id)
    if (!record) throw new Error(`${file} has no "${id}".`)
    return record
  }
}

function read<T>(name: string, folder = INPUT): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
}
