import fc from 'fast-check'
import { expect, it } from 'vitest'
import { familyShares } from '../../../src/map/symbols/symbol-face.tsx'

const FAMILIES = [{ id: 'talks' }, { id: 'agreements' }, { id: 'force' }, { id: 'people' }]
const anyEvents = fc.array(fc.record({ family: fc.constantFrom(...FAMILIES.map(({ id }) => id)) }), {
  minLength: 1,
  maxLength: 40,
})

it('gives each family of the events its share of the ring, one after the other, and leaves no gap', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const shares = familyShares(events, FAMILIES)
      let end = 0
      for (const { family, start, share } of shares) {
        expect(start).toBeCloseTo(end)
        expect(share).toBeCloseTo((100 * events.filter((event) => event.family === family).length) / events.length)
        end = start + share
      }
      expect(end).toBeCloseTo(100)
      expect(new Set(shares.map(({ family }) => family))).toEqual(new Set(events.map(({ family }) => family)))
    }),
  )
})

it('keeps the families in their fixed order, whatever the order of the events', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const places = familyShares(events, FAMILIES).map(({ family }) => FAMILIES.findIndex(({ id }) => id === family))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }),
  )
})

it('gives nothing for no events', () => {
  expect(familyShares([], FAMILIES)).toEqual([])
})
