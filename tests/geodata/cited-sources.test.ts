import { describe, expect, it } from 'vitest'
import { onlySide } from '../../geodata/compile/cited-sources.ts'
import type { Side } from '../../src/core/schema/evidence.ts'

const sideOf = (...sides: Side[]) => onlySide(sides.map((side) => ({ side })))

describe('one-sided sourcing', () => {
  it('is when all sources belong to the same side', () => {
    expect([sideOf('AM'), sideOf('AZ', 'AZ')]).toEqual(['AM', 'AZ'])
  })

  it('is not when two sides are heard', () => {
    expect(sideOf('AM', 'AZ')).toBeUndefined()
  })

  it('is not when one source belongs to no side or to an international body', () => {
    expect([sideOf('AM', 'none'), sideOf('AZ', 'INT')]).toEqual([undefined, undefined])
  })

  it('is not when no source belongs to a side, or when there is none', () => {
    expect([sideOf('none'), sideOf('INT'), sideOf()]).toEqual([undefined, undefined, undefined])
  })
})
