/** What one region of the page tells the others and the address does not hold, as external stores. */
import type { Position } from 'geojson'
import { useSyncExternalStore } from 'react'
import type { BBox } from '../core/geo/geo.ts'

/** A value that components can follow; `initial` is also what the prerendered page shows. */
function storeOf<T>(initial: T) {
  const listeners = new Set<() => void>()
  let value = initial
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    now: () => value,
    set: (next: T) => {
      value = next
      for (const listener of listeners) listener()
    },
    /** What `read` makes of the value; draws again only when that changes. */
    use: <Part>(read: (value: T) => Part) =>
      useSyncExternalStore(
        subscribe,
        () => read(value),
        () => read(initial),
      ),
  }
}

const itself = <T>(value: T) => value

const presenting = storeOf(false)

/** Begins or ends the presentation on a wall, where only map, year and words are left, in large letters. */
export function present(value: boolean): void {
  presenting.set(value)
}

/** Whether the page is shown on a wall now. */
export function isPresented(): boolean {
  return presenting.now()
}

/** Whether the page is shown on a wall. Draws again when that changes. */
export function useIsPresenting(): boolean {
  return presenting.use(itself)
}

const playing = storeOf(false)

/** Says that playing the years began or stopped: what announces each change is quiet meanwhile. */
export function setPlaying(value: boolean): void {
  playing.set(value)
}

/** Whether the years are being played. */
export function useIsPlaying(): boolean {
  return playing.use(itself)
}

type Region = 'list' | 'map'

const pointed = storeOf<{ region: Region; places: readonly string[] } | undefined>(undefined)

/** Says which places are pointed at in a region, with the mouse or the focus; none when either has left. */
export function pointAt(region: Region, places: readonly string[]): void {
  if (places.length === 0 && pointed.now()?.region !== region) return
  pointed.set(places.length === 0 ? undefined : { region, places })
}

/** Whether one of these places is pointed at in a region, so that list and map mark it for each other. */
export function useIsPointed(region: Region, places: readonly string[]): boolean {
  return pointed.use((now) => now?.region === region && now.places.some((id) => places.includes(id)))
}

const zoom = storeOf(0)

/** The map's zoom, in steps; 0 until there is a map. */
export function useMapZoom(): number {
  return zoom.use(itself)
}

/** Reports the map's zoom. */
export function reportMapZoom(value: number): void {
  if (value !== zoom.now()) zoom.set(value)
}

const centre = storeOf<Position | undefined>(undefined)
/** The first position asked for, so that the answer stays the same object. */
let firstCentre: Position | undefined

/** Longitude and latitude of the map's centre. Until the map reports it, what the address says, else the first view's. */
export function useMapCentre(firstView: BBox): Position {
  return centre.use((now) => {
    firstCentre ??= centreInHash(window.location.hash) ?? middleOf(firstView)
    return now ?? firstCentre
  })
}

/** Reports where the map is now, in degrees. */
export function reportMapCentre(lon: number, lat: number): void {
  centre.set([lon, lat])
}

/** The position in "#map=zoom/lat/lon", as MapLibre writes it. */
function centreInHash(hash: string): Position | undefined {
  const [, lat, lon] = /[#&]map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash)?.map(Number) ?? []
  return lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) ? undefined : [lon, lat]
}

function middleOf([west, south, east, north]: BBox): Position {
  return [(west + east) / 2, (south + north) / 2]
}

const wanted = new Set<(positions: readonly Position[]) => void>()

/** Has the map show all of these positions, longitude and latitude in degrees; without a map nothing happens. */
export function showOnMap(positions: readonly Position[]): void {
  for (const listener of wanted) listener(positions)
}

/** Calls `listener` with what is to be shown on the map, until the function that is returned is called. */
export function onShown(listener: (positions: readonly Position[]) => void): () => void {
  wanted.add(listener)
  return () => void wanted.delete(listener)
}

/** The map as it stands on the screen. */
export interface MapPicture {
  canvas: HTMLCanvasElement
  /** Its pixels for each pixel of the screen's layout. */
  scale: number
  /** Who made the base map. */
  attribution: readonly string[]
}

export type TakePicture = () => Promise<MapPicture>

const picture = storeOf<TakePicture | undefined>(undefined)

/** Takes a picture of the map on the screen; undefined while no map is drawn. */
export function useTakePicture(): TakePicture | undefined {
  return picture.use(itself)
}

/** Offers to take a picture of the map, until the function that is returned is called. */
export function offerPicture(take: TakePicture): () => void {
  picture.set(take)
  return () => {
    if (picture.now() === take) picture.set(undefined)
  }
}
