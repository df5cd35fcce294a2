import type { Feature } from 'geojson'
import type { Atlas, Layers } from '../../core/atlas.ts'
import { LAYER_IDS } from '../../core/layer-ids.ts'
import type { Selection } from '../../core/select/select.ts'
import { lastRecordedDay } from '../../core/time/as-of.ts'
import { datedLayers } from '../data/map-data.ts'
import { DatedPoints, DatedShapes, HATCH } from './dated-shapes.tsx'
import { picturePath } from './picture-path.ts'
import { DRAWING } from './static-map.tsx'

/**
 * Files of the base map that the picture shows, from bottom to top, and the class by which static-map.css draws them.
 * Borders of provinces, which only orient, are not worth their bytes here.
 */
export const DRAWN_FILES = [
  { file: 'region-land', className: 'drawn-land' },
  { file: 'region-lakes', className: 'drawn-lakes' },
  { file: 'region-rivers', className: 'drawn-rivers' },
  { file: 'region-borders', className: 'drawn-borders' },
] as const

/** Lakes and rivers of lower rank than this appear only at higher zooms. */
const LEAST_RANK = 2

interface PictureDrawingsProps {
  /** Features of the base map's overview by the name of their file. */
  basemap: ReadonlyMap<string, readonly Feature[]>
  atlas: Pick<Atlas, 'events'>
  layers: Layers
  selection: Selection
}

/** Drawings that the picture of the first view refers to; made once, when the page is built. */
export function PictureDrawings({ basemap, atlas, layers, selection }: PictureDrawingsProps) {
  const present = datedLayers(layers, selection, lastRecordedDay(atlas.events) ?? '')
  return (
    <svg className="map-drawing" aria-hidden="true">
      <defs>
        <g id={DRAWING.base}>
          {DRAWN_FILES.map(({ file, className }) => (
            <path key={file} className={className} d={baseMapPath(basemap.get(file))} />
          ))}
        </g>
        <g id={DRAWING.shapes}>
          {LAYER_IDS.map((id) => (
            <DatedShapes key={id} layer={present[id]} />
          ))}
        </g>
        <g id={DRAWING.points}>
          {LAYER_IDS.map((id) => (
            <DatedPoints key={id} layer={present[id]} />
          ))}
        </g>
        {Object.values(HATCH).map(({ id, spacing }) => (
          <HatchPattern key={id} id={id} spacing={spacing} />
        ))}
      </defs>
    </svg>
  )
}

function baseMapPath(features: readonly Feature[] | undefined): string {
  if (!features) throw new Error('a file of the base map is missing')
  return features
    .filter(({ properties }) => !(properties?.['rank'] > LEAST_RANK))
    .map(({ geometry }) => picturePath(geometry, 0))
    .join('')
}

/** The hatch of areas; its lines are those of src/map/style/hatch.ts. */
function HatchPattern({ id, spacing }: { id: string; spacing: number }) {
  return (
    <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse">
      <path className="hatch" d={`M0 ${spacing}L${spacing} 0`} />
    </pattern>
  )
}
