import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BBox } from '../../../src/core/geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { type MovableName, nudgeLabels } from '../../../src/core/placement/nudge-labels.ts'
import { boxAround, overlaps } from '../../../src/core/placement/screen-box.ts'

const FIRST_VIEW: BBox = [43.2, 38.4, 49.2, 41.9]
const SIZE = [80, 24] as const
const ZOOM = 6
const SYMBOL_PX = 30

const nameAt = (lon: number, lat: number, weight = 1): MovableName => ({
  forms: [{ form: 'line', spots: [projectToPixel([lon, lat], ZOOM)], sizePx: SIZE }],
  weight,
  reachPx: 100,
  coverShare: 1,
  isOwnLand: () => true,
})
/** With other spots besides the best one. */
const withSpots = (name: MovableName, ...others: Pixel[]): MovableName => {
  const [{ spots, ...form }] = name.forms
  return { ...name, forms: [{ ...form, spots: [...spots, ...others] }] }
}
const spotOf = ({ forms: [{ spots }] }: MovableName) => spots[0]
/** Where the middles of the names stand. */
const placesOf = (...input: Parameters<typeof nudgeLabels>) => nudgeLabels(...input).map(({ pixel }) => pixel)
const symbolAt = (pixel: Pixel) => boxAround(pixel, SYMBOL_PX, SYMBOL_PX)

describe('names with events', () => {
  it('stay where they are when there is room', () => {
    const land = nameAt(48, 40)
    expect(placesOf([land], [symbolAt(projectToPixel([44, 40], ZOOM))], ZOOM, FIRST_VIEW)).toEqual([spotOf(land)])
  })

  it('give way to symbols', () => {
    const land = nameAt(45, 40)
    const taken = symbolAt(spotOf(land))
    const [at = spotOf(land)] = placesOf([land], [taken], ZOOM, FIRST_VIEW)
    expect(overlaps(boxAround(at, ...SIZE), taken)).toBe(false)
  })

  it('give way to a busier name', () => {
    const [quiet, busy] = [nameAt(45, 40, 1), nameAt(45, 40, 9)]
    const [moved = spotOf(quiet), stays] = placesOf([quiet, busy], [], ZOOM, FIRST_VIEW)
    expect(stays).toEqual(spotOf(busy))
    expect(overlaps(boxAround(moved, ...SIZE), boxAround(spotOf(busy), ...SIZE))).toBe(false)
  })

  it('take another spot of their outline rather than go far from the best one', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const wall = [-2, -1, 0, 1, 2].flatMap((i) => [-2, -1, 0, 1, 2].map((j) => symbolAt([x + i * 30, y + j * 30])))
    const east: Pixel = [x + 130, y + 90]
    expect(placesOf([withSpots(land, east)], wall, ZOOM, FIRST_VIEW)).toEqual([east])
    expect(placesOf([withSpots(land, east)], [], ZOOM, FIRST_VIEW)).toEqual([spotOf(land)])
  })

  it('go beside a row of symbols rather than to its far end', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const column = [-2, -1, 0, 1, 2].map((n) => symbolAt([x, y + n * 30]))
    const [[labelX, labelY] = [0, 0]] = placesOf([land], column, ZOOM, FIRST_VIEW)
    expect(Math.abs(labelX - x) - SIZE[0] / 2).toBeLessThan(30)
    expect(Math.abs(labelY - y)).toBeLessThan(24 / 2)
  })

  it('stay within the first view when their place is there, and only then', () => {
    const east = FIRST_VIEW[2]
    const [inside, outside] = [nameAt(east - 0.1, 40), nameAt(55, 40)]
    const [moved, stays] = placesOf([inside, outside], [], ZOOM, FIRST_VIEW)
    expect((moved?.[0] ?? 0) + SIZE[0] / 2).toBeLessThanOrEqual(projectToPixel([east, 40], ZOOM)[0])
    expect(stays).toEqual(spotOf(outside))
  })

  it('rather touch what is taken lightly than anything else, and keep clear of both where there is room', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const taken = symbolAt([x, y - 24])
    const ring = symbolAt([x, y + 24])
    const placedBeside = (reachPx: number) => {
      const [{ pixel } = { pixel: spotOf(land) }] = nudgeLabels([{ ...land, reachPx }], [taken], ZOOM, FIRST_VIEW, [
        ring,
      ])
      return boxAround(pixel, ...SIZE)
    }
    const [free, near] = [placedBeside(100), placedBeside(12)]
    expect([taken, ring].some((box) => overlaps(free, box))).toBe(false)
    expect(overlaps(near, taken)).toBe(false)
    expect(overlaps(near, ring)).toBe(true)
  })

  it('are moved into the first view as a whole when its edge would cut them, also from an anchor beyond it', () => {
    const [edge] = projectToPixel([FIRST_VIEW[2], 40], ZOOM)
    const rightOf = (x: number) => {
      const name = nameAt(positionOfPixel([x, 0], ZOOM)[0], 40)
      return (placesOf([name], [], ZOOM, FIRST_VIEW)[0]?.[0] ?? 0) + SIZE[0] / 2
    }
    for (const beyond of [-20, -3, 5, 13]) {
      expect(rightOf(edge + beyond), `${beyond} px`).toBeLessThanOrEqual(edge)
      expect(rightOf(edge + beyond), `${beyond} px`).toBeGreaterThan(edge - 1)
    }
    expect(rightOf(edge + 30), 'little of it is seen').toBeCloseTo(edge + 30 + SIZE[0] / 2)
  })

  it('stay near their outline even where there is no room, and then cover as little as can be', () => {
    const land = { ...nameAt(45, 40), reachPx: 40 }
    const [x, y] = spotOf(land)
    const crowd = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((across) =>
      [-3, -2, -1, 0, 1, 2].map((down) => symbolAt([x + across * 32, y + down * 32])),
    )
    const [[toX, toY] = [0, 0]] = placesOf([land], crowd, ZOOM, FIRST_VIEW)
    expect(Math.hypot(toX - x, toY - y)).toBeLessThanOrEqual(40)
    const covered = (at: Pixel) => crowd.filter((box) => overlaps(boxAround(at, ...SIZE), box)).length
    expect(covered([toX, toY])).toBeLessThanOrEqual(covered(spotOf(land)))
  })

  it('keep to land of their own, whatever they cover there', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const isOwnLand = ([atX, atY]: Pixel) => Math.abs(atX - x) < 30 && Math.abs(atY - y) < 30
    const crowd = [-2, -1, 0, 1, 2].flatMap((i) => [-2, -1, 0, 1, 2].map((j) => symbolAt([x + i * 30, y + j * 30])))
    const [free = spotOf(land)] = placesOf([land], crowd, ZOOM, FIRST_VIEW)
    expect(isOwnLand(free)).toBe(false)
    const [kept = spotOf(land)] = placesOf([{ ...land, isOwnLand }], crowd, ZOOM, FIRST_VIEW)
    expect(isOwnLand(kept)).toBe(true)
  })

  it('rather lie on land of their own as a whole', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const [at = spotOf(land)] = placesOf([{ ...land, isOwnLand: ([atX]) => atX > x - 10 }], [], ZOOM, FIRST_VIEW)
    expect(at[0]).toBeGreaterThan(x)
    expect(at[1]).toBe(y)
  })

  it('do without their words where these would cover something, if they may', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const walls = [-3, -2, -1, 0, 1, 2, 3].flatMap((i) => [-35, 35].map((right) => symbolAt([x + right, y + i * 30])))
    const number = { form: 'number', spots: [spotOf(land)], sizePx: [30, 24] } as const
    const short: MovableName = { ...land, forms: [...land.forms, number], reachPx: 60 }
    const formOf = (name: MovableName, taken = walls) => nudgeLabels([name], taken, ZOOM, FIRST_VIEW)[0]?.form
    expect(formOf(short, [])).toBe('line')
    expect(formOf({ ...land, reachPx: 60 })).toBe('line')
    expect(nudgeLabels([short], walls, ZOOM, FIRST_VIEW)).toEqual([
      { form: 'number', sizePx: number.sizePx, pixel: [x, y] },
    ])
  })

  it('take two lines where one has no room', () => {
    const land = nameAt(45, 40)
    const [x, y] = spotOf(land)
    const walls = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((i) =>
      [-38, 38].map((right) => symbolAt([x + right, y + i * 30])),
    )
    const narrow = { form: 'narrow', spots: [spotOf(land)], sizePx: [40, 40] } as const
    const both: MovableName = { ...land, forms: [...land.forms, narrow] }
    expect(nudgeLabels([both], [], ZOOM, FIRST_VIEW)[0]?.form).toBe('line')
    expect(nudgeLabels([both], walls, ZOOM, FIRST_VIEW)[0]?.form).toBe('narrow')
  })

  it('never go farther than they may, whatever the places', () => {
    const anySpot = fc.tuple(fc.integer({ min: 440, max: 460 }), fc.integer({ min: 395, max: 405 }))
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 6 }), fc.array(anySpot, { maxLength: 4 }), (spots, lands) => {
        const taken = spots.map(([lon, lat]) => symbolAt(projectToPixel([lon / 10, lat / 10], ZOOM)))
        const names = lands.map(([lon, lat]) => nameAt(lon / 10, lat / 10))
        const placed = placesOf(names, taken, ZOOM, FIRST_VIEW)
        expect(placed).toHaveLength(names.length)
        for (const [i, [x, y]] of placed.entries()) {
          const [fromX, fromY] = names[i] ? spotOf(names[i]) : [0, 0]
          expect(Math.hypot(x - fromX, y - fromY)).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
    )
  })
})

describe('Web Mercator', () => {
  it('puts longitude 0 and latitude 0 in the middle of a world of 512 pixels, doubled with each zoom level', () => {
    expect(projectToPixel([0, 0], 0)).toEqual([256, 256])
    expect(projectToPixel([-180, 0], 1)).toEqual([0, 512])
  })

  it('is square: its northern edge lies at 85.0511 degrees', () => {
    expect(projectToPixel([0, 85.051129], 0)[1]).toBeCloseTo(0, 3)
  })

  it('leads back from a pixel to its position', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [backLon, backLat] = positionOfPixel(projectToPixel([lon, lat], 7), 7)
          expect(backLon).toBeCloseTo(lon, 6)
          expect(backLat).toBeCloseTo(lat, 6)
        },
      ),
    )
  })
})
