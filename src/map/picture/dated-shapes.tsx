import type { LayerFile } from '../../core/schema/layer.ts'
import { picturePath } from './picture-path.ts'
import { PicturePoint } from './picture-point.tsx'
import { isInPicture } from './picture-projection.ts'

/** Radius of a point in pixels by its kind; summit cities grow with the square root of their meetings. */
const RADIUS_PX: Record<string, number> = { 'border-village': 2.6, deployment: 9 }
const CITY_PX = { least: 12, perRoot: 5 }

/** What areas are filled with; the built page holds the patterns (src/map/picture/picture-drawings.tsx). */
export const HATCH: Record<string, { id: string; spacing: number }> = {
  'area-of-control': { id: 'hatch', spacing: 9 },
  'indicative-area': { id: 'light-hatch', spacing: 14 },
}

/** Kinds that the first view is too small to show. */
const LEFT_OUT = ['village-pair']

/** Lines and areas of a layer in the picture of the first view; dated-shapes.css draws them by their kind (static-map.tsx brings it along). */
export function DatedShapes({ layer }: { layer: LayerFile }) {
  return layer.features.flatMap(({ id, geometry, properties: { kind } }) =>
    geometry.type === 'Point' || LEFT_OUT.includes(kind)
      ? []
      : [<path key={id} className={`shape ${kind}`} fill={fillOf(kind)} d={picturePath(geometry)} />],
  )
}

/** Points of a layer, whose size on the screen does not follow the picture's. */
export function DatedPoints({ layer }: { layer: LayerFile }) {
  return layer.features.flatMap(({ id, geometry, properties: { kind, meetings = 0 } }) => {
    if (geometry.type !== 'Point' || !isInPicture(geometry.coordinates)) return []
    const radius = RADIUS_PX[kind] ?? CITY_PX.least + CITY_PX.perRoot * Math.sqrt(meetings)
    return [
      <PicturePoint key={id} position={geometry.coordinates}>
        <circle className={`shape ${kind}`} fill="none" r={radius.toFixed(1)} />
      </PicturePoint>,
    ]
  })
}

function fillOf(kind: string): string {
  const hatch = HATCH[kind]
  return hatch ? `url(#${hatch.id})` : 'none'
}
