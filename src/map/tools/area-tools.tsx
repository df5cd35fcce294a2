import { useState } from 'react'
import { type Area, readArea, type Surroundings, writeArea } from '../../core/geo/area.ts'
import { boundingBox, circleAround, positionsOf } from '../../core/geo/geo.ts'
import { roundPosition } from '../../core/geo/position-text.ts'
import { areaName } from '../../display/names/use-filter-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { loadAreas } from '../../state/use-places-inside.ts'
import { freeBounds } from '../engine/camera-room.ts'
import type { MapToolProps } from './click-receiver.ts'
import { DrawingBar } from './drawing-bar.tsx'
import { NearForm } from './near-form.tsx'
import { useDrawing } from './use-drawing.ts'

const SHOWN_PADDING_PX = 20

/** Limits events to a part of the map: around a place, what is in view, or what is drawn. */
export function AreaTools(props: MapToolProps) {
  const { map } = props
  const { atlas, known, query, change } = useAtlas()
  const [isRefused, setRefused] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  if (failure !== undefined) throw failure

  /** An area that its address could not give back is refused. */
  function choose(area: Area) {
    const readable = readArea(writeArea(area), known.isPoint)
    setRefused(!readable)
    if (!readable) return
    loadAreas().then(() => change({ area: readable }), setFailure)
    if (readable.kind === 'near') show(readable)
  }
  /** Moves the map only when a part of the surroundings is out of view. */
  function show({ place, km }: Surroundings) {
    const centre = atlas.places.get(place)?.position
    if (!centre) return
    const [west, south, east, north] = boundingBox(positionsOf(circleAround(centre, km)))
    const view = freeBounds(map)
    if (view.contains([west, south]) && view.contains([east, north])) return
    map.fitBounds([west, south, east, north], { padding: SHOWN_PADDING_PX, maxZoom: 10 })
  }
  function chooseView() {
    const view = freeBounds(map)
    const [west, south] = roundPosition([view.getWest(), view.getSouth()])
    const [east, north] = roundPosition([view.getEast(), view.getNorth()])
    choose({ kind: 'box', bbox: [west, south, east, north] })
  }
  const { drawing, start, ...drawingSteps } = useDrawing(props, choose)

  return (
    <>
      {query.area && (
        <p className="map-tool-chosen">
          {areaName(query.area, atlas.places, query.lang)}.{' '}
          <button type="button" className="button" onClick={() => change({ area: undefined })}>
            {t('area.remove')}
          </button>
        </p>
      )}
      {drawing ? (
        <DrawingBar drawing={drawing} {...drawingSteps} />
      ) : (
        <>
          <NearForm onChoose={choose} />
          <p className="map-tool-buttons">
            <button type="button" className="button" onClick={chooseView}>
              {t('area.useView')}
            </button>
            <button type="button" className="button" onClick={() => start('box')}>
              {t('area.drawBox')}
            </button>
            <button type="button" className="button" onClick={() => start('polygon')}>
              {t('area.drawPolygon')}
            </button>
          </p>
        </>
      )}
      <p role="alert">{isRefused && t('area.refused')}</p>
      <p className="muted">{t('area.regions')}</p>
    </>
  )
}
