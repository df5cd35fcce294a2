import type { AtlasEvent } from '../../core/atlas.ts'
import type { PlaceGroup } from '../../core/placement/group-places.ts'
import type { Family } from '../../core/schema/event.ts'
import { familyIn, SHAPE_PATHS, useFamilies } from '../../display/family-symbol.tsx'
import { formatNumber, t } from '../../i18n/messages.ts'
import './symbol-face.css'
import { BROKEN_RING_PX, hasBrokenRing, type NameFace, symbolRadiusPx } from './symbol-metrics.ts'

type Shared = readonly Pick<AtlasEvent, 'family'>[]

interface SymbolFaceProps {
  group: PlaceGroup
  /** How its name is written, for a country or region. */
  face: NameFace | undefined
}

/**
 * The symbol of a group of events around the origin of a drawing, in pixels: for the map, the picture without an engine and
 * the saved picture. A name carries a badge; what has no exact place has a broken ring.
 */
export function SymbolFace({ group, face }: SymbolFaceProps) {
  const { lead, events } = group
  if (face) return <NameWithBadge face={face} events={events} />
  const radius = symbolRadiusPx(events.length)
  return (
    <>
      {hasBrokenRing(lead) && <circle className="symbol-broken" r={radius + BROKEN_RING_PX.middle} />}
      {events.length === 1 && events[0] ? <FamilyMark family={events[0].family} /> : <FamilyRing events={events} />}
    </>
  )
}

/** A family's shape, 24 pixels wide, on a pale casing. */
function FamilyMark({ family }: { family: AtlasEvent['family'] }) {
  const { hue, shape } = familyIn(useFamilies(), family)
  return (
    <g transform="translate(-12 -12) scale(1.5)" data-hue={hue}>
      <path className="symbol-casing" d={SHAPE_PATHS[shape]} />
      <path className="family-shape" d={SHAPE_PATHS[shape]} fillRule="evenodd" />
    </g>
  )
}

/** The number of events in a ring whose arcs show the families' shares. */
export function FamilyRing({ events }: { events: Shared }) {
  const families = useFamilies()
  const radius = symbolRadiusPx(events.length)
  const width = Math.max(4.5, radius * 0.3)
  const middle = radius - 1.5 - width / 2
  const around = 2 * Math.PI * middle
  return (
    <>
      <circle className="symbol-disc" r={radius} />
      {familyShares(events, families).map(({ family, start, share }) => (
        <circle
          key={family}
          data-hue={familyIn(families, family).hue}
          className="symbol-arc"
          r={middle}
          strokeWidth={width}
          strokeDasharray={`${((share * around) / 100).toFixed(2)} ${(((100 - share) * around) / 100).toFixed(2)}`}
          strokeDashoffset={(((25 - start) * around) / 100).toFixed(2)}
        />
      ))}
      <circle className="symbol-edge" r={radius} />
      <text className="symbol-number" y="0.35em" fontSize={radius < 16 ? 12 : 13}>
        {formatNumber(events.length)}
      </text>
    </>
  )
}

/** A name, and behind it the number of its events with the families' shares below. */
function NameWithBadge({ face, events }: { face: NameFace; events: Shared }) {
  const families = useFamilies()
  const { kind, lines, textPx, spacing, badge, width } = face
  const left = width / 2 - badge.width
  const line = textPx * 1.15
  return (
    <>
      {lines.map((text, i) => (
        <text
          key={text}
          className={`symbol-name is-${kind}`}
          x={left - 6 + spacing * textPx}
          y={(i - (lines.length - 1) / 2) * line + 0.36 * textPx}
          fontSize={textPx.toFixed(1)}
          letterSpacing={`${spacing}em`}
        >
          {text}
        </text>
      ))}
      <g transform={`translate(${left.toFixed(1)} ${(-badge.height / 2).toFixed(1)})`}>
        <rect className="symbol-badge" width={badge.width} height={badge.height} rx="7" />
        <text className="symbol-number" x={badge.width / 2} y={badge.height / 2 + 3} fontSize={badge.textPx}>
          {formatNumber(events.length)}
        </text>
        {familyShares(events, families).map(({ family, start, share }) => (
          <rect
            key={family}
            className="symbol-share"
            data-hue={familyIn(families, family).hue}
            x={(4 + ((badge.width - 8) * start) / 100).toFixed(1)}
            y={badge.height - 5}
            width={(((badge.width - 8) * share) / 100).toFixed(1)}
            height="3.5"
          />
        ))}
      </g>
    </>
  )
}

/** A family's part of a ring, in per cent of its circumference. */
interface FamilyShare {
  family: Family
  /** Where it begins, clockwise from the top. */
  start: number
  share: number
}

/** The parts of a ring that the families of these events take, one after the other in the order of the atlas. */
export function familyShares(
  events: readonly Pick<AtlasEvent, 'family'>[],
  families: readonly { id: Family }[],
): FamilyShare[] {
  const counts: Partial<Record<Family, number>> = {}
  for (const { family } of events) counts[family] = (counts[family] ?? 0) + 1
  let counted = 0
  return families.flatMap(({ id: family }) => {
    const count = counts[family]
    if (!count) return []
    const start = (100 * counted) / events.length
    counted += count
    return [{ family, start, share: (100 * count) / events.length }]
  })
}

/** What a symbol stands for, in words. `name` is that of its leading place. */
export function symbolLabel({ places, events }: PlaceGroup, name: string): string {
  const count = events.length
  return places.length > 1 ? t('map.places', { name, more: places.length - 1, count }) : t('map.place', { name, count })
}

/** What a dot stands for; while an event is read, other years than its own. */
export function dotWords(isReading: boolean): string {
  return t(isReading ? 'legend.otherYears' : 'legend.before')
}
