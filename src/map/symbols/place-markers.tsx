import type { Map as MapLibreMap } from 'maplibre-gl'
import { type CSSProperties, type MouseEvent, memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { isPoint, standsOnName } from '../../core/placement/group-places.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { useSpokenLanguage } from '../../display/use-spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { pointAt, useIsPointed } from '../../state/signals.ts'
import { cameraRoom } from '../engine/camera-room.ts'
import { OnMap } from './on-map.tsx'
import './place-markers.css'
import { dotWords, SymbolFace, symbolLabel } from './symbol-face.tsx'
import { type NameFace, symbolRadiusPx } from './symbol-metrics.ts'

interface PlaceMarkersProps {
  map: MapLibreMap
  groups: readonly PlacedGroup[]
  /** Ids of the lead places whose symbols are covered (use-covered.ts). */
  covered: ReadonlySet<string>
  nameOf: (place: Place) => string
  faceOf: (group: PlacedGroup) => NameFace | undefined
  /** The event and the place whose symbols are marked. */
  markedEvent: AtlasEvent | undefined
  markedPlace: Place | undefined
  onPick: (group: PlacedGroup, click: MouseEvent) => void
}

/** A symbol for each group of places; each is drawn anew when something about it is different. */
export const PlaceMarkers = memo(function PlaceMarkers({
  map,
  groups,
  covered,
  nameOf,
  faceOf,
  markedEvent,
  markedPlace,
  onPick,
}: PlaceMarkersProps) {
  useSpokenLanguage()
  return groups.map((group) => {
    const { lead, places, events } = group
    const name = nameOf(lead)
    return (
      <PlaceMarker
        key={lead.id}
        map={map}
        group={group}
        face={faceOf(group)}
        name={places.length > 1 ? `${name} +${places.length - 1}` : name}
        label={symbolLabel(group, name)}
        isOpen={
          (markedEvent !== undefined && events.includes(markedEvent)) ||
          (markedPlace !== undefined && places.includes(markedPlace))
        }
        isCovered={covered.has(lead.id)}
        onPick={onPick}
      />
    )
  })
})

interface PlaceMarkerProps {
  map: MapLibreMap
  group: PlacedGroup
  /** How its name is written, for a country or region. */
  face: NameFace | undefined
  /** Name of its leading place, and what the symbol stands for, in words. */
  name: string
  label: string
  isOpen: boolean
  isCovered: boolean
  onPick: (group: PlacedGroup, click: MouseEvent) => void
}

/** The symbol of a place as a button: the family's shape for one event, a ring with a number for several. */
const PlaceMarker = memo(function PlaceMarker({
  map,
  group,
  face,
  name,
  label,
  isOpen,
  isCovered,
  onPick,
}: PlaceMarkerProps) {
  const { lead, places, events, at } = group
  const ids = useMemo(() => places.map(({ id }) => id), [places])
  const isPointedInList = useIsPointed('list', ids)
  const isPointedHere = useIsPointed('map', ids)
  const isName = standsOnName(lead)
  const [width, height] = face ? [face.width, face.height] : [2, 2].map((n) => n * symbolRadiusPx(events.length))
  const size = { '--width': `${width?.toFixed(1)}px`, '--height': `${height?.toFixed(1)}px` } as CSSProperties
  return (
    <>
      <OnMap
        map={map}
        position={at}
        layer={isPointedInList || isPointedHere ? 'pointed' : isName ? 'regions' : 'points'}
        isInert={isCovered}
      >
        <button
          type="button"
          className={`place-marker${isName ? ' is-name' : ''}${isPointedInList ? ' is-pointed' : ''}`}
          style={size}
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
          onClick={(click) => onPick(group, click)}
        >
          <svg
            width={width}
            height={height}
            viewBox={`${-(width ?? 0) / 2} ${-(height ?? 0) / 2} ${width} ${height}`}
            aria-hidden="true"
          >
            <SymbolFace group={group} face={face} />
          </svg>
        </button>
      </OnMap>
      {isPointedHere && !isOpen && (
        <SymbolTip map={map} at={at} liftPx={(height ?? 0) / 2} name={name} event={events[0]} />
      )}
    </>
  )
})

/** Width and height of the button around a dot, in pixels. */
const DOT_STOP_PX = 24

interface DotStopProps {
  map: MapLibreMap
  place: Place
  events: readonly AtlasEvent[]
  name: string
  isOpen: boolean
  isCovered: boolean
  onPick: (placeId: string) => void
}

/** The dot that keys have led to, as a button around what the map has drawn: it takes the focus when it comes. */
export function DotStop({ map, place, events, name, isOpen, isCovered, onPick }: DotStopProps) {
  const { openEvent } = useAtlas()
  const button = useRef<HTMLButtonElement>(null)
  const ids = useMemo(() => [place.id], [place])
  const isPointed = useIsPointed('map', ids)
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [])
  if (!place.position) return null
  return (
    <>
      <OnMap map={map} position={place.position} layer="points" isInert={isCovered}>
        <button
          ref={button}
          type="button"
          className="place-marker"
          style={{ '--width': `${DOT_STOP_PX}px`, '--height': `${DOT_STOP_PX}px` } as CSSProperties}
          data-place-id={place.id}
          data-place-ids={place.id}
          data-count={events.length}
          aria-label={`${symbolLabel({ lead: place, places: [place], events }, name)}. ${dotWords(openEvent !== undefined)}`}
          aria-pressed={isOpen}
          onFocus={() => pointAt('map', ids)}
          onBlur={() => pointAt('map', [])}
          onClick={() => onPick(place.id)}
        />
      </OnMap>
      {isPointed && !isOpen && (
        <SymbolTip map={map} at={place.position} liftPx={DOT_STOP_PX / 2} name={name} event={events.at(-1)} />
      )}
    </>
  )
}

interface SymbolTipProps {
  map: MapLibreMap
  at: PlacedGroup['at']
  /** From the middle of the symbol to its upper edge, in pixels. */
  liftPx: number
  name: string
  event: AtlasEvent | undefined
}

/** The name of what is pointed at and one of its events, above it. */
function SymbolTip({ map, at, liftPx, name, event }: SymbolTipProps) {
  return (
    <OnMap map={map} position={at} layer="pointed" isSilent>
      <span
        className="symbol-tip"
        style={{ '--lift': `${liftPx + 10}px`, '--shift': `${shiftPx(map, at)}px` } as CSSProperties}
      >
        <b>{name}</b>
        <span lang={langOf(event, 'title')}>{event?.title}</span>
      </span>
    </OnMap>
  )
}

/** Half of the largest width of a tip (place-marker.css), in pixels. */
const HALF_TIP_PX = 130

/** How far a tip moves to the right, so that from side to side it stays in the free part of the map. */
function shiftPx(map: MapLibreMap, at: PlacedGroup['at']): number {
  const { left, right } = cameraRoom(map.getContainer())
  const { x } = map.project([...at])
  const rightmost = map.getContainer().clientWidth - right - HALF_TIP_PX
  return Math.max(left + HALF_TIP_PX, Math.min(rightmost, x)) - x
}

/** Marks the place whose profile is open where no symbol stands for it; a country or region gets its name and no pin. */
export function ProfileMark({ map, place, name }: { map: MapLibreMap; place: Place; name: string }) {
  if (!place.position) return null
  return (
    <OnMap map={map} position={place.position} layer="points" isSilent>
      <div className={isPoint(place) ? 'profile-mark' : 'profile-mark is-region'}>
        <span>{name}</span>
      </div>
    </OnMap>
  )
}
