import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name } from '../../../src/core/schema/reference-lists.ts'
import { matchesName } from '../../../src/core/search/rank-names.ts'

const ASKIPARA: Name[] = [
  { lang: 'az', text: 'Aşağı Əskipara' },
  { lang: 'en', text: 'Ashaghi Askipara', variants: ['Lower Askipara'] },
  { lang: 'hy', text: 'Ներքին Ոսկեպար', transliteration: 'Nerkin Voskepar' },
  { lang: 'ru', text: 'Ашагы Аскипара' },
]

describe('a name is found', () => {
  it.for([
    'Askipara',
    'askip',
    'Əskipara',
    'əskipara',
    'eskipara',
    'Ոսկեպար',
    'voskepar',
    'Аскипара',
    'lower ask',
    'askipara ashaghi',
    '',
    '  ',
  ])('by %j', (text) => {
    expect(matchesName(ASKIPARA, text)).toBe(true)
  })

  it.for(['Yukhari', 'kipara', 'Ashaghi Voskepar', 'Askipara x'])('not by %j', (text) => {
    expect(matchesName(ASKIPARA, text)).toBe(false)
  })

  it('by any beginning of any of its forms, in any case', () => {
    const forms = ASKIPARA.flatMap(({ text, variants = [] }) => [text, ...variants])
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(20), (form, length) => {
        expect(matchesName(ASKIPARA, form.slice(0, length))).toBe(true)
      }),
    )
  })
})
