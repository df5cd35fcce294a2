/** Checks dated layers against each other and against the border: no line twice on one day, villages on their side. */
import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import countries from '../../../geodata/basemap/countries.json' with { type: 'json' }
import { contains, distanceKm } from '../../../src/core/geo/geo-points.ts'
import type { FeatureRecord } from '../../../src/core/schema/layer.ts'
import type { Check, Problem } from '../problem.ts'
import { layerFile, type Sources } from '../sources.ts'

/** Country polygons of the base map; exclaves belong to their owner and are holes in the state around them. */
const COUNTRIES = (countries as unknown as FeatureCollection<MultiPolygon, { iso: string }>).features

export const checkLayers: Check<Sources> = ({ layers, places, subject }) => {
  const gazetteer = new Map(places.map(({ id, position }) => [id, position]))
  return [...layers].flatMap(([layer, { features }]) =>
    features.flatMap((feature, index) => [
      ...checkValidity(feature, index, features, layerFile(layer)),
      ...checkSide(feature, index, layerFile(layer)),
      ...checkPair(feature, index, features, layerFile(layer)),
      ...checkPlace(feature, index, gazetteer, layerFile(layer)),
      ...checkDays(feature, index, subject.records_until, layerFile(layer)),
    ]),
  )
}

/** A pair is of two villages. */
function checkPair(
  { properties: { pair } }: FeatureRecord,
  index: number,
  all: FeatureRecord[],
  file: string,
): Problem[] {
  if (pair === undefined || all.filter(({ properties }) => properties.pair === pair).length > 1) return []
  return [
    {
      file,
      path: `$.features[${index}].properties.pair`,
      message: `No other feature belongs to the pair "${pair}".`,
      remedy: 'give both villages of a pair the same name of it',
    },
  ]
}

/** A feature that is a place of the gazetteer is drawn where that is. */
const SAME_PLACE_KM = 20

function checkPlace(
  { geometry, properties: { place } }: FeatureRecord,
  index: number,
  gazetteer: ReadonlyMap<string, Position | undefined>,
  file: string,
): Problem[] {
  const position = gazetteer.get(place ?? '')
  if (geometry.type !== 'Point' || !position) return []
  const km = Math.round(distanceKm(geometry.coordinates, position))
  if (km <= SAME_PLACE_KM) return []
  return [
    {
      file,
      causedBy: 'places.json',
      path: `$.features[${index}].properties.place`,
      message: `The feature is drawn ${km} km from the place "${place}".`,
      remedy: 'name the place that it is, or correct one of the positions',
    },
  ]
}

/** A line may hold before events of its day are on record, and its end may be agreed on this much in advance, in years. */
const YEARS_AHEAD = 20

function checkDays({ properties }: FeatureRecord, index: number, until: string, file: string): Problem[] {
  const year = Number(until.slice(0, 4))
  const latest = { valid_from: `${year + 1}-12-31`, valid_to: `${year + YEARS_AHEAD}-12-31` }
  return (['valid_from', 'valid_to'] as const)
    .filter((field) => properties[field] > latest[field])
    .map((field) => ({
      file,
      path: `$.features[${index}].properties.${field}`,
      message: `${properties[field]} lies after ${latest[field]}.`,
      remedy: 'correct the year; atlas.json has the last day on record ("records_until")',
    }))
}

/** The same line or area, told by kind and name, must not hold twice on one day. */
function checkValidity(feature: FeatureRecord, index: number, features: FeatureRecord[], file: string): Problem[] {
  const earlier = features
    .slice(0, index)
    .find(
      ({ properties }) =>
        properties.kind === feature.properties.kind &&
        properties.name === feature.properties.name &&
        holdsTogether(properties, feature.properties),
    )
  if (!earlier) return []
  return [
    {
      file,
      path: `$.features[${index}].properties.valid_from`,
      message: `"${feature.properties.name}" holds here on days on which feature "${earlier.id}" holds already.`,
      remedy: 'end the earlier shape on the day before, or give the two different names',
    },
  ]
}

type Validity = Pick<FeatureRecord['properties'], 'valid_from' | 'valid_to'>

function holdsTogether(a: Validity, b: Validity): boolean {
  const startsBeforeEnd = (x: Validity, y: Validity) => y.valid_to === '' || x.valid_from <= y.valid_to
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

/** A village whose place is more than schematic lies in the state that it is said to lie in. */
function checkSide({ geometry, properties }: FeatureRecord, index: number, file: string): Problem[] {
  if (properties.side === undefined || properties.certainty === 'schematic' || geometry.type !== 'Point') return []
  if (isInCountry(geometry.coordinates, properties.side)) return []
  return [
    {
      file,
      path: `$.features[${index}].geometry.coordinates`,
      message: `${properties.name} is said to lie in ${properties.side}, but the border of the base map puts it elsewhere.`,
      remedy: 'check position and side, or call the position schematic and say why in the note',
    },
  ]
}

function isInCountry(position: Position, iso: string): boolean {
  return COUNTRIES.some(({ geometry, properties }) => properties.iso === iso && contains(geometry, position))
}
