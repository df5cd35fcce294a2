/** What part of the world a card shows. Pure. */
import { type BBox, boundingBox } from '../core/geo/geo.ts'
import { projectToPixel } from '../core/geo/mercator.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import type { Subject } from '../core/schema/subject.ts'
import { isInBox } from '../map/picture/picture-projection.ts'
import type { CardView } from './card-map.ts'

export type LocatedPlace = Place & { position: [number, number] }

interface Size {
  width: number
  height: number
}

/** Pixels between the outermost places and the edges of the map. */
const PADDING_PX = 110

/** Room for all places; only for those of the region, countries aside, when there are any; the region when there are none. */
export function viewOf(places: readonly LocatedPlace[], size: Size, { first_view, surroundings }: Subject): CardView {
  const near = places.filter(({ kind, position }) => kind !== 'country' && isInBox(position, surroundings))
  const shown = near.length > 0 ? near : places
  if (shown.length === 0) return fitBox(first_view, size, 0, 8)
  const most = Math.min(...shown.map((place) => zoomOf(place, surroundings)))
  return fitBox(boundingBox(shown.map(({ position }) => position)), size, PADDING_PX, most)
}

/** Villages from near by, towns of the region with their surroundings, far cities and countries from high above. */
function zoomOf({ kind, certainty, position }: LocatedPlace, surroundings: BBox): number {
  if (!isInBox(position, surroundings)) return 4.2
  if (kind === 'country') return 5.6
  if (kind === 'village' || kind === 'border') return 8.4
  return certainty === 'region' ? 7 : 7.6
}

function fitBox([west, south, east, north]: BBox, { width, height }: Size, paddingPx: number, most: number): CardView {
  const [left, top] = projectToPixel([west, north], 0)
  const [right, bottom] = projectToPixel([east, south], 0)
  const scale = Math.min((width - 2 * paddingPx) / (right - left), (height - 2 * paddingPx) / (bottom - top))
  return { center: [(west + east) / 2, (south + north) / 2], zoom: Math.min(most, Math.log2(scale)), width, height }
}
