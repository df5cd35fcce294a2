import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FAMILIES } from '../../../src/display/family-symbol.tsx'
import { familyShares } from '../../../src/map/symbols/family-shares.ts'

const anyEvents = fc.array(fc.record({ family: fc.constantFrom(...FAMILIES) }), { minLength: 1, maxLength: 40 })

it('gives each family of the events its share of the ring, one after the other, and leaves no gap', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const shares = familyShares(events)
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
      const places = familyShares(events).map(({ family }) => FAMILIES.indexOf(family))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }),
  )
})

it('gives nothing for no events', () => {
  expect(familyShares([])).toEqual([])
})
