/** Keeps symbols of places from covering each other: those that would collide stand behind the busiest one. */
import type { AtlasEvent } from '../atlas.ts'
import { distancePx, type Pixel, projectToPixel } from '../geo/mercator.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { Selection } from '../select/select.ts'
import type { AreaOf } from './cluster-areas.ts'

/** One symbol on the map: a leading place, and the places it stands for. */
export interface PlaceGroup {
  lead: Place
  /** All places of the symbol, the lead first. */
  places: readonly Place[]
  /** Their events, each once, in the order of the selection. */
  events: readonly AtlasEvent[]
}

/** Below this zoom a country's or region's name stands for the places near it in its area, too. */
export const REGION_LABEL_ZOOM = 5
/** A region's name stands for a wide area, so it takes in places this many times farther away than a point does. */
const REGION_REACH = 4

/**
 * Groups the places of a selection for a zoom level: from the busiest place down, each joins the first group of its area
 * (`areaOf`) whose lead is nearer than `reachPx` on the screen (Web Mercator), or leads a group of its own. Names of
 * countries and regions are no points: from REGION_LABEL_ZOOM on they stand alone, below it they lead.
 * The same input always gives the same groups.
 */
export function groupPlaces(
  selection: Selection,
  places: ReadonlyMap<string, Place>,
  zoom: number,
  reachPx: number,
  areaOf: AreaOf,
): PlaceGroup[] {
  const [points, regions] = busiestFirst(selection, places)
  const leading = zoom < REGION_LABEL_ZOOM ? regions : []
  const groups: Group[] = []
  const nearRegion = new Map<string, Neighbours<Group>>()
  const near = new Map<string, Neighbours<Group>>()
  const neighbours = (of: typeof near, area: string, reach: number) => {
    const found = of.get(area) ?? new Neighbours<Group>(reach)
    of.set(area, found)
    return found
  }
  const lead = ({ place, position }: Candidate): Group => {
    const group = { pixel: projectToPixel(position, zoom), lead: place, places: [place], events: [] }
    groups.push(group)
    return group
  }
  for (const region of leading) {
    const group = lead(region)
    // A name without a country of its own stands for itself.
    if (region.place.country) neighbours(nearRegion, areaOf(region.place), reachPx * REGION_REACH).add(group)
  }
  for (const point of points) {
    const area = areaOf(point.place)
    const pixel = projectToPixel(point.position, zoom)
    const own = neighbours(near, area, reachPx)
    const group = nearRegion.get(area)?.find(pixel) ?? own.find(pixel)
    if (group) group.places.push(point.place)
    else own.add(lead(point))
  }
  if (leading.length === 0) regions.forEach(lead)
  giveEvents(groups, selection.events)
  return groups
}

interface Candidate {
  place: Place
  position: NonNullable<Place['position']>
  count: number
}

/** The places of a selection that have a position, points and regions apart. */
function busiestFirst(
  { byPlace }: Selection,
  places: ReadonlyMap<string, Place>,
): [points: Candidate[], regions: Candidate[]] {
  const points: Candidate[] = []
  const regions: Candidate[] = []
  for (const [id, { length: count }] of byPlace) {
    const place = places.get(id)
    if (place?.position) (standsOnName(place) ? regions : points).push({ place, position: place.position, count })
  }
  const order = (a: Candidate, b: Candidate) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1)
  return [points.sort(order), regions.sort(order)]
}

interface Group {
  pixel: Pixel
  lead: Place
  places: Place[]
  events: AtlasEvent[]
}

/** Gives each group the events of its places, each once, in one pass over the events. */
function giveEvents(groups: readonly Group[], events: readonly AtlasEvent[]): void {
  const listOf = new Map<string, AtlasEvent[]>()
  for (const group of groups) for (const { id } of group.places) listOf.set(id, group.events)
  for (const event of events)
    for (const place of event.mapped_places) {
      const list = listOf.get(place)
      if (list && list.at(-1) !== event) list.push(event)
    }
}

/** Whether the place is a spot on the map rather than a label anchor of a country or region. */
export function isPoint(place: Pick<Place, 'certainty'>): boolean {
  return place.certainty !== 'region'
}

/** Whether events of the place stand on its name, as those of a country or region do; a border has a symbol. */
export function standsOnName({ certainty, kind }: Pick<Place, 'certainty' | 'kind'>): boolean {
  return certainty === 'region' && (kind === 'country' || kind === 'region')
}

/** Things at pixels, to be asked for the one added first among those nearer than `reachPx`. */
export class Neighbours<Item extends { pixel: Pixel }> {
  /** By row, then by column. */
  private readonly squares = new Map<number, Map<number, { item: Item; order: number }[]>>()
  private count = 0

  constructor(private readonly reachPx: number) {}

  add(item: Item): void {
    const [column, row] = this.squareOf(item.pixel)
    const entry = { item, order: this.count }
    this.count += 1
    const columns = this.squares.get(row) ?? new Map<number, (typeof entry)[]>()
    this.squares.set(row, columns)
    const square = columns.get(column)
    if (square) square.push(entry)
    else columns.set(column, [entry])
  }

  /** The first that was added of those nearer to the pixel than the reach; undefined when there is none. */
  find(pixel: Pixel): Item | undefined {
    const [column, row] = this.squareOf(pixel)
    let first: { item: Item; order: number } | undefined
    for (let down = -1; down <= 1; down += 1) {
      const columns = this.squares.get(row + down)
      for (let right = -1; columns && right <= 1; right += 1)
        for (const entry of columns.get(column + right) ?? [])
          if ((!first || entry.order < first.order) && distancePx(entry.item.pixel, pixel) < this.reachPx) first = entry
    }
    return first?.item
  }

  private squareOf([x, y]: Pixel): [column: number, row: number] {
    return [Math.floor(x / this.reachPx), Math.floor(y / this.reachPx)]
  }
}
