import './maplibre-setup.ts'
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl'
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { groupPlaces, type PlaceGroup } from '../core/group-places.ts'
import { LAYER_IDS } from '../core/layer-ids.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { EventPopup } from './event-popup.tsx'
import { FeaturePopup } from './feature-popup.tsx'
import { datedLayers, placeLabels } from './map-data.ts'
import './map-view.css'
import { type DatedFeature, datedFeatureAt } from './pick-feature.ts'
import { PlaceMarker } from './place-marker.tsx'
import { PlacePopup } from './place-popup.tsx'
import { SOURCE } from './style/ids.ts'
import { useBasemapParts } from './use-basemap-parts.ts'
import { useBusy } from './use-busy.ts'
import { useFollowEvent } from './use-follow-event.ts'
import { useMap } from './use-map.ts'
import { useZoomStep } from './use-zoom-step.ts'

/** Symbols of places nearer than this on the screen are drawn as one. */
const SYMBOL_DISTANCE_PX = 27

type Picked = { kind: 'group'; leadId: string } | { kind: 'feature'; feature: DatedFeature; position: [number, number] }

/** The interactive map: dated layers, a symbol for each place with events, and the popup. */
export default function MapView({ dataBase, onError }: { dataBase: string; onError: (error: unknown) => void }) {
  const { atlas, records, selection, query, asOf, openEvent, change } = useAtlas()
  const container = useRef<HTMLDivElement>(null)
  const map = useMap(container, dataBase, onError)
  const isBusy = useBusy(map)
  useBasemapParts(map, dataBase)
  const zoom = useZoomStep(map)
  const [picked, setPicked] = useState<Picked>()
  /** Place at which the open event was picked; undefined: its main place. */
  const [pickedPlace, setPickedPlace] = useState<string>()
  const [dismissed, setDismissed] = useState<string>()

  const allLayers = use(records.layers())
  const layers = useMemo(() => datedLayers(allLayers, selection, asOf), [allLayers, selection, asOf])
  const visible = useMemo(() => LAYER_IDS.filter((id) => query.layers.includes(id)), [query.layers])
  const groups = useMemo(() => groupPlaces(selection, atlas.places, zoom, SYMBOL_DISTANCE_PX), [selection, atlas, zoom])

  useEffect(() => {
    if (!map) return
    for (const id of LAYER_IDS)
      map
        .getSource<GeoJSONSource>(id)
        ?.setData(visible.includes(id) ? layers[id] : { type: 'FeatureCollection', features: [] })
  }, [map, layers, visible])

  useEffect(() => {
    const labelled = visible.filter((id) => id !== 'nagorno-karabakh').map((id) => layers[id])
    map?.getSource<GeoJSONSource>(SOURCE.placeLabels)?.setData(placeLabels(groups, labelled))
  }, [map, groups, layers, visible])

  useEffect(() => {
    if (!map) return
    const pick = (event: MapMouseEvent) => {
      const feature = datedFeatureAt(map, event.point, allLayers)
      setPicked(feature && { kind: 'feature', feature, position: [event.lngLat.lng, event.lngLat.lat] })
    }
    map.on('click', pick)
    return () => void map.off('click', pick)
  }, [map, allLayers])

  // biome-ignore lint/correctness/useExhaustiveDependencies: opening another event closes what was picked before
  useEffect(() => {
    setPicked(undefined)
    setDismissed(undefined)
  }, [openEvent?.id])

  const isPicked = openEvent?.mapped_places.includes(pickedPlace ?? '') ?? false
  const openPlace = atlas.places.get((isPicked ? pickedPlace : openEvent?.mapped_places[0]) ?? '')
  useFollowEvent(map, openEvent, openPlace, isPicked)

  const pickGroup = useCallback(
    ({ lead, events }: PlaceGroup) => {
      const [first] = events
      if (first && events.length === 1) {
        setPickedPlace(lead.id)
        setDismissed(undefined)
        change({ event: first.id, article: undefined })
      } else setPicked({ kind: 'group', leadId: lead.id })
    },
    [change],
  )
  const pickedGroup = picked?.kind === 'group' ? groups.find(({ lead }) => lead.id === picked.leadId) : undefined
  const close = () => setPicked(undefined)

  return (
    <div className="map-view" aria-busy={isBusy}>
      <div ref={container} className="map-canvas" />
      {map &&
        groups.map((group) => (
          <PlaceMarker
            key={group.lead.id}
            map={map}
            group={group}
            isOpen={group.events.some(({ id }) => id === openEvent?.id)}
            onPick={pickGroup}
          />
        ))}
      {map && pickedGroup && (
        <PlacePopup
          map={map}
          group={pickedGroup}
          onClose={close}
          onOpen={(event, place) => {
            setPickedPlace(place)
            change({ event: event.id, article: undefined })
          }}
        />
      )}
      {map && picked?.kind === 'feature' && (
        <FeaturePopup map={map} feature={picked.feature} position={picked.position} onClose={close} />
      )}
      {map && openEvent && openPlace && !picked && dismissed !== openEvent.id && (
        <EventPopup
          key={openEvent.id}
          map={map}
          event={openEvent}
          place={openPlace}
          onClose={() => setDismissed(openEvent.id)}
        />
      )}
      {!map && <p className="map-loading">{t('map.loading')}</p>}
    </div>
  )
}
