import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import type { Drawing } from './use-drawing.ts'

interface DrawingBarProps {
  drawing: Drawing
  undo: () => void
  finishPolygon: () => void
  stop: () => void
}

/** What to do next while an area is drawn, and ways to finish without the map. */
export function DrawingBar({ drawing, undo, finishPolygon, stop }: DrawingBarProps) {
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
