import { useEffect, useRef } from 'react'
import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import type { MapToolProps } from './click-receiver.ts'
import './map-tools.css'

const AreaTools = lazyPart(() => import('./area-tools.tsx'), 'AreaTools')
const MeasureTools = lazyPart(() => import('./measure-tools.tsx'), 'MeasureTools')

/** A tool that asks for points of the map: events in an area, and the distance between two places. */
export type MapTool = 'area' | 'measure'

interface MapToolsProps extends MapToolProps {
  tool: MapTool
  onClose: () => void
}

/** The card of a tool. It takes the focus when it opens; Escape or its button closes it. */
export function MapTools({ tool, onClose, ...props }: MapToolsProps) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool takes the focus, too
  useEffect(() => card.current?.focus(), [tool])
  const title = tool === 'area' ? t('area.title') : t('measure.title')
  return (
    <section
      ref={card}
      className="map-tool"
      aria-label={title}
      tabIndex={-1}
      data-furniture
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.currentTarget.querySelector('.drawing-bar')) return
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('app.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="map-tool-body">
        <LoadedPart>{tool === 'area' ? <AreaTools {...props} /> : <MeasureTools {...props} />}</LoadedPart>
      </div>
    </section>
  )
}
