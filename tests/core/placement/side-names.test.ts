import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectToPixel } from '../../../src/core/geo/mercator.ts'
import type { PlaceGroup } from '../../../src/core/placement/group-places.ts'
import { type Side, sideNames } from '../../../src/core/placement/side-names.ts'
import { examplePlace } from '../examples.ts'

const METRICS = { symbolPx: 32, distancePx: 18, heightPx: 16, widthPx: () => 70, labelSizePx: () => [70, 24] as const }
const ZOOM = 6
const NO_MOVES = new Map<string, [number, number]>()

function exampleGroup(id: string, lon: number, lat: number, certainty: 'exact' | 'region' = 'exact'): PlaceGroup {
  const lead = examplePlace(id, [lon, lat], certainty)
  return { lead, places: [lead], events: [] }
}

/** Left, top, right and bottom of a name, from the definition of the sides. */
function nameBox({ lead }: PlaceGroup, side: Side): [number, number, number, number] {
  const [x, y] = projectToPixel(lead.position ?? [0, 0], ZOOM)
  const { distancePx: gap, heightPx: height } = METRICS
  const width = METRICS.widthPx()
  if (side === 'right') return [x + gap, y - height / 2, x + gap + width, y + height / 2]
  if (side === 'left') return [x - gap - width, y - height / 2, x - gap, y + height / 2]
  if (side === 'below') return [x - width / 2, y + gap, x + width / 2, y + gap + height]
  return [x - width / 2, y - gap - height, x + width / 2, y - gap]
}

describe('names beside symbols', () => {
  it('stand on the right when there is room', () => {
    expect([...sideNames([exampleGroup('a', 44, 40)], ZOOM, NO_MOVES, METRICS)]).toEqual([['a', 'right']])
  })

  it('take another side when a symbol, a name or a region’s label is in the way', () => {
    const [a, b] = [exampleGroup('a', 44, 40), exampleGroup('b', 44.4, 40)]
    expect(sideNames([a, b], ZOOM, NO_MOVES, METRICS).get('a')).toBe('left')
    const region = exampleGroup('land', 46, 40, 'region')
    const [x, y] = projectToPixel([44, 40], ZOOM)
    const [regionX, regionY] = projectToPixel([46, 40], ZOOM)
    const onTheRight = new Map([['land', [x + 55 - regionX, y - regionY] as [number, number]]])
    expect(sideNames([a, region], ZOOM, onTheRight, METRICS).get('a')).toBe('left')
  })

  it('are left out where no side has room, the less busy place’s first', () => {
    const crowd = [44, 44.35, 44.7].flatMap((lon) =>
      [40, 40.27, 40.54].map((lat) => exampleGroup(`${lon}-${lat}`, lon, lat)),
    )
    const sides = sideNames(crowd, ZOOM, NO_MOVES, METRICS)
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
        const sides = sideNames(groups, ZOOM, NO_MOVES, METRICS)
        const names = groups.flatMap((group) => {
          const side = sides.get(group.lead.id)
          return side ? [nameBox(group, side)] : []
        })
        const symbols = groups.map(({ lead }): [number, number, number, number] => {
          const [x, y] = projectToPixel(lead.position ?? [0, 0], ZOOM)
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
