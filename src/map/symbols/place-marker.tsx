import type { Map as MapLibreMap } from 'maplibre-gl'
import { Fragment, memo, useMemo } from 'react'
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { Move } from '../../core/placement/nudge-labels.ts'
import { regionLines } from '../../core/placement/region-lines.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { formatNumber } from '../../i18n/messages.ts'
import { pointAt, useIsPointed } from '../../state/pointed.ts'
import './marker-rim.css'
import { MarkerRing } from './marker-ring.tsx'
import { OnMap } from './on-map.tsx'
import './place-marker.css'

interface PlaceMarkerProps {
  map: MapLibreMap
  group: PlaceGroup
  /** Name of its leading place. */
  name: string
  nameLang: Language
  /** What the symbol stands for, in words. */
  label: string
  /** How far the symbol is moved on the screen. */
  move: Move
  isOpen: boolean
  onPick: (group: PlaceGroup) => void
}

/** The symbol of a place as a button: the family's shape for one event, a ring with a number for several. */
export const PlaceMarker = memo(function PlaceMarker({
  map,
  group,
  name,
  nameLang,
  label,
  move,
  isOpen,
  onPick,
}: PlaceMarkerProps) {
  const { lead, places, events } = group
  const ids = useMemo(() => places.map(({ id }) => id), [places])
  const isPointed = useIsPointed('list', ids)
  return (
    <OnMap
      map={map}
      position={lead.position ?? [0, 0]}
      move={move}
      layer={isPointed ? 'pointed' : isPoint(lead) ? 'points' : 'regions'}
    >
      <button
        type="button"
        className={isPointed ? 'place-marker is-pointed' : 'place-marker'}
        data-place-id={lead.id}
        data-place-ids={ids.join(' ')}
        data-certainty={lead.certainty}
        data-count={events.length}
        aria-label={label}
        aria-pressed={isOpen}
        onPointerEnter={() => pointAt('map', ids)}
        onPointerLeave={() => pointAt('map', [])}
        onFocus={() => pointAt('map', ids)}
        onBlur={() => pointAt('map', [])}
        onClick={() => onPick(group)}
      >
        <MarkerFace group={group} name={name} nameLang={nameLang} />
      </button>
    </OnMap>
  )
})

function MarkerFace({
  group: { lead, events },
  name,
  nameLang,
}: Pick<PlaceMarkerProps, 'group' | 'name' | 'nameLang'>) {
  const [first] = events
  if (!isPoint(lead)) return <RegionLabel name={name} nameLang={nameLang} count={formatNumber(events.length)} />
  return (
    <span className="marker-rim">
      {first && events.length === 1 ? (
        <span className="place-marker-single">
          <FamilySymbol family={first.family} />
        </span>
      ) : (
        <MarkerRing events={events} />
      )}
    </span>
  )
}

function RegionLabel({ name, nameLang, count }: { name: string; nameLang: Language; count: string }) {
  const lines = regionLines(name, count)
  return (
    <span className="place-marker-region">
      {lines.slice(0, -1).map((line) => (
        <Fragment key={line}>
          <span lang={nameLang}>{line}</span>
          <br />
        </Fragment>
      ))}
      <span lang={nameLang}>{lines.at(-1)?.slice(0, -count.length)}</span>
      <b>{count}</b>
    </span>
  )
}
