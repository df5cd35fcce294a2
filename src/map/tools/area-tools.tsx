import { type FormEvent, useState } from 'react'
import { type Area, MAX_KM, readArea, type Surroundings, writeArea } from '../../core/geo/area.ts'
import { boundingBox, circleAround, positionsOf } from '../../core/geo/geo.ts'
import { roundPosition } from '../../core/geo/position-text.ts'
import { areaName } from '../../display/names/use-filter-names.ts'
import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { loadAreas } from '../../state/use-places-inside.ts'
import { freeBounds } from '../engine/in-view.ts'
import type { MapToolProps } from './click-receiver.ts'
import { PlaceSelect } from './place-select.tsx'
import { type Drawing, useDrawing } from './use-drawing.ts'

const SHOWN_PADDING_PX = 20

/** Limits events to a part of the map: around a place, what is in view, or what is drawn. */
export function AreaTools(props: MapToolProps) {
  const { map } = props
  const { atlas, allowed, query, change } = useAtlas()
  const [isRefused, setRefused] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  if (failure !== undefined) throw failure

  /** An area that its address could not give back is refused. */
  function choose(area: Area) {
    const readable = readArea(writeArea(area), allowed.isPoint)
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

interface DrawingBarProps {
  drawing: Drawing
  undo: () => void
  finishPolygon: () => void
  stop: () => void
}

/** What to do next while an area is drawn, and ways to finish without the map. */
function DrawingBar({ drawing, undo, finishPolygon, stop }: DrawingBarProps) {
  const { shape, corners } = drawing
  return (
    <div className="drawing-bar">
      <p role="status">{nextStep(drawing)}</p>
      <p className="map-tool-buttons">
        {shape === 'polygon' && (
          <>
            <button type="button" className="button" {...usableWhen(corners.length >= 3, finishPolygon)}>
              {t('area.finish')}
            </button>
            <button type="button" className="button" {...usableWhen(corners.length > 0, undo)}>
              {t('area.undo')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={stop}>
          {t('area.cancel')}
        </button>
      </p>
    </div>
  )
}

function nextStep({ shape, corners: { length: count } }: Drawing): string {
  if (shape === 'box') return count === 0 ? t('area.boxFirst') : t('area.boxNext')
  return count === 0 ? t('area.polygonFirst') : t('area.polygonNext', { count })
}

const FIRST_KM = 25

/** Chooses everything within some kilometres of a place, from the keyboard. */
function NearForm({ onChoose }: { onChoose: (area: Area) => void }) {
  const { query } = useAtlas()
  const near = query.area?.kind === 'near' ? query.area : undefined
  const [place, setPlace] = useState(near?.place ?? '')
  const [km, setKm] = useState(String(near?.km ?? FIRST_KM))
  function submit(event: FormEvent) {
    event.preventDefault()
    onChoose({ kind: 'near', place, km: Number(km) })
  }
  return (
    <form className="map-tool-form" onSubmit={submit}>
      <PlaceSelect label={t('area.of')} value={place} onChange={setPlace} />
      <label className="map-tool-km">
        {t('area.within')}
        <input
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={MAX_KM}
          step={1}
          value={km}
          onChange={({ target }) => setKm(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('area.show')}
      </button>
    </form>
  )
}
