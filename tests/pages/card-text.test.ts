import { expect, it } from 'vitest'
import { keepTogether } from '../../src/core/keep-together.ts'
import { runsOf } from '../../src/pages/card-text.ts'

it('cards are drawn without the joiners of their texts, of which no font has a glyph', () => {
  const words = (line: string) => runsOf(line).map((run) => run.words)
  expect(words(keepTogether('2016-cı ildə, 1988–1994'))).toEqual(words('2016-cı ildə, 1988–1994'))
})
