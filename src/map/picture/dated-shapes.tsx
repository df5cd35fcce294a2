import type { LayerFile } from '../../core/schema/layer.ts'
import type { Subject } from '../../core/schema/subject.ts'
import type { Mark } from '../../core/vocabulary/drawing.ts'
import { discRadiusPx, MARKS_BOTTOM_UP, markStyle } from '../style/marks.ts'
import { starPath } from '../style/star.ts'
import { cssColour, svgStroke } from '../style/stroke.ts'
import { PicturePoint } from './picture-point.tsx'
import { frameOf, isInBox, picturePath } from './picture-projection.ts'

/** The zoom at which the picture of the first view is drawn; its lines have the widths of the map there. */
export const PICTURE_ZOOM = 6.75

interface DatedProps {
  layers: readonly LayerFile[]
}

/** Lines and areas of the layers in the picture of the first view, in the order of the marks. */
export function DatedShapes({ layers }: DatedProps) {
  return MARKS_BOTTOM_UP.flatMap((mark) =>
    featuresOf(layers, mark).flatMap(({ id, geometry }) => {
      if (geometry.type === 'Point') return []
      const d = picturePath(geometry)
      const { hatch, strokes } = markStyle(mark)
      // A soft edge inside an area needs the engine.
      const drawn = strokes.filter(({ isInside, minzoom = 0 }) => !isInside && minzoom <= PICTURE_ZOOM)
      return [
        ...(hatch ? [<path key={`${id}-hatch`} d={d} fill={`url(#${hatch.id})`} />] : []),
        ...drawn.map((stroke, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a mark never change
            key={`${id}-${i}`}
            className="shape"
            data-mark={mark}
            d={d}
            fill="none"
            {...svgStroke(stroke, PICTURE_ZOOM, cssColour)}
          />
        )),
      ]
    }),
  )
}

/** Points of the layers, whose size on the screen does not follow the picture's. */
export function DatedPoints({ layers, subject }: DatedProps & { subject: Subject }) {
  const frame = frameOf(subject.first_view)
  return MARKS_BOTTOM_UP.flatMap((mark) =>
    featuresOf(layers, mark).flatMap(({ id, geometry, properties: { meetings } }) => {
      const { disc } = markStyle(mark)
      const radius = discRadiusPx(mark, PICTURE_ZOOM, meetings)
      if (
        !disc ||
        radius === undefined ||
        geometry.type !== 'Point' ||
        !isInBox(geometry.coordinates, subject.surroundings)
      )
        return []
      const paint = {
        fill: disc.fill ? cssColour(disc.fill) : 'none',
        fillOpacity: disc.fillOpacity,
        stroke: cssColour(disc.stroke),
        strokeWidth: disc.strokeWidth,
      }
      return [
        <PicturePoint key={id} frame={frame} position={geometry.coordinates}>
          {disc.isStar ? <path d={starPath(radius)} {...paint} /> : <circle r={radius.toFixed(1)} {...paint} />}
        </PicturePoint>,
      ]
    }),
  )
}

function featuresOf(layers: readonly LayerFile[], mark: Mark) {
  return layers.flatMap(({ features }) => features.filter(({ properties }) => properties.mark === mark))
}
