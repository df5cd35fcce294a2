import './engine/maplibre-setup.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { nameIn } from '../core/names/names.ts'
import { ErrorBoundary } from '../display/loading/error-boundary.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { usePalette } from '../display/use-palette.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { offerPicture } from '../state/map-picture.ts'
import { useIsPresenting } from '../state/presentation.ts'
import { Elsewhere } from './elsewhere/elsewhere.tsx'
import { EventPopup } from './popups/event-popup.tsx'
import { FeaturePopup } from './popups/feature-popup.tsx'
import { useClickReceiver, usePointing } from './tools/click-receiver.ts'
import { useMapControls } from './tools/use-map-controls.ts'
import './map-view.css'
import { type MapTool, MapTools } from './tools/map-tools.tsx'
import './engine/maplibre-theme.css'
import { MissingParts } from './data/missing-parts.tsx'
import { useBasemapParts } from './data/use-basemap-parts.ts'
import { useSourceData } from './data/use-source-data.ts'
import { useCameraRoom } from './engine/camera-room.ts'
import { useBusy } from './engine/use-busy.ts'
import { type FollowTarget, useFollowOpened } from './engine/use-follow-opened.ts'
import { useMap } from './engine/use-map.ts'
import { useReportCentre } from './engine/use-report-centre.ts'
import { useShownOnMap } from './engine/use-shown-on-map.ts'
import { PlacePopup } from './popups/place-popup.tsx'
import { PlaceMarkers } from './symbols/place-markers.tsx'
import { ProfileMark } from './symbols/profile-mark.tsx'
import { ViewButtons } from './tools/view-buttons.tsx'
import { useDrawn } from './use-drawn.ts'
import { usePicking } from './use-picking.ts'

const ChosenOnMap = lazyPart(() => import('./tools/chosen-on-map.tsx'), 'ChosenOnMap')
const TourCamera = lazyPart(() => import('./engine/tour-camera.tsx'), 'TourCamera')

interface MapViewProps {
  dataBase: string
  /** Where a tool and the measured distance stand. */
  corner: HTMLElement | null
  /** Where the buttons of the view stand, and the places outside of it. */
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
  const { atlas, query, openEvent, markedEvent, openProfile, asOf } = useAtlas()
  const view = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const { map, missing, rebuild } = useMap(container, dataBase, palette, onError)
  useMapControls(map, spokenLanguage().language)
  useReportCentre(map)
  useShownOnMap(map)
  const isPresenting = useIsPresenting()
  useCameraRoom(map, isPresenting ? 'wall' : openEvent && query.compare ? 'compare' : query.page)
  useEffect(() => map && offerPicture(async () => (await import('./picture/take-picture.ts')).pictureOfMap(map)), [map])
  const isPlaced = useRef(query.story !== undefined && window.location.hash.includes('map='))

  const drawn = useDrawn(map)
  const { groups, faceOf, layers, nameOf, style } = drawn
  const { receiver, isPointing, receive } = useClickReceiver()
  usePointing(map, isPointing)
  const picking = usePicking(map, drawn, receiver)
  const { picked, openPlace, isOpenPlacePicked: isPicked } = picking

  const profilePlace = openProfile?.kind === 'place' ? atlas.places.get(openProfile.id) : undefined
  const target = useMemo((): FollowTarget | undefined => {
    if (openEvent) return { key: openEvent.id, place: openPlace, isPicked, hasPopup: true }
    return profilePlace && { key: `place:${profilePlace.id}`, place: profilePlace, isPicked: false, hasPopup: false }
  }, [openEvent, openPlace, isPicked, profilePlace])
  useFollowOpened(map, target)

  const isWaiting = useSourceData(map, drawn.data, asOf)
  const isBusy = useBusy(map) || isWaiting
  useBasemapParts(map, dataBase, palette, isBusy)
  useLayoutEffect(() => {
    if (!isBusy) onDrawn()
  }, [isBusy, onDrawn])

  /** Closes the popup and gives the focus back to the symbol it belongs to, or to the map where there is none. */
  function closePopup() {
    const place = picked ? picking.group?.lead.id : openPlace?.id
    picking.close()
    const symbol = view.current?.querySelector<HTMLElement>(`.on-map:not([hidden]) [data-place-ids~="${place}"]`)
    const target = symbol ?? map?.getCanvas()
    target?.focus()
  }

  function closeOnEscape({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) {
    if (key !== 'Escape') return
    if (receiver.current) return receiver.current.onCancel()
    // React hands on what happens in the tools, which stand outside.
    if (!currentTarget.contains(target as Node)) return
    if (picked || picking.showsOpenEvent) closePopup()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is handled for the buttons and popups inside
    <div
      ref={view}
      className={isPointing ? 'map-view is-pointing' : 'map-view'}
      aria-busy={isBusy}
      onKeyDown={closeOnEscape}
    >
      <div ref={container} className="map-canvas" />
      <MissingParts ids={missing} rebuild={rebuild} failures={drawn.failures} />
      {map && (
        <PlaceMarkers
          map={map}
          groups={groups}
          nameOf={nameOf}
          faceOf={faceOf}
          spoken={spokenLanguage()}
          markedEvent={markedEvent}
          markedPlace={profilePlace}
          onPick={picking.pickGroup}
        />
      )}
      {map && profilePlace && !groups.some(({ lead }) => lead === profilePlace) && (
        <ProfileMark map={map} place={profilePlace} name={nameOf(profilePlace)} />
      )}
      {map && picking.group && (
        <PlacePopup
          key={picking.group.lead.id}
          map={map}
          group={picking.group}
          nameOf={nameOf}
          about={layers['border-villages'].features.find(
            ({ properties: { place } }) => place === picking.group?.lead.id,
          )}
          onClose={closePopup}
          onOpen={(event, place) => picking.openAt(event.id, place)}
        />
      )}
      {map && picked && picking.feature && (
        <FeaturePopup map={map} feature={picking.feature} position={picked.at} onClose={closePopup} />
      )}
      {map && openEvent && openPlace && picking.showsOpenEvent && (
        <EventPopup
          key={openEvent.id}
          map={map}
          event={openEvent}
          place={openPlace}
          placeName={{ text: nameOf(openPlace), lang: nameIn(openPlace.names, style.lang).lang }}
          onClose={closePopup}
        />
      )}
      {map &&
        controls &&
        createPortal(
          <>
            <ViewButtons map={map} />
            <Elsewhere map={map} groups={groups} nameOf={nameOf} />
          </>,
          controls,
        )}
      {map && overlay?.(map)}
      {map && query.story && (
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <TourCamera map={map} story={query.story} isPlaced={isPlaced} />
          </Suspense>
        </ErrorBoundary>
      )}
      {map &&
        corner &&
        tool &&
        createPortal(<MapTools map={map} receive={receive} tool={tool} onClose={onToolDone} />, corner)}
      {map && drawn.data && corner && (query.area || query.measure) && (
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <ChosenOnMap map={map} corner={corner} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
