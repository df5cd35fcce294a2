import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, boxBetween, cornersOf, MAX_CORNERS, readArea, writeArea } from '../../../src/core/geo/area.ts'
import { anyArea, PLACE_IDS } from '../arbitraries.ts'

const read = (text: string) => readArea(text, (id) => PLACE_IDS.includes(id))

describe('an area in an address', () => {
  it('is short, in degrees and kilometres', () => {
    const areas: Area[] = [
      { kind: 'box', bbox: [44.1, 39.25, 46.2, 41] },
      {
        kind: 'polygon',
        corners: [
          [44.1, 39.25],
          [46, 39],
          [45, 41],
        ],
      },
      { kind: 'near', place: 'alpha', km: 25 },
    ]
    expect(areas.map(writeArea)).toEqual(['box:44.1,39.25,46.2,41', 'polygon:44.1 39.25,46 39,45 41', 'near:alpha,25'])
  })

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        expect(read(writeArea(area))).toEqual(area)
      }),
    )
  })

  it('reads nothing from any other text, and never throws', () => {
    const pieces = fc.constantFrom('box:', 'polygon:', 'near:', 'alpha', ',', ' ', '44', '-180', '90.0001', '1e3', ':')
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const area = read(text)
        if (area) expect(read(writeArea(area))).toEqual(area)
      }),
    )
  })

  it('has at most as many corners as are drawn with patience', () => {
    const corners = (count: number) => Array.from({ length: count }, (_, i) => `${40 + i / 10} ${i % 2}`).join(',')
    expect(read(`polygon:${corners(MAX_CORNERS)}`)).toBeDefined()
    expect(read(`polygon:${corners(MAX_CORNERS + 1)}`)).toBeUndefined()
  })
})

describe('a box', () => {
  it('lies between any two opposite corners', () => {
    expect(boxBetween([46, 39], [44, 41])).toEqual({ kind: 'box', bbox: [44, 39, 46, 41] })
  })

  it('without width or height is none', () => {
    expect([boxBetween([44, 39], [44, 41]), boxBetween([44, 39], [46, 39])]).toEqual([undefined, undefined])
  })

  it('has four corners, against the clock', () => {
    expect(cornersOf({ kind: 'box', bbox: [44, 39, 46, 41] })).toEqual([
      [44, 39],
      [46, 39],
      [46, 41],
      [44, 41],
    ])
  })
})
