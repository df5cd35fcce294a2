import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { type Pickable, whatIsAt } from '../../src/map/pick.ts'
import { examplePlace } from '../core/examples.ts'

/** A map on which a degree is a pixel, and nothing is drawn but symbols. */
const map = {
  project: ([x, y]: [number, number]) => ({ x, y }),
  unproject: ([x, y]: [number, number]) => ({ wrap: () => ({ lng: x, lat: y }) }),
  queryRenderedFeatures: () => [],
} as unknown as MapLibreMap

const symbolAt = (id: string, x: number, y: number) => {
  const lead = examplePlace(id, [x, y])
  return { lead, places: [lead], events: [], at: [x, y] as const, form: 'line' as const }
}
const pickable: Pickable = {
  groups: [symbolAt('near', 10, 0), symbolAt('far', 20, 0)],
  covered: new Set(),
  dots: new Map(),
  layers: {},
  countries: undefined,
}

it('a point means the nearest symbol within reach, which is farther for a finger', () => {
  expect(whatIsAt(map, { x: 12, y: 0 }, pickable)).toEqual({ kind: 'place', id: 'near' })
  expect(whatIsAt(map, { x: 17, y: 0 }, pickable)).toEqual({ kind: 'place', id: 'far' })
  expect(whatIsAt(map, { x: 40, y: 0 }, pickable)).toBeUndefined()
  expect(whatIsAt(map, { x: 40, y: 0 }, pickable, 'coarse')).toEqual({ kind: 'place', id: 'far' })
})

it('a point means no symbol that lies under panel, card or a control', () => {
  const covered = new Set(['near'])
  expect(whatIsAt(map, { x: 12, y: 0 }, { ...pickable, covered })).toEqual({ kind: 'place', id: 'far' })
  expect(whatIsAt(map, { x: 0, y: 0 }, { ...pickable, covered })).toBeUndefined()
})

it('of dots within reach of a finger the nearest is meant, whichever is drawn first', () => {
  const dotAt = (id: string, x: number) => ({
    source: 'dots',
    layer: { type: 'circle' },
    properties: { id },
    geometry: { type: 'Point', coordinates: [x, 0] },
  })
  const withDots = {
    ...map,
    queryRenderedFeatures: () => [dotAt('left', 0), dotAt('right', 8)],
  } as unknown as MapLibreMap
  const dots = new Map([
    ['left', []],
    ['right', []],
  ])
  const at = (x: number) => whatIsAt(withDots, { x, y: 0 }, { ...pickable, groups: [], dots }, 'coarse')
  expect(at(3)).toEqual({ kind: 'place', id: 'left' })
  expect(at(6)).toEqual({ kind: 'place', id: 'right' })
})
