import type { Feature, Point, Position } from 'geojson'
import { difference } from 'polyclip-ts'
import type { Unit } from './admin1.ts'
import { type Properties, toPolygons } from './geojson.ts'
import { areaKm2, isInside, type Line, nearestOnLines } from './planar.ts'

/** The seven districts around the former oblast: the id of each in the gazetteer, and its seat's in `towns.csv`. */
const DISTRICTS: readonly { id: string; name_en: string; seat: string }[] = [
  { id: 'aghdam-district', name_en: 'Aghdam district', seat: 'aghdam' },
  { id: 'fuzuli-district', name_en: 'Fuzuli district', seat: 'fuzuli' },
  { id: 'jabrayil-district', name_en: 'Jabrayil district', seat: 'jabrayil' },
  { id: 'kalbajar-district', name_en: 'Kalbajar district', seat: 'kalbajar' },
  { id: 'lachin-district', name_en: 'Lachin district', seat: 'lachin' },
  { id: 'qubadli-district', name_en: 'Qubadli district', seat: 'qubadli' },
  { id: 'zangilan-district', name_en: 'Zangilan district', seat: 'zangilan' },
]
/** Splinters along the oblast's outline are smaller, parts of a district larger. */
const SMALLEST_PART_KM2 = 20
/** Lines this close to the oblast's outline run along it. */
const ALONG_OBLAST_KM = 1.5

/** A district: the unit of the source that stands for it, and what is written on the map. */
export interface District {
  unit: Unit
  properties: Properties
}

/**
 * The seven districts, each found by its seat. Names in Azerbaijani, Armenian and Russian are the seat's. Throws if a
 * seat is missing or lies in no unit.
 */
export function findDistricts(units: Unit[], towns: Feature<Point, Properties>[]): District[] {
  return DISTRICTS.map(({ id, name_en, seat }) => {
    const town = towns.find(({ properties }) => properties['id'] === seat)
    const unit = units.find((candidate) => town && isInside(town.geometry.coordinates, ringsOf(candidate)))
    if (!town || !unit) throw new Error(`No unit of the source holds "${seat}", the seat of ${id}.`)
    const names = ['name_az', 'name_hy', 'name_ru'].flatMap((key) => {
      const name = town.properties[key]
      return name ? [[key, name] as const] : []
    })
    return { unit, properties: { kind: 'area', id, name_en, ...Object.fromEntries(names) } }
  })
}

/** Areas of the districts outside the former oblast (a closed ring). The source's units are those of today. */
export function drawDistricts(districts: District[], oblast: Line) {
  return districts.map(({ unit, properties }) => {
    const parts = difference(polygonsOf(unit) as never, [[oblast]] as never) as Line[][]
    return toPolygons(
      parts.filter(([outer]) => outer && areaKm2(outer) >= SMALLEST_PART_KM2),
      properties,
    )
  })
}

/** The runs of lines outside the oblast that do not go along its outline, where its dots are drawn instead. */
export function withoutOblast(lines: Line[], oblast: Line): Line[] {
  const isAlong = (position: Position) =>
    isInside(position, [oblast]) || nearestOnLines(position, [oblast]).km < ALONG_OBLAST_KM
  return lines.flatMap((line) => {
    const runs: Line[] = [[]]
    for (const position of line) {
      if (isAlong(position)) runs.push([])
      else runs.at(-1)?.push(position)
    }
    return runs.filter((run) => run.length > 1)
  })
}

function polygonsOf({ geometry }: Unit): Line[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

const ringsOf = (unit: Unit): Line[] => polygonsOf(unit).flat()
