/** The space that symbols and names of a day need, for the map and for its picture. */
import type { CountryAreas, MapNames } from '../../core/atlas.ts'
import { areaUnder, type NamedArea } from '../../core/geo/area-under.ts'
import { type BBox, boundingBox, ringsOf } from '../../core/geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../../core/geo/mercator.ts'
import { type Box, boxAround } from '../../core/placement/screen-box.ts'
import type { NameMetrics } from '../../core/placement/side-names.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { discRadiusPx } from '../style/marks.ts'
import { symbolMetrics } from '../symbols/symbol-metrics.ts'
import { countryLabel, lineOfPlace, OUTLINES, outlineAnchor, outlineSpots } from './map-names.ts'

interface DayOnMap {
  /** What is shown at first. */
  firstView: BBox
  /** The same with what the window has room for around it, where that is known. */
  shownAtFirst?: BBox
  zoom: number
  /** What the map writes for a place. */
  nameOf: (place: Place) => string
  places: ReadonlyMap<string, Place>
  /** Features of the dated layers that hold on the day. */
  areas: readonly LayerFeature[]
  /** Names of countries, and where they stand. */
  names: MapNames | undefined
  /** Areas of countries; without them a name with an outline stays in it. */
  countries: CountryAreas | undefined
  asOf: string
}

/** From this zoom on names have room on land of their own. */
const OWN_LAND_FROM = 4

/** Sizes and spots of symbols and names on a day at a zoom. */
export function metricsOfDay({
  firstView,
  shownAtFirst,
  zoom,
  nameOf,
  places,
  areas,
  names,
  countries,
  asOf,
}: DayOnMap): NameMetrics {
  const outlines = areas.filter(({ properties }) => OUTLINES.includes(properties.mark))
  const outlineOf = ({ id }: Place) => outlines.find(({ properties }) => properties.place === id)
  const outlineUnder = areaUnder(outlines.flatMap(namedOutline), zoom)
  const partUnder = countries ? partsAt(countries, zoom) : () => undefined
  const region = countries && regionOf(countries)
  const isInRegion = (pixel: Pixel) => {
    const [lon, lat] = positionOfPixel(pixel, zoom)
    return region !== undefined && lon > region[0] && lat > region[1] && lon < region[2] && lat < region[3]
  }
  const homeOf = ({ position }: Place) => position && partUnder(projectToPixel(position, zoom))
  return symbolMetrics({
    firstView,
    shownAtFirst,
    zoom,
    nameOf,
    outlineAnchor: (place) => {
      const outline = outlineOf(place)
      return outline && outlineAnchor(outline)
    },
    outlineSpots: (place) => {
      const outline = outlineOf(place)
      return outline ? outlineSpots(outline) : []
    },
    outlined: outlines.flatMap(({ properties: { place = '' } }) => places.get(place) ?? []),
    lineOf: ({ id }) => lineOfPlace(areas, id),
    countryAnchor: ({ kind, country }) => {
      const name = kind === 'country' && names ? countryLabel(names, country, asOf, zoom) : undefined
      return name && (name.geometry.coordinates as [number, number])
    },
    marks: areas.flatMap((feature) => markBox(feature, zoom)),
    isOwnLand: (place, pixel) => {
      if (zoom < OWN_LAND_FROM) return true
      const outline = outlineOf(place)
      if (outline && outlineUnder(pixel) === place.id) return true
      // A place of no one country names land of several.
      if (place.country === undefined) return true
      const [part, home] = [partUnder(pixel), homeOf(place)]
      // In the region the sea is nobody's; beyond it, what is not known may be its own only where that is not known.
      if (part === undefined) return outline === undefined && (home === undefined || isInRegion(pixel))
      return part === home || (!outline && countryOf(part) === place.country)
    },
  })
}

/** The box of the disc or star of a dated point. */
function markBox({ geometry, properties: { mark, meetings } }: LayerFeature, zoom: number): Box[] {
  const radius = discRadiusPx(mark, zoom, meetings)
  if (geometry.type !== 'Point' || radius === undefined) return []
  const [lon, lat] = geometry.coordinates
  return [boxAround(projectToPixel([lon, lat], zoom), 2 * radius, 2 * radius)]
}

/** The last zoom asked for, with what is known of it: another day has the same countries. */
const lastAsked = new WeakMap<CountryAreas, { zoom: number; under: ReturnType<typeof areaUnder> }>()

function partsAt(countries: CountryAreas, zoom: number): ReturnType<typeof areaUnder> {
  const last = lastAsked.get(countries)
  if (last?.zoom === zoom) return last.under
  const under = areaUnder(countries.features.flatMap(partsOf), zoom)
  lastAsked.set(countries, { zoom, under })
  return under
}

const regions = new WeakMap<CountryAreas, BBox>()

/** What the areas of countries are cut to; looked for once. */
function regionOf(countries: CountryAreas): BBox {
  const known = regions.get(countries)
  if (known) return known
  const rings = countries.features.flatMap(({ geometry }) => ringsOf(geometry).flatMap(({ ring }) => ring))
  const region = boundingBox(rings)
  regions.set(countries, region)
  return region
}

/** The parts of a country, such as its exclaves. */
function partsOf({ properties: { iso }, geometry }: CountryAreas['features'][number]): NamedArea[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((coordinates, i) => ({ id: `${iso} ${i}`, geometry: { type: 'Polygon', coordinates } }))
}

function countryOf(part: string): string | undefined {
  return part.split(' ')[0]
}

function namedOutline({ geometry, properties: { place = '' } }: LayerFeature): NamedArea[] {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: place, geometry }] : []
}
