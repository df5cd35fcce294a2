/** How near the reader looks at the map, as an external store: the map reports it, the legend says what is drawn so near. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let zoom = 0

/** The map's zoom, in steps; 0 until there is a map. */
export function useMapZoom(): number {
  return useSyncExternalStore(subscribe, () => zoom, noZoom)
}

/** Reports the map's zoom. */
export function reportMapZoom(value: number): void {
  if (value === zoom) return
  zoom = value
  for (const listener of listeners) listener()
}

function noZoom(): number {
  return 0
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
