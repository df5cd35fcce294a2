import type { Feature } from 'geojson'
import type { Layers } from '../../core/atlas.ts'
import type { Subject } from '../../core/schema/subject.ts'
import { filesOf, REGION_DRAWING } from '../style/base-drawing.ts'
import { MARKS_BOTTOM_UP, markStyle } from '../style/marks.ts'
import { cssColour, svgStroke } from '../style/stroke.ts'
import { DatedPoints, DatedShapes, PICTURE_ZOOM } from './dated-shapes.tsx'
import { picturePath } from './picture-projection.ts'
import { DRAWING } from './static-map.tsx'

/** Files of the base map that the picture shows. Borders of provinces, which only orient, are not worth their bytes here. */
export const DRAWN_FILES = filesOf(REGION_DRAWING)

const LAKES = 'region-lakes'

interface PictureDrawingsProps {
  /** Features of the base map's overview by the name of their file. */
  basemap: ReadonlyMap<string, readonly Feature[]>
  subject: Subject
  /** The dated layers as of the last day on record. */
  layers: Layers
}

/** Drawings that the picture of the first view refers to; made once, when the page is built. */
export function PictureDrawings({ basemap, subject, layers }: PictureDrawingsProps) {
  const shown = Object.values(layers)
  return (
    <svg className="map-drawing" aria-hidden="true">
      <defs>
        <g id={DRAWING.base}>
          {REGION_DRAWING.map(({ file, shows = () => true, fill, stroke }, i) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of the base map never change
              key={i}
              className={file === LAKES ? 'shape is-lakes' : 'shape'}
              d={baseMapPath(basemap.get(file), shows)}
              fill={fill ? cssColour(fill) : 'none'}
              {...(stroke && svgStroke(stroke, PICTURE_ZOOM, cssColour))}
            />
          ))}
        </g>
        <g id={DRAWING.shapes}>
          <DatedShapes layers={shown} />
        </g>
        <g id={DRAWING.points}>
          <DatedPoints layers={shown} subject={subject} />
        </g>
        {MARKS_BOTTOM_UP.flatMap((mark) => markStyle(mark).hatch ?? []).map(({ id, widthPx, spacingPx }) => (
          <pattern key={id} id={id} width={spacingPx} height={spacingPx} patternUnits="userSpaceOnUse">
            <path className="hatch" strokeWidth={widthPx} d={`M0 ${spacingPx}L${spacingPx} 0`} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

function baseMapPath(
  features: readonly Feature[] | undefined,
  shows: (properties: Feature['properties']) => boolean,
): string {
  if (!features) throw new Error('a file of the base map is missing')
  return features
    .filter(({ properties }) => shows(properties))
    .map(({ geometry }) => picturePath(geometry, 0))
    .join('')
}
