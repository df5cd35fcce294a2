import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../../src/core/placement/card-position.ts'

const ROOM = { x: 412, y: 12, width: 1000, height: 820 }
const SIZE = { width: 400, height: 300 }
const place = (
  anchor: { x: number; y: number },
  furniture: (typeof ROOM)[] = [],
  symbols: { x: number; y: number }[] = [],
) => placeCard({ ...anchor, reachX: 22, reachY: 22 }, SIZE, { room: ROOM, furniture, symbols })

describe('a card on the map', () => {
  it('stands to the right of what it is about, where nothing is in the way', () => {
    expect(place({ x: 700, y: 400 })).toEqual({ x: 734, y: 250, side: 'right' })
  })

  it('goes to the other side where the map ends', () => {
    expect(place({ x: 1300, y: 400 }).side).toBe('left')
    expect(place({ x: 912, y: 790 }).side).toBe('right')
    expect(
      placeCard({ x: 700, y: 60, reachX: 22, reachY: 22 }, SIZE, {
        room: { ...ROOM, width: 500 },
        furniture: [],
        symbols: [],
      }).side,
    ).toBe('below')
  })

  it('rather covers nothing of the furniture, and of symbols as few as it can', () => {
    const legend = { x: 734, y: 0, width: 300, height: 900 }
    expect(place({ x: 900, y: 400 }, [{ ...legend, x: 934 }]).side).toBe('left')
    const crowd = Array.from({ length: 5 }, (_, i) => ({ x: 1000 + i * 20, y: 380 + i * 10 }))
    expect(place({ x: 900, y: 400 }, [], crowd).side).toBe('left')
  })

  it('keeps its distance from the edge of a wide label', () => {
    const pill = { x: 700, y: 400, reachX: 80, reachY: 14 }
    expect(placeCard(pill, SIZE, { room: ROOM, furniture: [], symbols: [] })).toEqual({ x: 792, y: 250, side: 'right' })
  })

  it('does not count the symbol that it is about', () => {
    expect(place({ x: 700, y: 400 }, [], [{ x: 700, y: 400 }]).side).toBe('right')
  })

  it('stays in its room, whatever the anchor does, and says when its tip would point astray', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 4000 }), fc.integer({ min: -2000, max: 4000 }), (x, y) => {
        const card = place({ x, y })
        expect(card.x).toBeGreaterThanOrEqual(ROOM.x)
        expect(card.y).toBeGreaterThanOrEqual(ROOM.y)
        expect(card.x + SIZE.width).toBeLessThanOrEqual(ROOM.x + ROOM.width)
        expect(card.y + SIZE.height).toBeLessThanOrEqual(ROOM.y + ROOM.height)
      }),
    )
    expect(place({ x: -500, y: 400 }).side).toBeUndefined()
  })
})
