/** What the reader asks to see on the map from elsewhere on the page: the map listens, whoever asks need not know it. */
import type { Position } from 'geojson'

const listeners = new Set<(positions: readonly Position[]) => void>()

/** Has the map show all of these positions, longitude and latitude in degrees; without a map nothing happens. */
export function showOnMap(positions: readonly Position[]): void {
  for (const listener of listeners) listener(positions)
}

/** Calls `listener` with what is to be shown, until the function that is returned is called. */
export function onShown(listener: (positions: readonly Position[]) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
