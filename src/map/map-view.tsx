import './engine/maplibre-setup.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { placeOfCard } from '../core/card-ref.ts'
import { usePalette } from '../display/line-sample.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { Extra } from '../display/loading/loaded-part.tsx'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { offerPicture, useIsPresenting } from '../state/signals.ts'
import { extentOf } from './cards/card.tsx'
import { mapGround } from './cards/card-ground.ts'
import { CardOnMap } from './cards/card-on-map.tsx'
import { Elsewhere } from './elsewhere/elsewhere.tsx'
import { useClickReceiver, usePointing } from './tools/click-receiver.ts'
import './map-view.css'
import { MissingParts } from './data/missing-parts.tsx'
import { useBasemapParts } from './data/use-basemap-parts.ts'
import { useFurniture } from './data/use-furniture.ts'
import { useSourceData } from './data/use-source-data.ts'
import { useCameraRoom } from './engine/camera-room.ts'
import {
  type FollowTarget,
  useBusy,
  useFollowOpened,
  useMapControls,
  useReportCentre,
  useShownOnMap,
} from './engine/ties-to-page.ts'
import { useMap } from './engine/use-map.ts'
import { DotStop, PlaceMarkers, ProfileMark } from './symbols/place-markers.tsx'
import { useCovered } from './symbols/use-covered.ts'
import { useRovingTabindex } from './symbols/use-roving-tabindex.ts'
import { type MapTool, MapTools } from './tools/map-tools.tsx'
import { ViewButtons } from './tools/view-buttons.tsx'
import { useDrawn } from './use-drawn.ts'
import { usePicking } from './use-picking.ts'

const ChosenOnMap = lazyPart(() => import('./tools/chosen-on-map.tsx'), 'ChosenOnMap')
const PrintedMap = lazyPart(() => import('./picture/printed-map.tsx'), 'PrintedMap')
const TourCamera = lazyPart(() => import('./engine/tour-camera.tsx'), 'TourCamera')

interface MapViewProps {
  dataBase: string
  /** Where a tool and the measured distance stand. */
  corner: HTMLElement | null
  /** Where the buttons of the view stand, the places outside of it, and what it lacks. */
  controls: HTMLElement | null
  /** The tool at work. */
  tool: MapTool | undefined
  onToolDone: () => void
  /** Called when the view is drawn with all that is on it, for the first time and again. */
  onDrawn: () => void
  /** Called when no map can be made. */
  onError: (error: unknown) => void
  /** Further layers: what this renders may add sources and layers to the map, and elements above it. */
  overlay?: (map: MapLibreMap) => ReactNode
}

/** The interactive map: what is drawn (use-drawn.ts), what is picked (use-picking.ts), and both rendered. */
export function MapView({ dataBase, corner, controls, tool, onToolDone, onDrawn, onError, overlay }: MapViewProps) {
  const { atlas, query, openEvent, markedEvent, openProfile, asOf, change } = useAtlas()
  const view = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const { map, missing, rebuild } = useMap(container, dataBase, atlas.subject, palette, onError)
  useMapControls(map, spokenLanguage().language)
  useReportCentre(map)
  useShownOnMap(map)
  const isPresenting = useIsPresenting()
  const open = openEvent && query.compare ? 'compare' : (query.page ?? (query.story && 'tour'))
  useCameraRoom(map, isPresenting ? 'wall' : open)
  useEffect(() => map && offerPicture(async () => (await import('./picture/take-picture.ts')).pictureOfMap(map)), [map])
  const isPlaced = useRef(query.story !== undefined && window.location.hash.includes('map='))

  const drawn = useDrawn(map)
  const { groups, faceOf, nameOf } = drawn
  const { receiver, isPointing, receive } = useClickReceiver()
  usePointing(map, isPointing)
  const covered = useCovered(map, groups, query.card)
  const dot = atlas.places.get(useRovingTabindex(map, groups, covered, drawn.dotPoints) ?? '')
  const { pickGroup, pickDot, groupOf } = usePicking(map, drawn, covered, receiver)

  const profilePlace = openProfile?.kind === 'place' ? atlas.places.get(openProfile.id) : undefined
  const target = useMemo((): FollowTarget | undefined => {
    if (openEvent) {
      const places = openEvent.mapped_places.flatMap((id) => atlas.places.get(id) ?? [])
      return { key: openEvent.id, places }
    }
    return profilePlace && { key: `place:${profilePlace.id}`, places: [profilePlace] }
  }, [atlas, openEvent, profilePlace])
  useFollowOpened(map, target)

  const isWaiting = useSourceData(map, drawn.data, asOf)
  const isBusy = useBusy(map) || isWaiting
  useFurniture(map)
  useBasemapParts(map, dataBase, palette, isBusy)
  const [isDrawn, setDrawn] = useState(false)
  useLayoutEffect(() => {
    if (isBusy) return
    setDrawn(true)
    onDrawn()
  }, [isBusy, onDrawn])

  const { card } = query
  const firstCard = useRef(card)
  const cardPlace = placeOfCard(card)
  const ground = useMemo(() => map && mapGround(map), [map])
  const placesOf = useCallback(
    (id: string) => groupOf(id)?.places ?? [atlas.places.get(id)].filter((place) => place !== undefined),
    [groupOf, atlas],
  )

  /** Closes the card and gives the focus back to the symbol it belongs to, or to the map where there is none. */
  function closeCard() {
    change({ card: undefined })
    const [symbol] = (cardPlace && ground?.symbols(cardPlace)) || []
    const target = symbol instanceof HTMLElement && !symbol.closest('[inert]') ? symbol : map?.getCanvas()
    target?.focus()
  }

  function cancelTool(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !receiver.current) return
    event.preventDefault()
    receiver.current.onCancel()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is handled for the tool at work
    <div
      ref={view}
      className={isPointing ? 'map-view is-pointing' : 'map-view'}
      aria-busy={isBusy}
      onKeyDown={cancelTool}
    >
      <div ref={container} className="map-canvas" />
      {map && (
        <PlaceMarkers
          map={map}
          groups={groups}
          covered={covered}
          nameOf={nameOf}
          faceOf={faceOf}
          markedEvent={markedEvent}
          markedPlace={profilePlace ?? atlas.places.get(cardPlace ?? '')}
          onPick={pickGroup}
        />
      )}
      {map && dot && (
        <DotStop
          key={dot.id}
          map={map}
          place={dot}
          events={drawn.dots.get(dot.id) ?? []}
          name={nameOf(dot)}
          isOpen={dot.id === cardPlace}
          isCovered={covered.has(dot.id)}
          onPick={pickDot}
        />
      )}
      {map && profilePlace && !groups.some(({ lead }) => lead === profilePlace) && (
        <ProfileMark map={map} place={profilePlace} name={nameOf(profilePlace)} />
      )}
      {ground && card && (
        <CardOnMap
          ground={ground}
          card={card}
          placesOf={placesOf}
          nameOf={nameOf}
          extent={extentOf(card, drawn.layers)}
          takesFocus={card !== firstCard.current}
          positionOf={(id) => groupOf(id)?.at}
          onClose={closeCard}
        />
      )}
      {controls &&
        createPortal(
          <>
            <MissingParts ids={missing} rebuild={rebuild} failures={drawn.failures} />
            {map && <ViewButtons map={map} />}
            {map && <Elsewhere map={map} groups={groups} nameOf={nameOf} />}
          </>,
          controls,
        )}
      {map && isDrawn && (
        <Extra>
          <PrintedMap of={map} />
        </Extra>
      )}
      {map && overlay?.(map)}
      {map && query.story && (
        <Extra>
          <TourCamera map={map} story={query.story} isPlaced={isPlaced} />
        </Extra>
      )}
      {map &&
        corner &&
        tool &&
        createPortal(<MapTools map={map} receive={receive} tool={tool} onClose={onToolDone} />, corner)}
      {map && drawn.data && corner && (query.area || query.measure) && (
        <Extra>
          <ChosenOnMap map={map} corner={corner} />
        </Extra>
      )}
    </div>
  )
}
