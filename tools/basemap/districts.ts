import type { Feature, Point, Position } from 'geojson'
import { difference } from 'polyclip-ts'
import type { Unit } from './admin1.ts'
import { type Properties, toPolygons } from './geojson.ts'
import { areaKm2, isInside, type Line, nearestOnLines } from './planar.ts'

/**
 * The seven districts around the former oblast: names by language, the seat of each in `towns.csv`, and the code of its
 * unit in the source; `<seat>-district` is its id in the gazetteer. The units of the source are too coarse to be found by
 * their seats: Lachin's lies in Shusha there, Jabrayil's in Khojavend. Its unit AZE-1735 is Lachin's by shape and size
 * (1,763 km2), though it is named otherwise.
 */
const DISTRICTS = [
  {
    seat: 'aghdam',
    unit: 'AZE-1691',
    name_en: 'Aghdam district',
    name_az: 'Ağdam rayonu',
    name_hy: 'Աղդամի շրջան',
    name_ru: 'Агдамский район',
  },
  {
    seat: 'fuzuli',
    unit: 'AZE-1702',
    name_en: 'Fuzuli district',
    name_az: 'Füzuli rayonu',
    name_hy: 'Ֆիզուլիի շրջան',
    name_ru: 'Физулинский район',
  },
  {
    seat: 'jabrayil',
    unit: 'AZE-1699',
    name_en: 'Jabrayil district',
    name_az: 'Cəbrayıl rayonu',
    name_hy: 'Ջաբրայիլի շրջան',
    name_ru: 'Джебраильский район',
  },
  {
    seat: 'kalbajar',
    unit: 'AZE-1682',
    name_en: 'Kalbajar district',
    name_az: 'Kəlbəcər rayonu',
    name_hy: 'Քարվաճառի շրջան',
    name_ru: 'Кельбаджарский район',
  },
  {
    seat: 'lachin',
    unit: 'AZE-1735',
    name_en: 'Lachin district',
    name_az: 'Laçın rayonu',
    name_hy: 'Լաչինի շրջան',
    name_ru: 'Лачинский район',
  },
  {
    seat: 'qubadli',
    unit: 'AZE-1736',
    name_en: 'Qubadli district',
    name_az: 'Qubadlı rayonu',
    name_hy: 'Կուբաթլուի շրջան',
    name_ru: 'Губадлинский район',
  },
  {
    seat: 'zangilan',
    unit: 'AZE-1740',
    name_en: 'Zangilan district',
    name_az: 'Zəngilan rayonu',
    name_hy: 'Զանգելանի շրջան',
    name_ru: 'Зангеланский район',
  },
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

/** The seven districts. Throws if a seat or a unit is missing, or if they are farther apart than the source is coarse. */
export function findDistricts(units: Unit[], towns: Feature<Point, Properties>[]): District[] {
  return DISTRICTS.map(({ seat, unit: code, ...names }) => {
    const id = `${seat}-district`
    const town = towns.find(({ properties }) => properties['id'] === seat)
    const unit = units.find(({ properties }) => properties.adm1_code === code)
    if (!town || !unit) throw new Error(`The source has no unit "${code}", or towns.csv no "${seat}", for ${id}.`)
    const rings = ringsOf(unit)
    const at = town.geometry.coordinates
    if (!isInside(at, rings) && nearestOnLines(at, rings).km > SEAT_OFF_KM)
      throw new Error(`"${seat}" is more than ${SEAT_OFF_KM} km from "${code}", the unit of ${id}.`)
    return { unit, properties: { kind: 'area', id, ...names } }
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
