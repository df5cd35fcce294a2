import { expect, it } from 'vitest'
import { distanceBands } from '../../../src/panel/list/nearest-first.tsx'
import { exampleEvent } from '../../core/examples.ts'

const at = (km: number) => ({ event: exampleEvent({ id: String(km) }), km, nearest: undefined })

it('events sorted by distance stand in bands, the ends included, and no band is empty', () => {
  const bands = distanceBands([0, 25, 25.1, 501, 2000, 2001, Number.POSITIVE_INFINITY].map(at))
  expect(bands.map(({ fromKm, toKm, events }) => [fromKm, toKm, events.map(({ km }) => km)])).toEqual([
    [0, 25, [0, 25]],
    [25, 100, [25.1]],
    [500, 2000, [501, 2000]],
    [2000, Number.POSITIVE_INFINITY, [2001, Number.POSITIVE_INFINITY]],
  ])
})
