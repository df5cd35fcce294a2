import { use, useMemo } from 'react'
import { type Area, writeArea } from '../core/geo/area.ts'
import type { placesInside } from '../core/geo/places-inside.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import type { Filter } from '../core/select/filter.ts'
import { withTimeout } from '../core/with-timeout.ts'

type PlacesInside = typeof placesInside

let loaded: PlacesInside | undefined
let loading: Promise<PlacesInside> | undefined

/** Loads the geometry that areas need. Views without an area go without it. */
export function loadAreas(): Promise<PlacesInside> {
  loading ??= withTimeout(import('../core/geo/places-inside.ts')).then(({ placesInside }) => {
    loaded = placesInside
    return placesInside
  })
  return loading
}

/** Whether an address names an area, so that its view needs `loadAreas`. */
export function hasArea(search: string): boolean {
  return new URLSearchParams(search).has('area')
}

/**
 * The places in the area of a query: the same set as long as the area is the same, however often it is read.
 * Suspends while the geometry is not there; who sets an area loads it first.
 */
export function usePlacesInside(area: Area | undefined, places: ReadonlyMap<string, Place>): Filter['inside'] {
  const address = area && writeArea(area)
  const find = area && (loaded ?? use(loadAreas()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: areas with the same address are the same
  return useMemo(() => area && find?.(area, places), [address, find, places])
}
