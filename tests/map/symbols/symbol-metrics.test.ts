import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceGroup } from '../../../src/core/placement/group-places.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import {
  BROKEN_RING_PX,
  drawnRadiusPx,
  hasBrokenRing,
  regionLines,
  symbolRadiusPx,
} from '../../../src/map/symbols/symbol-metrics.ts'

describe('the name of a region', () => {
  it('has one line when it is short', () => {
    expect(regionLines('Nagorno-Karabakh')).toEqual(['Nagorno-Karabakh'])
  })

  it('has two lines of about the same length when it is long', () => {
    expect(regionLines('Line of contact (1994–2020)')).toEqual(['Line of contact', '(1994–2020)'])
  })

  it('keeps all of its words in order, in no more than two lines', () => {
    const anyWord = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ə', 'Ղ', 'Я', '–') })
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), (words) => {
        const name = words.join(' ')
        const lines = regionLines(name)
        expect(lines.join(' ')).toBe(name)
        expect(lines.length).toBe(name.length <= 22 || words.length === 1 ? 1 : 2)
      }),
    )
  })
})

describe('the room of a symbol', () => {
  const place = (certainty: Place['certainty'], kind: Place['kind']) => ({ certainty, kind }) as Place
  const events: PlaceGroup['events'] = []

  it('holds its broken ring, which is around what has no exact place and does not stand on its name', () => {
    const kinds = [
      ['exact', 'city', false],
      ['approximate', 'village', true],
      ['region', 'border', true],
      ['region', 'region', false],
      ['region', 'country', false],
    ] as const
    for (const [certainty, kind, isRinged] of kinds) {
      const lead = place(certainty, kind)
      expect(hasBrokenRing(lead), `${certainty} ${kind}`).toBe(isRinged)
      const beyond = drawnRadiusPx({ lead, events }) - symbolRadiusPx(events.length)
      expect(beyond, `${certainty} ${kind}`).toBe(isRinged ? BROKEN_RING_PX.room : 0)
    }
    expect(BROKEN_RING_PX.room).toBeGreaterThan(BROKEN_RING_PX.middle)
  })
})
