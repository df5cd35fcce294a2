/** Checks positions of places and shapes of layers: axis order, winding, closed rings, self-crossing, area, validity. */
import { isIn, iso1A2Code } from '@rapideditor/country-coder'
import type { Position } from 'geojson'
import { areaKm2, hasRightWinding, positionsOf, ringsOf, selfCrossings } from '../../../src/core/geo/geo.ts'
import type { FeatureRecord } from '../../../src/core/schema/layer.ts'
import type { PlaceRecord } from '../../../src/core/schema/reference-lists.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'
import type { Check, Problem } from '../problem.ts'
import { layerFile, type Sources } from '../sources.ts'

/** Largest accepted difference between a shape's area and the area its source states. */
const AREA_TOLERANCE = 0.15

type Region = SubjectRecord['region']

export const checkGeometry: Check<Sources> = ({ subject: { region }, places, events, layers }) => [
  ...places.flatMap((place, i) => [...checkPlace(place, i, region), ...checkBasis(place, `$.places[${i}]`)]),
  ...placesWithoutPosition(places, events),
  ...[...layers].flatMap(([layer, { features }]) =>
    features.flatMap((feature, i) => checkFeature(feature, layerFile(layer), `$.features[${i}]`, region)),
  ),
]

function checkPlace(place: PlaceRecord, index: number, region: Region): Problem[] {
  const path = `$.places[${index}].position`
  const { position, country } = place
  if (!position) return []
  if (position[0] === 0 && position[1] === 0)
    return [
      {
        file: 'places.json',
        path,
        message: '[0, 0] lies in the Atlantic and stands for coordinates that were not found.',
        remedy: 'give the coordinates that a source states, or leave "position" out',
      },
    ]
  if (country === undefined) return []
  if (region.countries.includes(country) && !isInRegion(position, region))
    return [outsideRegion('places.json', path, position, region)]
  return isNearCountry(position, country, place.uncertainty_km) ? [] : [outsideCountry(path, position, country, place)]
}

/** A position says where it is from, and how far from the place it may be. Labels of countries and regions are no points. */
function checkBasis(place: PlaceRecord, path: string): Problem[] {
  const { kind, position, position_source, certainty, uncertainty_km } = place
  const problem = (field: string, message: string, remedy: string) => [
    { file: 'places.json', path: `${path}.${field}`, message, remedy },
  ]
  if (kind === 'country' && certainty !== 'region')
    return problem(
      'certainty',
      'A country is no point on the map.',
      'write "region"; its position is that of its label',
    )
  if (position === undefined) return []
  return [
    ...(position_source === undefined
      ? problem(
          'position_source',
          'Nothing says where the position is from.',
          'name the source, or leave "position" out',
        )
      : []),
    ...(certainty === 'approximate' && uncertainty_km === undefined
      ? problem(
          'uncertainty_km',
          'The place is drawn approximately, but nothing says within how many kilometres.',
          'give the distance in kilometres within which it lies, by its source',
        )
      : []),
  ]
}

/** Borders of the list of countries are coarse, and a place near one may lie on the other side of the line. */
const NEAR_KM = 15
const KM_PER_DEGREE = 111.2
/** Directions in which the surroundings of a position are looked at. */
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180)

function isNearCountry([lon, lat]: [number, number], country: string, uncertaintyKm = 0): boolean {
  const distance = Math.max(NEAR_KM, uncertaintyKm) / KM_PER_DEGREE
  const around = [0.5, 1].flatMap((part) =>
    DIRECTIONS.map((angle): [number, number] => [
      lon + (part * distance * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180),
      lat + part * distance * Math.sin(angle),
    ]),
  )
  return [[lon, lat] as [number, number], ...around].some((position) => isIn(position, country) === true)
}

function outsideCountry(path: string, position: [number, number], country: string, place: PlaceRecord): Problem {
  const [lon, lat] = position
  const isSwapped = Math.abs(lon) <= 90 && isNearCountry([lat, lon], country, place.uncertainty_km)
  const there = iso1A2Code(position)
  return {
    file: 'places.json',
    path,
    message: `${formatPosition(position)} lies ${there ? `in ${there}` : 'in no country'}, but the place "${place.id}" is in ${country}.`,
    remedy: isSwapped
      ? 'longitude and latitude are swapped: write longitude first'
      : 'check the coordinates and their source; west and south are negative',
  }
}

/** An event could not be drawn when none of its places has a position. Unknown places are reported elsewhere. */
function placesWithoutPosition(places: PlaceRecord[], events: Sources['events']): Problem[] {
  const unlocated = new Set(places.filter(({ position }) => !position).map(({ id }) => id))
  return events
    .filter((event) => event.places.every(({ id }) => unlocated.has(id)))
    .map((event) => ({
      file: `events/${event.id}.json`,
      path: '$.places',
      message: 'None of the event’s places has a position, so it cannot be on the map.',
      remedy: 'add a place with a sourced position, or a label anchor of the country or region',
    }))
}

function checkFeature({ geometry, properties }: FeatureRecord, file: string, path: string, region: Region): Problem[] {
  const problems: Problem[] = []
  const outside = positionsOf(geometry).find((position) => !isInRegion(position, region))
  if (outside) problems.push(outsideRegion(file, `${path}.geometry.coordinates`, outside, region))
  if (properties.valid_to !== '' && properties.valid_to < properties.valid_from)
    problems.push({
      file,
      path: `${path}.properties.valid_to`,
      message: `The shape ends on ${properties.valid_to}, before it begins on ${properties.valid_from}.`,
      remedy: 'exchange or correct the two days',
    })
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    problems.push(...checkRings(geometry, file, `${path}.geometry.coordinates`))
    const stated = properties.area_km2
    const drawn = areaKm2(geometry)
    if (stated !== undefined && Math.abs(drawn - stated) / stated > AREA_TOLERANCE)
      problems.push({
        file,
        path: `${path}.properties.area_km2`,
        message: `The shape covers ${Math.round(drawn)} km², but its source states ${stated} km².`,
        remedy: `check the shape; a difference above ${AREA_TOLERANCE * 100} % is not accepted`,
      })
  }
  if (geometry.type !== 'Point' && geometry.type !== 'MultiLineString' && selfCrossings(geometry).length > 0)
    problems.push({
      file,
      path: `${path}.geometry.coordinates`,
      message: `The shape crosses itself near ${formatPosition(selfCrossings(geometry)[0])}.`,
      remedy: 'reorder or remove the vertices there',
    })
  return problems
}

function checkRings(geometry: Parameters<typeof ringsOf>[0], file: string, path: string): Problem[] {
  return ringsOf(geometry).flatMap(({ ring, exterior }) => {
    const [first, last] = [ring[0], ring[ring.length - 1]]
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return [{ file, path, message: 'A ring is not closed.', remedy: 'repeat its first position at the end' }]
    if (!hasRightWinding(ring, exterior))
      return [
        {
          file,
          path,
          message: `A ring that is ${exterior ? 'an exterior' : 'a hole'} winds the wrong way.`,
          remedy: 'reverse it: RFC 7946 wants exteriors counter-clockwise and holes clockwise',
        },
      ]
    return []
  })
}

function isInRegion([lon = Number.NaN, lat = Number.NaN]: Position, { box }: Region): boolean {
  const [west, south, east, north] = box
  return lon >= west && lon <= east && lat >= south && lat <= north
}

function outsideRegion(file: string, path: string, position: Position, region: Region): Problem {
  const swapped = isInRegion([...position].reverse(), region)
  return {
    file,
    path,
    message: `${formatPosition(position)} lies outside ${region.name.en}, which atlas.json gives as ${region.box.join(', ')}.`,
    remedy: swapped
      ? 'longitude and latitude are swapped: write longitude first'
      : 'check the coordinates and their source',
  }
}

function formatPosition(position: Position | undefined): string {
  return `[${position?.join(', ') ?? ''}]`
}
