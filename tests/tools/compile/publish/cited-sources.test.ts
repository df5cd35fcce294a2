import { describe, expect, it } from 'vitest'
import type { Side } from '../../../../src/core/schema/evidence.ts'
import { onlySide, sourceLabels } from '../../../../tools/compile/publish/cited-sources.ts'

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

describe('the labels of an event’s references', () => {
  it('say which are advocacy, copies, or were not read, each once and in alphabetical order', () => {
    const read = { kind: 'news' as const, publisher: 'Example', seen: true }
    expect(sourceLabels([read])).toEqual([])
    expect(
      sourceLabels([
        { ...read, seen: false },
        { ...read, kind: 'copy-of-primary' as const },
        { ...read, publisher: 'Agency (copy at Example)' },
        { ...read, kind: 'advocacy', seen: false },
      ]),
    ).toEqual(['advocacy', 'copy', 'unverified'])
  })
})
