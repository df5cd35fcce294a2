import './engine/maplibre-setup.ts'
import type { MapMouseEvent } from 'maplibre-gl'
import {
  type KeyboardEvent,
  Suspense,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { LAYER_IDS } from '../core/layer-ids.ts'
import { mapLabel, type NameStyle } from '../core/names/map-label.ts'
import { nameIn } from '../core/names/names.ts'
import { groupPlaces, isPoint, type PlaceGroup } from '../core/placement/group-places.ts'
import { nudgeLabels } from '../core/placement/nudge-labels.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { ErrorBoundary } from '../display/loading/error-boundary.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { usePalette } from '../display/use-palette.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { offerPicture } from '../state/map-picture.ts'
import { labelGroups, nameByPlace, placeLabels, townLabels } from './data/map-data.ts'
import { Elsewhere } from './elsewhere/elsewhere.tsx'
import { EventPopup } from './popups/event-popup.tsx'
import { FeaturePopup } from './popups/feature-popup.tsx'
import { givePosition, isOnSymbol, useClickReceiver, usePointing } from './tools/click-receiver.ts'
import { useMapControls } from './tools/use-map-controls.ts'
import './map-view.css'
import { type MapTool, MapTools } from './tools/map-tools.tsx'
import './engine/maplibre-theme.css'
import { MissingParts } from './data/missing-parts.tsx'
import { DETAIL_ZOOM, useBasemapParts } from './data/use-basemap-parts.ts'
import { useDatedLayers } from './data/use-dated-layers.ts'
import { useSourceData } from './data/use-source-data.ts'
import { useTowns } from './data/use-towns.ts'
import { useCameraRoom } from './engine/camera-room.ts'
import { useBeforePaint } from './engine/use-before-paint.ts'
import { useBusy } from './engine/use-busy.ts'
import { type FollowTarget, useFollowOpened } from './engine/use-follow-opened.ts'
import { useMap } from './engine/use-map.ts'
import { useMapSize } from './engine/use-map-size.ts'
import { useNameLanguage } from './engine/use-name-language.ts'
import { useReportCentre } from './engine/use-report-centre.ts'
import { useZoomStep } from './engine/use-zoom-step.ts'
import { type DatedFeature, datedFeatureAt } from './popups/pick-feature.ts'
import { PlacePopup } from './popups/place-popup.tsx'
import { SOURCE } from './style/ids.ts'
import { PlaceMarkers } from './symbols/place-markers.tsx'
import { ProfileMark } from './symbols/profile-mark.tsx'
import { labelMetrics, SYMBOL_DISTANCE_PX } from './symbols/symbol-metrics.ts'
import { ViewButtons } from './tools/view-buttons.tsx'

const ChosenOnMap = lazyPart(() => import('./tools/chosen-on-map.tsx'), 'ChosenOnMap')
const TourCamera = lazyPart(() => import('./engine/tour-camera.tsx'), 'TourCamera')

/** In an atlas of more events the symbols follow the list within the same frame, so that the list needs at most 50 ms. */
const MOST_AT_ONCE = 2000

const EMPTY: LayerFile = { type: 'FeatureCollection', features: [] }

type Picked = { kind: 'group'; leadId: string } | { kind: 'feature'; feature: DatedFeature; position: [number, number] }

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
}

/** The interactive map: dated layers, a symbol for each place with events, and the popup. */
export function MapView({ dataBase, corner, controls, tool, onToolDone, onDrawn, onError }: MapViewProps) {
  const state = useAtlas()
  const { atlas, records, query, openEvent, markedEvent, openProfile, change } = state
  const later = useBeforePaint(atlas.events.length > MOST_AT_ONCE ? state : undefined)
  const { selection, asOf } = later ?? state
  const isCurrent = selection === state.selection
  const view = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const { map, missing, rebuild } = useMap(container, dataBase, palette, onError)
  useMapControls(map, spokenLanguage().language)
  useReportCentre(map)
  useCameraRoom(map, openEvent && query.compare ? 'compare' : query.page)
  useEffect(() => map && offerPicture(async () => (await import('./picture/take-picture.ts')).pictureOfMap(map)), [map])
  const zoom = useZoomStep(map)
  const [picked, setPicked] = useState<Picked>()
  /** Place at which the open event was picked; undefined: its main place. */
  const [pickedPlace, setPickedPlace] = useState<string>()
  const [dismissed, setDismissed] = useState<string>()
  const { receiver, isPointing, receive } = useClickReceiver()
  const isPlaced = useRef(query.story !== undefined && window.location.hash.includes('map='))

  const allLayers = use(records.layers())
  const layers = useDatedLayers(allLayers, selection, asOf)
  const visible = useMemo(() => LAYER_IDS.filter((id) => query.layers.includes(id)), [query.layers])
  const groups = useMemo(() => groupPlaces(selection, atlas.places, zoom, SYMBOL_DISTANCE_PX), [selection, atlas, zoom])

  const areas = layers['nagorno-karabakh'].features
  const lang = useNameLanguage(query.lang)
  const style = useMemo((): NameStyle => ({ lang: lang ?? 'en', order: query.names }), [lang, query.names])
  const nameOf = useCallback((place: Place) => mapLabel(place, style, areas), [style, areas])
  /** A symbol that stands for several places says for how many more. */
  const labelOf = useMemo(() => labelGroups(groups, nameOf), [groups, nameOf])
  const moves = useMemo(() => nudgeLabels(groups, zoom, labelMetrics(nameOf)), [groups, zoom, nameOf])
  const { towns, failure: townsFailure } = useTowns(records, zoom >= DETAIL_ZOOM || style.lang !== 'en')

  const data = useMemo(() => {
    if (!lang) return
    return () => {
      const drawn = {
        ...layers,
        'border-villages': nameByPlace(layers['border-villages'], atlas.places, labelOf),
        'summit-cities': nameByPlace(layers['summit-cities'], atlas.places, labelOf),
      }
      const shown = LAYER_IDS.map((id) => [id, visible.includes(id) ? drawn[id] : EMPTY] as const)
      const labelled = visible.filter((id) => id !== 'nagorno-karabakh').map((id) => layers[id])
      return {
        ...Object.fromEntries(shown),
        [SOURCE.placeLabels]: placeLabels(groups, labelled, moves, labelOf),
        ...(towns && { [SOURCE.towns]: townLabels(towns, style, areas) }),
      }
    }
  }, [lang, layers, atlas, visible, groups, moves, labelOf, towns, style, areas])
  const profilePlace = openProfile?.kind === 'place' ? atlas.places.get(openProfile.id) : undefined
  const isPicked = openEvent?.mapped_places.includes(pickedPlace ?? '') ?? false
  const openPlace = atlas.places.get((isPicked ? pickedPlace : openEvent?.mapped_places[0]) ?? '')
  const target = useMemo((): FollowTarget | undefined => {
    if (openEvent) return { key: openEvent.id, place: openPlace, isPicked, hasPopup: true }
    return profilePlace && { key: `place:${profilePlace.id}`, place: profilePlace, isPicked: false, hasPopup: false }
  }, [openEvent, openPlace, isPicked, profilePlace])
  const isFollowing = useFollowOpened(map, target)

  const isBehind = useSourceData(map, data)
  const isResizing = useMapSize(map)
  const isBusy = useBusy(map) || isBehind || !isCurrent || isFollowing || isResizing
  useBasemapParts(map, dataBase, palette, isBusy)
  useLayoutEffect(() => {
    if (!isBusy) onDrawn()
  }, [isBusy, onDrawn])

  useEffect(() => {
    if (!map) return
    const pick = (event: MapMouseEvent) => {
      if (receiver.current) return givePosition(receiver.current, event)
      if (isOnSymbol(event)) return
      const feature = datedFeatureAt(map, event.point, allLayers)
      setPicked(feature && { kind: 'feature', feature, position: [event.lngLat.lng, event.lngLat.lat] })
    }
    map.on('click', pick)
    return () => void map.off('click', pick)
  }, [map, allLayers, receiver])
  usePointing(map, isPointing)

  const opened = openEvent?.id ?? profilePlace?.id
  const [closedFor, setClosedFor] = useState(opened)
  // Opening another event or place closes what was picked before.
  if (closedFor !== opened) {
    setClosedFor(opened)
    setPicked(undefined)
    setDismissed(undefined)
  }

  const pickGroup = useCallback(
    ({ lead, events }: PlaceGroup) => {
      const [first] = events
      if (receiver.current) {
        if (isPoint(lead)) receiver.current.onPlace?.(lead.id)
      } else if (first && events.length === 1) {
        setPickedPlace(lead.id)
        setDismissed(undefined)
        change({ event: first.id, article: undefined })
      } else setPicked({ kind: 'group', leadId: lead.id })
    },
    [change, receiver],
  )
  const pickedGroup = picked?.kind === 'group' ? groups.find(({ lead }) => lead.id === picked.leadId) : undefined
  const hasEventPopup = !picked && openEvent !== undefined && dismissed !== openEvent.id
  const popupPlace = picked ? pickedGroup?.lead.id : openPlace?.id

  /** Closes the popup and gives the focus back to the symbol it belongs to, or to the map where there is none. */
  function closePopup() {
    setPicked(undefined)
    setDismissed(openEvent?.id)
    const symbol = view.current?.querySelector<HTMLElement>(`.on-map:not([hidden]) [data-place-ids~="${popupPlace}"]`)
    const target = symbol ?? map?.getCanvas()
    target?.focus()
  }

  function closeOnEscape({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) {
    if (key !== 'Escape') return
    if (receiver.current) return receiver.current.onCancel()
    // React hands on what happens in the tools, which stand outside.
    if (!currentTarget.contains(target as Node)) return
    if (picked || hasEventPopup) closePopup()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is handled for the buttons and popups inside
    <div
      ref={view}
      className={isPointing ? 'map-view is-pointing' : 'map-view'}
      aria-busy={isBusy}
      data-is-current={isCurrent}
      onKeyDown={closeOnEscape}
    >
      <div ref={container} className="map-canvas" />
      <MissingParts ids={missing} rebuild={rebuild} towns={townsFailure} />
      {map && (
        <PlaceMarkers
          map={map}
          groups={groups}
          moves={moves}
          nameOf={nameOf}
          lang={style.lang}
          spoken={spokenLanguage()}
          markedEvent={markedEvent}
          markedPlace={profilePlace}
          onPick={pickGroup}
        />
      )}
      {map && profilePlace && !groups.some(({ lead }) => lead === profilePlace) && (
        <ProfileMark map={map} place={profilePlace} name={nameOf(profilePlace)} />
      )}
      {map && pickedGroup && (
        <PlacePopup
          key={pickedGroup.lead.id}
          map={map}
          group={pickedGroup}
          nameOf={nameOf}
          about={layers['border-villages'].features.find(({ properties }) => properties.place === pickedGroup.lead.id)}
          onClose={closePopup}
          onOpen={(event, place) => {
            setPickedPlace(place)
            change({ event: event.id, article: undefined })
          }}
        />
      )}
      {map && picked?.kind === 'feature' && (
        <FeaturePopup map={map} feature={picked.feature} position={picked.position} onClose={closePopup} />
      )}
      {map && openPlace && hasEventPopup && (
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
      {map && lang && corner && (query.area || query.measure) && (
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <ChosenOnMap map={map} corner={corner} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
