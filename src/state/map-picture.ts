/** How to take a picture of the map, as an external store: the map offers it, exports ask for it. */
import { useSyncExternalStore } from 'react'

/** The map as it stands on the screen. */
export interface MapPicture {
  canvas: HTMLCanvasElement
  /** Its pixels for each pixel of the screen's layout. */
  scale: number
  /** Who made the base map. */
  attribution: readonly string[]
}

export type TakePicture = () => Promise<MapPicture>

const listeners = new Set<() => void>()
let offered: TakePicture | undefined

/** Takes a picture of the map on the screen; undefined while no map is drawn. */
export function useTakePicture(): TakePicture | undefined {
  return useSyncExternalStore(subscribe, () => offered)
}

/** Offers to take a picture, until the function that is returned is called. */
export function offerPicture(take: TakePicture): () => void {
  setOffered(take)
  return () => {
    if (offered === take) setOffered(undefined)
  }
}

function setOffered(take: TakePicture | undefined): void {
  offered = take
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
