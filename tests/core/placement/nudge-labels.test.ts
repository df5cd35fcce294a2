import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_VIEW } from '../../../src/core/geo/first-view.ts'
import { projectToPixel } from '../../../src/core/geo/mercator.ts'
import type { PlaceGroup } from '../../../src/core/placement/group-places.ts'
import { nudgeLabels } from '../../../src/core/placement/nudge-labels.ts'
import { exampleEvent, examplePlace } from '../examples.ts'

const WIDTH = 80
const METRICS = { symbolPx: 30, labelSizePx: () => [WIDTH, 24] as const }
const ZOOM = 6

function exampleGroup(id: string, lon: number, lat: number, certainty: 'exact' | 'region', eventCount = 1): PlaceGroup {
  const lead = examplePlace(id, [lon, lat], certainty)
  return { lead, places: [lead], events: Array.from({ length: eventCount }, () => exampleEvent()) }
}

/** Whether two boxes of these widths and heights around two centres share space. */
function overlap(a: readonly number[], b: readonly number[], width: number, height: number): boolean {
  return Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < width && Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < height
}

function centre(group: PlaceGroup, moves: ReturnType<typeof nudgeLabels>): [number, number] {
  const [x, y] = projectToPixel(group.lead.position ?? [0, 0], ZOOM)
  const [right, down] = moves.get(group.lead.id) ?? [0, 0]
  return [x + right, y + down]
}

describe('labels of regions', () => {
  it('stay where they are when there is room', () => {
    const groups = [exampleGroup('town', 44, 40, 'exact'), exampleGroup('land', 48, 40, 'region')]
    expect([...nudgeLabels(groups, ZOOM, METRICS)]).toEqual([['land', [0, 0]]])
  })

  it('give way to symbols, which stay at their true place', () => {
    const [town, land] = [exampleGroup('town', 45, 40, 'exact'), exampleGroup('land', 45, 40, 'region')]
    const moves = nudgeLabels([town, land], ZOOM, METRICS)
    expect(moves.has('town')).toBe(false)
    expect(overlap(centre(land, moves), centre(town, moves), (WIDTH + 30) / 2, (24 + 30) / 2)).toBe(false)
  })

  it('give way to the label of a busier region', () => {
    const [quiet, busy] = [exampleGroup('a-quiet', 45, 40, 'region', 1), exampleGroup('busy', 45, 40, 'region', 9)]
    const moves = nudgeLabels([quiet, busy], ZOOM, METRICS)
    expect(moves.get('busy')).toEqual([0, 0])
    expect(overlap(centre(quiet, moves), centre(busy, moves), WIDTH, 24)).toBe(false)
  })

  it('go beside a row of symbols rather than to its far end', () => {
    const [lon, lat] = [45, 40]
    const [x, y] = projectToPixel([lon, lat], ZOOM)
    const pxPerDegree = y - projectToPixel([lon, lat + 1], ZOOM)[1]
    const column = [-2, -1, 0, 1, 2].map((n) => exampleGroup(`p${n}`, lon, lat + (n * 30) / pxPerDegree, 'exact'))
    const land = exampleGroup('land', lon, lat, 'region')
    const [labelX, labelY] = centre(land, nudgeLabels([...column, land], ZOOM, METRICS))
    expect(Math.abs(labelX - x) - WIDTH / 2).toBeLessThan(30)
    expect(Math.abs(labelY - y)).toBeLessThan(24 / 2)
  })

  it('stay within the first view when their place is there, and only then', () => {
    const east = FIRST_VIEW[2]
    const [inside, outside] = [
      exampleGroup('inside', east - 0.1, 40, 'region'),
      exampleGroup('outside', 55, 40, 'region'),
    ]
    const moves = nudgeLabels([inside, outside], ZOOM, METRICS)
    expect(centre(inside, moves)[0] + WIDTH / 2).toBeLessThanOrEqual(projectToPixel([east, 40], ZOOM)[0])
    expect(moves.get('outside')).toEqual([0, 0])
  })

  it('move the same way whatever the order of the groups', () => {
    const anyGroups = fc
      .array(fc.tuple(fc.integer({ min: 440, max: 460 }), fc.integer({ min: 395, max: 405 }), fc.boolean()), {
        maxLength: 8,
      })
      .map((list) =>
        list.map(([lon, lat, exact], i) => exampleGroup(`p${i}`, lon / 10, lat / 10, exact ? 'exact' : 'region')),
      )
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const moves = nudgeLabels(groups, ZOOM, METRICS)
        expect(nudgeLabels([...groups].reverse(), ZOOM, METRICS)).toEqual(moves)
        expect(moves.size).toBe(groups.filter(({ lead }) => lead.certainty === 'region').length)
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
})
