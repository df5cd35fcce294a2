import type { Position } from 'geojson'
import { type Properties, roundPosition, toFeature } from './geojson.ts'
import { distanceKm, isInside, type Line, x, y } from './planar.ts'
import { type Box, isInBox, REGION } from './region.ts'

/** A settlement as poi.dat of FlightGear has it from OpenStreetMap: only one form of its name. */
interface Settlement {
  name: string
  rank: number
  position: Position
}

/** Rank by the file's own numbers of classes: city, town and village. */
const RANKS = new Map([
  ['12', 3],
  ['13', 3],
  ['14', 4],
])
/** Settlements this close to one that the map has already are taken for the same. */
const SAME_WITHIN_KM = 1.2

/**
 * Where the file must have a settlement (degrees), and within how many km: positions that other sources give, so that
 * neither swapped axes nor another edition's format passes.
 */
const KNOWN: readonly { name: string; at: [lon: number, lat: number]; km: number }[] = [
  { name: 'Yerevan', at: [44.5126, 40.1777], km: 3 },
  { name: 'Baku', at: [49.892, 40.3777], km: 5 },
  { name: 'Voskepar', at: [45.0575, 41.0647], km: 1 },
  { name: 'Kirants', at: [45.1014, 41.0503], km: 1 },
]

/** Reads the settlements of the region. Throws if a known one is missing or elsewhere. */
export function readSettlements(text: string): Settlement[] {
  const settlements = text.split('\n').flatMap((line) => {
    const [, type = '', lat, lon, name = ''] = /^(\d+) (-?[\d.]+) (-?[\d.]+) (.+)$/.exec(line.trimEnd()) ?? []
    const [rank, position] = [RANKS.get(type), [Number(lon), Number(lat)]]
    return rank && isInBox(position, REGION) ? [{ name, rank, position }] : []
  })
  for (const { name, at, km } of KNOWN) {
    if (!settlements.some((found) => found.name === name && distanceKm(found.position, at) <= km))
      throw new Error(`The list of settlements has no ${name} within ${km} km of ${at.join(', ')}.`)
  }
  return settlements
}

/** The map's fonts have no Georgian or Arabic letters: settlements that are named in them are drawn without a name. */
const READABLE = /^[\p{Script=Latin}\p{Script=Armenian}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+$/u

/** What decides which settlements are drawn and how. */
interface Ground {
  countries: { iso: string; rings: Line[] }[]
  /** Settlements that the map has from elsewhere. */
  drawn: Position[]
  /** Where the one name that the source gives would be one side's: settlements here are drawn without it. */
  twoNames: Line[]
}

/** Countries whose villages are drawn, and where; elsewhere only towns are. */
const VILLAGES_OF = ['AM', 'AZ', 'GE']
const VILLAGES_IN: Box = [43.2, 38.3, 50.7, 41.6]

/** Towns and villages beyond those the map has already, by country, then from north to south. */
export function drawVillages(settlements: Settlement[], { countries, drawn, twoNames }: Ground) {
  return settlements
    .flatMap(({ name, rank, position }) => {
      if (rank === 4 && !isInBox(position, VILLAGES_IN)) return []
      if (drawn.some((other) => distanceKm(position, other) < SAME_WITHIN_KM)) return []
      const iso = countries.find(({ rings }) => isInside(position, rings))?.iso
      if (!iso || (rank === 4 && !VILLAGES_OF.includes(iso))) return []
      const properties: Properties = { rank, country: iso }
      if (READABLE.test(name) && !isInside(position, twoNames)) properties['name'] = name
      return [toFeature({ type: 'Point', coordinates: roundPosition(position, 4) }, properties)]
    })
    .sort((a, b) => order(a.properties['country'], b.properties['country']) || byPosition(a, b))
}

const order = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : a === b ? 0 : 1)

type Point = ReturnType<typeof toFeature<{ type: 'Point'; coordinates: Position }>>

const byPosition = ({ geometry: a }: Point, { geometry: b }: Point) =>
  y(b.coordinates) - y(a.coordinates) || x(a.coordinates) - x(b.coordinates)
