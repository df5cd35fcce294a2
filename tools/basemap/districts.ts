import type { Feature, Point, Position } from 'geojson'
import { difference } from 'polyclip-ts'
import type { Unit } from './admin1.ts'
import { type Properties, toPolygons } from './geojson.ts'
import { areaKm2, isInside, type Line, nearestOnLines } from './planar.ts'

/**
 * The seven districts around the former oblast: the id of each in the gazetteer, its seat's in `towns.csv`, and the code of
 * its unit in the source. The units of the source are too coarse to be found by their seats: Lachin's lies in Shusha there,
 * Jabrayil's in Khojavend. Its unit AZE-1735 is Lachin's by shape and size (1,763 km2), though it is named otherwise.
 */
const DISTRICTS: readonly { id: string; name_en: string; seat: string; unit: string }[] = [
  { id: 'aghdam-district', name_en: 'Aghdam district', seat: 'aghdam', unit: 'AZE-1691' },
  { id: 'fuzuli-district', name_en: 'Fuzuli district', seat: 'fuzuli', unit: 'AZE-1702' },
  { id: 'jabrayil-district', name_en: 'Jabrayil district', seat: 'jabrayil', unit: 'AZE-1699' },
  { id: 'kalbajar-district', name_en: 'Kalbajar district', seat: 'kalbajar', unit: 'AZE-1682' },
  { id: 'lachin-district', name_en: 'Lachin district', seat: 'lachin', unit: 'AZE-1735' },
  { id: 'qubadli-district', name_en: 'Qubadli district', seat: 'qubadli', unit: 'AZE-1736' },
  { id: 'zangilan-district', name_en: 'Zangilan district', seat: 'zangilan', unit: 'AZE-1740' },
]
/** So far a seat may lie outside its unit. */
const SEAT_OFF_KM = 10
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
 * The seven districts. Names in Azerbaijani, Armenian and Russian are the seat's. Throws if a seat or a unit is missing,
 * or if they are farther apart than the source is coarse.
 */
export function findDistricts(units: Unit[], towns: Feature<Point, Properties>[]): District[] {
  return DISTRICTS.map(({ id, name_en, seat, unit: code }) => {
    const town = towns.find(({ properties }) => properties['id'] === seat)
    const unit = units.find(({ properties }) => properties.adm1_code === code)
    if (!town || !unit) throw new Error(`The source has no unit "${code}", or towns.csv no "${seat}", for ${id}.`)
    const rings = ringsOf(unit)
    const at = town.geometry.coordinates
    if (!isInside(at, rings) && nearestOnLines(at, rings).km > SEAT_OFF_KM)
      throw new Error(`"${seat}" is more than ${SEAT_OFF_KM} km from "${code}", the unit of ${id}.`)
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
