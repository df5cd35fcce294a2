import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionOfPixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import type { PlacedGroup } from '../../../src/core/placement/place-symbols.ts'
import type { Side } from '../../../src/core/placement/screen-box.ts'
import { boxAround } from '../../../src/core/placement/screen-box.ts'
import { sideNames } from '../../../src/core/placement/side-names.ts'
import { EXAMPLE_SUBJECT, examplePlace } from '../examples.ts'

const METRICS = {
  firstView: EXAMPLE_SUBJECT.first_view,
  radiusPx: () => 16,
  discRadiusPx: () => 16,
  gapPx: 2,
  heightPx: 16,
  widthPx: () => 70,
  nameSizePx: () => [70, 24] as const,
  nameAnchor: () => [0, 0] as const,
  outlineSpots: () => [],
  formsOf: () => ['line'] as const,
  isOwnLand: () => true,
}
const ZOOM = 6

function exampleGroup(id: string, lon: number, lat: number, certainty: 'exact' | 'region' = 'exact'): PlacedGroup {
  const place = examplePlace(id, [lon, lat], certainty)
  const lead = certainty === 'region' ? { ...place, kind: 'country' as const } : place
  return { lead, places: [lead], events: [], at: [lon, lat], form: 'line' }
}

/** Left, top, right and bottom of a name, from the definition of the sides. */
function nameBox({ at }: PlacedGroup, side: Side): [number, number, number, number] {
  const [x, y] = projectToPixel(at, ZOOM)
  const { heightPx: height } = METRICS
  const gap = METRICS.radiusPx() + METRICS.gapPx
  const width = METRICS.widthPx()
  if (side === 'right') return [x + gap, y - height / 2, x + gap + width, y + height / 2]
  if (side === 'left') return [x - gap - width, y - height / 2, x - gap, y + height / 2]
  if (side === 'below') return [x - width / 2, y + gap, x + width / 2, y + gap + height]
  return [x - width / 2, y - gap - height, x + width / 2, y - gap]
}

describe('names beside symbols', () => {
  it('stand on the right when there is room', () => {
    expect([...sideNames([exampleGroup('a', 44, 40)], ZOOM, METRICS)]).toEqual([['a', 'right']])
  })

  it('take another side when a symbol, a name or a region’s label is in the way', () => {
    const [a, b] = [exampleGroup('a', 44, 40), exampleGroup('b', 44.4, 40)]
    expect(sideNames([a, b], ZOOM, METRICS).get('a')).toBe('left')
    const [x, y] = projectToPixel([44, 40], ZOOM)
    const onTheRight = { ...exampleGroup('land', 46, 40, 'region'), at: positionOfPixel([x + 55, y], ZOOM) }
    expect(sideNames([a, onTheRight], ZOOM, METRICS).get('a')).toBe('left')
  })

  it('leave free what is taken besides', () => {
    const [x, y] = projectToPixel([44, 40], ZOOM)
    const furniture = boxAround([x + 55, y], 70, 24)
    expect(sideNames([exampleGroup('a', 44, 40)], ZOOM, METRICS, [furniture]).get('a')).toBe('left')
  })

  it('are left out where no side has room, the less busy place’s first', () => {
    const crowd = [44, 44.35, 44.7].flatMap((lon) =>
      [40, 40.27, 40.54].map((lat) => exampleGroup(`${lon}-${lat}`, lon, lat)),
    )
    const sides = sideNames(crowd, ZOOM, METRICS)
    expect(sides.size).toBeGreaterThan(0)
    expect(sides.has('44.35-40.27')).toBe(false)
  })

  it('never cover a symbol or another name, whatever the places', () => {
    const anyGroups = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
        selector: String,
        maxLength: 25,
      })
      .map((spots) => spots.map(([x, y]) => exampleGroup(`${x}-${y}`, 44 + x / 15, 39 + y / 20)))
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const sides = sideNames(groups, ZOOM, METRICS)
        const names = groups.flatMap((group) => {
          const side = sides.get(group.lead.id)
          return side ? [nameBox(group, side)] : []
        })
        const symbols = groups.map(({ at }): [number, number, number, number] => {
          const [x, y] = projectToPixel(at, ZOOM)
          return [x - 16, y - 16, x + 16, y + 16]
        })
        for (const [i, name] of names.entries())
          for (const other of [...names.slice(i + 1), ...symbols]) {
            const apart =
              name[2] <= other[0] + 1e-6 ||
              other[2] <= name[0] + 1e-6 ||
              name[3] <= other[1] + 1e-6 ||
              other[3] <= name[1] + 1e-6
            expect(apart).toBe(true)
          }
      }),
    )
  })
})
