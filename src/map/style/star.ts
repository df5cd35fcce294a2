/** The mark of a city of meetings: a star of many points, unlike the rings around symbols that are pointed at or approximate. */
import { HATCH_SCALE, type PatternImage } from './hatch.ts'

/** Radius of the star that the map's engine scales, in pixels; no city has more meetings than fit in it. */
export const STAR_RADIUS_PX = 40

const POINTS = 12
/** From its middle to the corners between its points, as a share of its radius. */
const NOTCH = 0.8

/** The outline as a path of SVG around a middle, in its units. */
export function starPath(radius: number, x = 0, y = 0): string {
  const corners = Array.from({ length: 2 * POINTS }, (_, i) => {
    const angle = (i * Math.PI) / POINTS
    const distance = i % 2 === 0 ? radius : radius * NOTCH
    return `${(x + distance * Math.sin(angle)).toFixed(1)} ${(y - distance * Math.cos(angle)).toFixed(1)}`
  })
  return `M${corners.join('L')}Z`
}

/** A star of STAR_RADIUS_PX in a colour given as "#rrggbb", with HATCH_SCALE pixels for each pixel. */
export function starImage(
  { strokeWidth, fillOpacity = 1 }: { strokeWidth: number; fillOpacity?: number },
  colour: string,
): PatternImage {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  const radius = STAR_RADIUS_PX * HATCH_SCALE
  const half = radius + Math.ceil(strokeWidth * HATCH_SCALE)
  const size = 2 * half
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const inside = insidePx(x + 0.5 - half, y + 0.5 - half, radius)
      const edge = share((strokeWidth * HATCH_SCALE) / 2 - Math.abs(inside) + 0.5)
      data.set([...channels, Math.round(255 * Math.max(edge, fillOpacity * share(inside + 0.5)))], (y * size + x) * 4)
    }
  return { width: size, height: size, data }
}

/** How far a point is inside the star's outline, outside if negative. All its halves of points are one, turned and mirrored. */
function insidePx(x: number, y: number, radius: number): number {
  const half = Math.PI / POINTS
  const angle = Math.abs(Math.atan2(x, -y)) % (2 * half)
  const folded = Math.min(angle, 2 * half - angle)
  const distance = Math.hypot(x, y)
  const notch = [radius * NOTCH * Math.cos(half), radius * NOTCH * Math.sin(half)] as const
  const edge = [notch[0] - radius, notch[1]] as const
  const point = [distance * Math.cos(folded) - radius, distance * Math.sin(folded)] as const
  return (edge[0] * point[1] - edge[1] * point[0]) / Math.hypot(...edge)
}

function share(n: number): number {
  return Math.max(0, Math.min(1, n))
}
