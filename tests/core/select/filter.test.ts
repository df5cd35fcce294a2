import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceIn, isLeftOut, toggled, unmarked, without } from '../../../src/core/select/filter.ts'
import { EVERYTHING } from '../examples.ts'

const anyList = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
  .chain((values) =>
    fc.tuple(...values.map((value) => fc.constantFrom(value, without(value)))).map((list): string[] => list),
  )
const anyMarked = fc.constantFrom('a', '-a', 'b', '-b', 'd')

describe('a click on a value', () => {
  it('adds it, and a second click takes it away again', () => {
    fc.assert(
      fc.property(anyList, anyMarked, (list, value) => {
        expect(toggled(list, value).includes(value)).toBe(!list.includes(value))
        expect(toggled(toggled(list, value), value).includes(value)).toBe(list.includes(value))
      }),
    )
  })

  it('never leaves a value both wanted and left out', () => {
    fc.assert(
      fc.property(anyList, anyMarked, (list, value) => {
        const after = toggled(list, value)
        expect(new Set(after.map(unmarked)).size).toBe(after.length)
      }),
    )
  })

  it('changes no other value', () => {
    fc.assert(
      fc.property(anyList, anyMarked, (list, value) => {
        const others = (some: string[]) => some.filter((other) => unmarked(other) !== unmarked(value))
        expect(others(toggled(list, value))).toEqual(others(list))
      }),
    )
  })
})

describe('what a list asks for', () => {
  it('is told apart by the minus', () => {
    const { wanted, leftOut } = choiceIn('country', { ...EVERYTHING, country: ['AM', '-RU'] })
    expect([[...wanted], [...leftOut]]).toEqual([['AM'], ['RU']])
    expect([isLeftOut('-RU'), isLeftOut('RU'), unmarked('-RU')]).toEqual([true, false, 'RU'])
  })

  it('is all of it only for actors', () => {
    const filter = { ...EVERYTHING, actors: 'all' as const }
    expect([choiceIn('actor', filter).needsAll, choiceIn('place', filter).needsAll]).toEqual([true, false])
  })
})
