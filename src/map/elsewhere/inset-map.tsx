import type { LngLatBounds } from 'maplibre-gl'
import { INSET, pointInInset } from '../../core/geo/inset-projection.ts'
import type { PlaceGroup } from '../../core/placement/group-places.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { formatNumber } from '../../i18n/messages.ts'
import land from './inset-land.json'

/** Places that have their names written, the busiest first, where none is in the way. */
const MAX_NAMES = 4
const LETTER_PX = 6
const LINE_PX = 13

interface InsetMapProps {
  /** Places with their events, the busiest first. */
  far: readonly PlaceGroup[]
  view: LngLatBounds
  nameOf: (place: Place) => string
}

/** A dot for each place, names with numbers for the busiest, and a frame around what the large map shows. */
export function InsetMap({ far, view, nameOf }: InsetMapProps) {
  const dots = far.flatMap(({ lead, events }) =>
    lead.position
      ? [{ lead, count: events.length, at: pointInInset(lead.position).map(inside) as [number, number] }]
      : [],
  )
  const names = placeNames(
    dots.slice(0, 12).map(({ lead, count, at }) => ({ at, text: `${nameOf(lead)} ${formatNumber(count)}` })),
  )
  const [left, top] = pointInInset([view.getWest(), view.getNorth()])
  const [right, bottom] = pointInInset([view.getEast(), view.getSouth()])
  return (
    <svg className="inset-map" viewBox={`0 0 ${INSET.width} ${INSET.height}`} aria-hidden="true">
      <path className="inset-land" d={land.path} />
      {dots.map(({ lead, count, at: [x, y] }) => (
        <circle key={lead.id} cx={x} cy={y} r={count > 3 ? 4 : 2} />
      ))}
      <rect
        className="inset-view"
        x={left}
        y={top}
        width={Math.max(6, right - left)}
        height={Math.max(5, bottom - top)}
        rx="1.5"
      />
      {names.map(({ text, x, y, anchor }) => (
        <text key={text} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}

interface Name {
  text: string
  x: number
  y: number
  anchor: 'start' | 'end'
}

/** Names beside their dots, to the right or else to the left, that neither leave the picture nor cover each other. */
function placeNames(dots: readonly { at: [number, number]; text: string }[]): Name[] {
  const placed: (Name & { from: number; to: number })[] = []
  for (const { at, text } of dots) {
    if (placed.length === MAX_NAMES) break
    const width = text.length * LETTER_PX
    const [x, y] = [at[0], Math.min(Math.max(at[1] + 4, LINE_PX), INSET.height - 4)]
    const options = [
      { from: x + 7, to: x + 7 + width, anchor: 'start' as const, x: x + 7 },
      { from: x - 7 - width, to: x - 7, anchor: 'end' as const, x: x - 7 },
    ]
    const free = options.find(
      ({ from, to }) =>
        from >= 2 &&
        to <= INSET.width - 2 &&
        placed.every((other) => Math.abs(other.y - y) >= LINE_PX || from > other.to + 4 || to < other.from - 4),
    )
    if (free) placed.push({ text, y, ...free })
  }
  return placed
}

/** A dot of a place beyond the picture stands at its edge. */
function inside(value: number, axis: number): number {
  return Math.min(Math.max(value, 4), (axis === 0 ? INSET.width : INSET.height) - 4)
}
