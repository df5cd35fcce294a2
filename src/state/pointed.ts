/** What the reader points at, with the mouse or the focus, as an external store: list and map mark it for each other. */
import { useSyncExternalStore } from 'react'

type Region = 'list' | 'map'

const listeners = new Set<() => void>()
let pointed: { region: Region; places: readonly string[] } | undefined

/** Says which places are pointed at in a region; none when the pointer or the focus has left. */
export function pointAt(region: Region, places: readonly string[]): void {
  if (places.length === 0 && pointed?.region !== region) return
  pointed = places.length === 0 ? undefined : { region, places }
  for (const listener of listeners) listener()
}

/** Whether one of these places is pointed at in a region. Draws again only when that changes. */
export function useIsPointed(region: Region, places: readonly string[]): boolean {
  return useSyncExternalStore(
    subscribe,
    () => pointed?.region === region && pointed.places.some((id) => places.includes(id)),
    nothingYet,
  )
}

function nothingYet(): boolean {
  return false
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
