/** Turns hand-kept layers into published ones and derives the layer of summit cities. */

import type { EventsFile } from '../../../src/core/schema/event.ts'
import type { When } from '../../../src/core/schema/field-types.ts'
import type { LayerFeature, LayerFile, LayerRecord } from '../../../src/core/schema/layer.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'
import type { Mark } from '../../../src/core/vocabulary/drawing.ts'
import type { Sources } from '../sources.ts'
import { whenOf } from '../when.ts'

/** A hand-kept layer; the id is repeated among the properties because map engines drop ids that are not numbers. */
export function publishLayer({ features }: LayerRecord, { kinds }: SubjectRecord): LayerFile {
  const marks = new Map(kinds.map(({ id, mark }) => [id, mark]))
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, ...feature }) => ({
      ...feature,
      properties: {
        id: feature.id,
        ...feature.properties,
        valid_to: feature.properties.valid_to || null,
        mark: markOf(feature, marks),
      },
      when: whenValid(feature.properties),
      geometry,
    })),
  }
}

function markOf(
  { id, properties }: Pick<LayerRecord['features'][number], 'id' | 'properties'>,
  marks: ReadonlyMap<string, Mark>,
): Mark {
  const mark = marks.get(properties.kind)
  if (!mark) throw new Error(`${id}: published before its kind was checked`)
  return mark
}

/** The layers that are derived from other records, by id. */
export function publishDerivedLayers(events: EventsFile, sources: Sources): [id: string, layer: LayerFile][] {
  const { layers, kinds } = sources.subject
  return layers
    .filter(({ derived_from }) => derived_from === 'meetings')
    .map(({ id }) => {
      const kind = kinds.find(({ layer }) => layer === id)
      if (!kind) throw new Error(`${id}: derived before its kind was checked`)
      return [id, deriveSummitCities(events, sources, kind)]
    })
}

/**
 * Cities and towns where meetings were held: one feature per venue of a meeting that took place or was reported,
 * valid from the first meeting's day on. Countries and regions are left out, because they are no cities.
 */
function deriveSummitCities(
  { features }: EventsFile,
  { places, types }: Sources,
  { id: kind, mark }: SubjectRecord['kinds'][number],
): LayerFile {
  const meetingTypes = new Set(types.filter(({ meeting }) => meeting).map(({ id }) => id))
  const meetings = features.filter(
    ({ properties }) => meetingTypes.has(properties.type) && properties.status !== 'planned',
  )
  const cities = places.filter(({ kind, position }) => position && (kind === 'city' || kind === 'town'))
  return {
    type: 'FeatureCollection',
    features: cities.flatMap((city): LayerFeature[] => {
      const held = meetings.filter(({ properties }) => properties.mapped_places.includes(city.id))
      const first = held[0]
      const name = city.names.find(({ lang }) => lang === 'en')?.text
      if (!first || !city.position || !name) return []
      return [
        {
          type: 'Feature',
          id: city.id,
          properties: {
            id: city.id,
            name,
            kind,
            mark,
            status: 'City where meetings of the parties were held',
            valid_from: first.properties.date_start,
            valid_to: null,
            source: `Derived from the events on record; position: ${city.position_source ?? 'gazetteer'}`,
            certainty: 'compiled',
            ...(city.uncertainty_km === undefined ? {} : { uncertainty_km: city.uncertainty_km }),
            licence: 'CC-BY-4.0',
            place: city.id,
            meetings: held.length,
            events: held.map(({ id }) => id),
          },
          when: whenValid({ valid_from: first.properties.date_start, valid_to: '' }),
          geometry: { type: 'Point', coordinates: city.position },
        },
      ]
    }),
  }
}

function whenValid({ valid_from: from, valid_to: to }: { valid_from: string; valid_to: string }): When {
  return whenOf(from === to ? from : `${from}/${to || '..'}`)
}
