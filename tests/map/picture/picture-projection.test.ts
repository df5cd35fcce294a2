import { describe, expect, it } from 'vitest'
import {
  frameOf,
  isInBox,
  picturePath,
  pointInPicture,
  UNIT_ZOOM,
  zoomOfWidth,
} from '../../../src/map/picture/picture-projection.ts'

const FIRST_VIEW = [43.2, 38.4, 49.2, 41.9] as [number, number, number, number]
const [west, south, east, north] = FIRST_VIEW
const frame = frameOf(FIRST_VIEW)

/** Mercator from its definition, in world widths. */
const mercatorY = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)

describe('the picture', () => {
  it('begins at the north-west corner of the first view and ends at the south-east one', () => {
    const { left, top, width, height } = frame
    expect(pointInPicture([west, north])).toEqual([left, top])
    const [x, y] = pointInPicture([east, south])
    expect([x, y]).toEqual([expect.closeTo(left + width, 6), expect.closeTo(top + height, 6)])
  })

  it('is in Mercator: as high as the latitudes are apart on it', () => {
    const perWorld = frame.width / ((east - west) / 360)
    expect(frame.height).toBeCloseTo((mercatorY(south) - mercatorY(north)) * perWorld, 6)
    expect(pointInPicture([45, 40.2])[1] - frame.top).toBeCloseTo((mercatorY(40.2) - mercatorY(north)) * perWorld, 6)
  })

  it('is as wide as the world at zoom 0 is 512 pixels', () => {
    expect(zoomOfWidth((512 * (east - west)) / 360, frame)).toBeCloseTo(0, 6)
    expect(zoomOfWidth((2 * 512 * (east - west)) / 360, frame)).toBeCloseTo(1, 6)
    expect(zoomOfWidth(frame.width, frame)).toBeCloseTo(UNIT_ZOOM, 6)
  })

  it('tells what lies in a box from what does not', () => {
    expect(isInBox([49.9, 40.4], [38, 37.5, 52, 44])).toBe(true)
    expect(isInBox([37.6, 55.7], [38, 37.5, 52, 44])).toBe(false)
  })
})

describe('a path of the picture', () => {
  const [start, end] = [pointInPicture([44, 40]), pointInPicture([45, 41])]

  it('goes from point to point in whole steps, so that it ends where the last point is', () => {
    const path = picturePath(
      {
        type: 'LineString',
        coordinates: [
          [44, 40],
          [44.3, 40.2],
          [44.6, 40.9],
          [45, 41],
        ],
      },
      0,
    )
    const [, x, y, steps = ''] = /^M(-?\d+) (-?\d+)l(.+)$/.exec(path) ?? []
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number)
    const sum = (odd: number) => numbers.filter((_, i) => i % 2 === odd).reduce((a, b) => a + b, 0)
    expect([Number(x), Number(y)]).toEqual(start.map(Math.round))
    expect([Number(x) + sum(0), Number(y) + sum(1)]).toEqual(end.map(Math.round))
  })

  it('closes rings and leaves out points that fall on the one before', () => {
    const ring: [number, number][] = [
      [44, 40],
      [45, 40],
      [45, 40.0000001],
      [45, 41],
      [44, 40],
    ]
    expect(picturePath({ type: 'Polygon', coordinates: [ring] }, 0)).toMatch(/^M[-\d ]+l(-?\d+[ -]?){6}z$/)
  })

  it('is empty for a shape too small to be seen', () => {
    const speck: [number, number][] = [
      [44, 40],
      [44.0001, 40],
      [44, 40],
    ]
    expect(picturePath({ type: 'Polygon', coordinates: [speck] }, 0)).toBe('')
  })

  it('is refused for points, which have a size of their own', () => {
    expect(() => picturePath({ type: 'Point', coordinates: [44, 40] })).toThrow('Point')
  })
})
