import type { Position } from 'geojson'
import { codeOf, namesOf } from './country-names.ts'
import { type Properties, roundPosition, toFeature } from './geojson.ts'
import { areaKm2, isInside, type Line, nearestOnLines, x, y } from './planar.ts'
import { LAST_DAY, lastDayOf, REPUBLICS, UNION } from './union.ts'

/** A country of the world as polygons, under the name that Natural Earth gives it. */
interface Country {
  name: string
  polygons: Line[][]
}

/** Countries that are named first whatever their size. */
const SUBJECTS = new Set(['AM', 'AZ', 'GE'])
/** Where countries that the region shows in part are named in close views (degrees), clear of their neighbours' names. */
const CLOSE: Readonly<Record<string, [lon: number, lat: number]>> = {
  AM: [44.62, 40.62],
  AZ: [48.35, 40.62],
  GE: [43.3, 42.15],
  IR: [47.3, 38.05],
  RU: [44.6, 43.55],
  TR: [41.2, 39.55],
}
/** In closer views the names at {@link CLOSE} stand, in wider ones those in the middle of each country. */
const CLOSE_FROM_ZOOM = 5
/** Where the Soviet Union is named in wide views. */
const UNION_AT: Position = [64, 58]

/** Not member states of the United Nations or observers there: their names are left out. */
const UNNAMED = new Set(['XK', 'EH', 'TW', 'HK', 'MO', 'GL', 'PR', 'NC', 'GF', 'FK', 'SJ'])

/** The least area in km2 for each rank: names of rank 1 come first when zooming in. */
const RANKS: readonly number[] = [1_000_000, 250_000, 60_000, 0]

/**
 * Points at which countries are named, with their names in four languages. Where a country was a Soviet republic there are
 * two: one up to the last day of that (`valid_to`), one from the day after (`valid_from`). `min_zoom` and `max_zoom` bound
 * the views (zoom inclusive, exclusive) that a point is meant for.
 */
export function drawCountryLabels(world: Country[]) {
  const countries = world.flatMap(({ name, polygons }) => {
    const iso = codeOf(name)
    return iso && !UNNAMED.has(iso) ? [{ iso, polygons }] : []
  })
  const labels = countries.flatMap(({ iso, polygons }) => {
    const rings = largest(polygons)
    const rank = SUBJECTS.has(iso)
      ? 1
      : 1 + RANKS.findIndex((least) => polygons.reduce((sum, [outer]) => sum + areaOf(outer), 0) >= least)
    const close = CLOSE[iso]
    const middle = label(iso, rank, roomiest(rings), close ? { max_zoom: CLOSE_FROM_ZOOM } : {})
    return close ? [...middle, ...label(iso, 1, close, { min_zoom: CLOSE_FROM_ZOOM })] : middle
  })
  const union = point(UNION_AT, {
    id: 'SU',
    kind: 'union',
    rank: 1,
    ...named(UNION),
    valid_to: LAST_DAY,
    max_zoom: CLOSE_FROM_ZOOM,
  })
  return [union, ...labels]
}

function label(iso: string, rank: number, at: Position, zooms: Properties) {
  const republic = REPUBLICS[iso]
  const country: Properties = { id: iso, iso, kind: 'country', rank, ...namesOf(iso), ...zooms }
  if (!republic) return [point(at, country)]
  const valid_to = lastDayOf(iso)
  return [
    point(at, { id: iso, iso, kind: 'republic', rank, ...named(republic), ...zooms, valid_to }),
    point(at, { ...country, valid_from: dayAfter(valid_to) }),
  ]
}

const point = (at: Position, properties: Properties) =>
  toFeature({ type: 'Point', coordinates: roundPosition(at, 2) }, properties)

function named([name_en, name_az, name_hy, name_ru]: readonly [string, string, string, string]): Properties {
  return { name_en, name_az, name_hy, name_ru, unreviewed: true }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

const areaOf = (outer: Line | undefined) => (outer ? areaKm2(outer) : 0)

function largest(polygons: Line[][]): Line[] {
  return polygons.reduce((best, next) => (areaOf(next[0]) > areaOf(best[0]) ? next : best))
}

/** Columns and rows of the grid in which {@link roomiest} looks. */
const GRID = 24

/** The point of a grid over a polygon that is farthest from its outline. */
function roomiest(rings: Line[]): Position {
  const [outer = []] = rings
  const [xs, ys] = [outer.map(x), outer.map(y)]
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  let best: { at: Position; km: number } | undefined
  for (let index = 0; index < GRID * GRID; index++) {
    const at = [
      west + (((index % GRID) + 0.5) / GRID) * (east - west),
      south + ((Math.floor(index / GRID) + 0.5) / GRID) * (north - south),
    ]
    if (!isInside(at, rings)) continue
    const { km } = nearestOnLines(at, rings)
    if (!best || km > best.km) best = { at, km }
  }
  return best?.at ?? outer[0] ?? []
}
