import { useMemo } from 'react'
import { groupPlaces, isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import { type Move, nudgeLabels } from '../../core/placement/nudge-labels.ts'
import { regionLines } from '../../core/placement/region-lines.ts'
import { type Side, sideNames } from '../../core/placement/side-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { FamilyShape } from '../../display/family-symbol.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FamilyRing } from '../symbols/family-ring.tsx'
import { symbolLabel } from '../symbols/symbol-label.ts'
import {
  drawnSizePx,
  LINE_PX,
  labelMetrics,
  NAME_DISTANCE_PX,
  nameMetrics,
  SYMBOL_DISTANCE_PX,
} from '../symbols/symbol-metrics.ts'
import { PicturePoint } from './picture-point.tsx'
import { isInPicture } from './picture-projection.ts'

interface StaticSymbolsProps {
  /** Zoom at which places that would cover each other share a symbol. */
  zoom: number
  nameOf: (place: Place) => string
  className?: string
}

const NO_MOVE: Move = [0, 0]

/** A link for each place with events, where the map engine will put its symbol. Sizes do not follow the picture's. */
export function StaticSymbols({ zoom, nameOf, className = '' }: StaticSymbolsProps) {
  const { atlas, selection } = useAtlas()
  const { groups, moves, sides } = useMemo(() => {
    const groups = groupPlaces(selection, atlas.places, zoom, SYMBOL_DISTANCE_PX).filter(
      ({ lead: { position } }) => position && isInPicture(position),
    )
    const moves = nudgeLabels(groups, zoom, labelMetrics(nameOf))
    return { groups, moves, sides: sideNames(groups, zoom, moves, nameMetrics(nameOf)) }
  }, [selection, atlas, zoom, nameOf])
  // What lies above comes last: points above the labels of regions, the busiest above the others.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it only holds links, which have names
    <svg className={`static-symbols ${className}`}>
      {groups.toReversed().map((group) => (
        <StaticSymbol
          key={group.lead.id}
          group={group}
          move={moves.get(group.lead.id) ?? NO_MOVE}
          side={sides.get(group.lead.id)}
          nameOf={nameOf}
        />
      ))}
    </svg>
  )
}

interface StaticSymbolProps {
  group: PlaceGroup
  move: Move
  side: Side | undefined
  nameOf: (place: Place) => string
}

/** The link opens the event when there is one, else it leaves only the place's events in the list. */
function StaticSymbol({ group, move, side, nameOf }: StaticSymbolProps) {
  const { markedEvent } = useAtlas()
  const { lead, places, events } = group
  const [first] = events
  const name = nameOf(lead)
  const count = events.length
  const change = first && count === 1 ? { event: first.id, article: undefined } : { place: places.map(({ id }) => id) }
  return (
    <PicturePoint
      position={lead.position ?? [0, 0]}
      data-place-ids={places.map(({ id }) => id).join(' ')}
      data-event-id={count === 1 ? first?.id : undefined}
      data-certainty={lead.certainty}
    >
      <QueryLink
        change={change}
        aria-label={symbolLabel(group, name)}
        aria-current={events.some(({ id }) => id === markedEvent?.id) ? 'true' : undefined}
      >
        {isPoint(lead) ? <PointFace group={group} /> : <RegionFace group={group} move={move} nameOf={nameOf} />}
        {side && <NameBeside side={side} name={places.length > 1 ? `${name} +${places.length - 1}` : name} />}
      </QueryLink>
    </PicturePoint>
  )
}

function PointFace({ group: { events } }: { group: PlaceGroup }) {
  const [first] = events
  if (first && events.length === 1)
    return (
      <>
        <circle r="12" className="static-disc" />
        <g transform="translate(-8 -8)">
          <FamilyShape family={first.family} />
        </g>
      </>
    )
  return (
    <g transform="translate(-15 -15)">
      <FamilyRing events={events} />
    </g>
  )
}

function RegionFace({ group, move: [right, down], nameOf }: Omit<StaticSymbolProps, 'side'>) {
  const count = String(group.events.length)
  const lines = regionLines(nameOf(group.lead), count)
  const [width, height] = drawnSizePx(lines)
  return (
    <g transform={`translate(${right.toFixed(1)} ${down.toFixed(1)})`} className="static-region">
      <rect x={-width / 2} y={-height / 2} width={width} height={height} />
      {lines.map((line, i) => {
        const isLast = i === lines.length - 1
        return (
          <text key={line} y={LINE_PX * (i - (lines.length - 1) / 2)} dy="0.35em">
            {isLast ? line.slice(0, -count.length) : line}
            {isLast && <tspan>{count}</tspan>}
          </text>
        )
      })}
    </g>
  )
}

const TEXT: Record<Side, { x: number; y: number; dy: string; textAnchor: 'start' | 'middle' | 'end' }> = {
  right: { x: NAME_DISTANCE_PX, y: 0, dy: '0.35em', textAnchor: 'start' },
  left: { x: -NAME_DISTANCE_PX, y: 0, dy: '0.35em', textAnchor: 'end' },
  below: { x: 0, y: NAME_DISTANCE_PX, dy: '0.8em', textAnchor: 'middle' },
  above: { x: 0, y: -NAME_DISTANCE_PX, dy: '-0.2em', textAnchor: 'middle' },
}

function NameBeside({ side, name }: { side: Side; name: string }) {
  return (
    <text {...TEXT[side]} className="static-name">
      {name}
    </text>
  )
}
