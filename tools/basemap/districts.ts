import type { Feature, Point, Position } from 'geojson'
import { difference } from 'polyclip-ts'
import type { Unit } from './admin1.ts'
import { type Properties, toPolygons } from './geojson.ts'
import { areaKm2, isInside, type Line, nearestOnLines } from './planar.ts'

/** The seven districts around the former oblast: names by language, and the seat of each in `towns.csv`; `<seat>-district` is its id in the gazetteer. */
const DISTRICTS = [
  {
    seat: 'aghdam',
    name_en: 'Aghdam district',
    name_az: 'Ağdam rayonu',
    name_hy: 'Աղդամի շրջան',
    name_ru: 'Агдамский район',
  },
  {
    seat: 'fuzuli',
    name_en: 'Fuzuli district',
    name_az: 'Füzuli rayonu',
    name_hy: 'Ֆիզուլիի շրջան',
    name_ru: 'Физулинский район',
  },
  {
    seat: 'jabrayil',
    name_en: 'Jabrayil district',
    name_az: 'Cəbrayıl rayonu',
    name_hy: 'Ջաբրայիլի շրջան',
    name_ru: 'Джебраильский район',
  },
  {
    seat: 'kalbajar',
    name_en: 'Kalbajar district',
    name_az: 'Kəlbəcər rayonu',
    name_hy: 'Քարվաճառի շրջան',
    name_ru: 'Кельбаджарский район',
  },
  {
    seat: 'lachin',
    name_en: 'Lachin district',
    name_az: 'Laçın rayonu',
    name_hy: 'Լաչինի շրջան',
    name_ru: 'Лачинский район',
  },
  {
    seat: 'qubadli',
    name_en: 'Qubadli district',
    name_az: 'Qubadlı rayonu',
    name_hy: 'Կուբաթլուի շրջան',
    name_ru: 'Губадлинский район',
  },
  {
    seat: 'zangilan',
    name_en: 'Zangilan district',
    name_az: 'Zəngilan rayonu',
    name_hy: 'Զանգելանի շրջան',
    name_ru: 'Зангеланский район',
  },
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

/** The seven districts, each found by its seat. Throws if a seat is missing or lies in no unit. */
export function findDistricts(units: Unit[], towns: Feature<Point, Properties>[]): District[] {
  return DISTRICTS.map(({ seat, ...names }) => {
    const id = `${seat}-district`
    const town = towns.find(({ properties }) => properties['id'] === seat)
    const unit = units.find((candidate) => town && isInside(town.geometry.coordinates, ringsOf(candidate)))
    if (!unit) throw new Error(`No unit of the source holds "${seat}", the seat of ${id}.`)
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
