import { type ReactNode, useState } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import type { MapToolProps } from './click-receiver.ts'
import './map-tools.css'

const AreaTools = lazyPart(() => import('./area-tools.tsx'), 'AreaTools')
const MeasureTools = lazyPart(() => import('./measure-tools.tsx'), 'MeasureTools')

/** Events in an area, and the distance between two places. */
export function MapTools(props: MapToolProps) {
  return (
    <>
      <MapTool title={t('area.title')}>
        <AreaTools {...props} />
      </MapTool>
      <MapTool title={t('measure.title')}>
        <MeasureTools {...props} />
      </MapTool>
    </>
  )
}

/** One of the map's corner disclosures, of which one is open at a time. Its content is loaded when it first opens. */
function MapTool({ title, children }: { title: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details
      name="map-corner"
      className="map-tool"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      <div className="map-tool-body">{wasOpened && <LoadedPart>{children}</LoadedPart>}</div>
    </details>
  )
}
