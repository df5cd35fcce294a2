/** Which source stands beside the first where sources differ. */
import { expect, it } from 'vitest'
import { secondVoice } from '../../../src/core/evidence/second-voice.ts'
import type { Reference } from '../../../src/core/schema/evidence.ts'

const page = (name: string, quote: string): Reference => ({
  address: `https://example.org/${name}`,
  publisher: name,
  headline: 'A headline',
  headline_basis: 'seen',
  kind: 'news',
  side: 'none',
  seen: true,
  quote,
})
const LISTS = { articles: new Map(), outlets: new Map() }
const references = [
  page('one', 'took the town in May'),
  page('one', 'a second sentence of one'),
  page('two', 'freed the town on 9 May'),
]

it('none stands beside it where nobody has said that they differ', () => {
  expect(secondVoice({ evidence: [], references }, LISTS)).toBeUndefined()
})

it('words of another source that an editor has compared do, with the difference; of two the more telling', () => {
  const comparison = [
    {
      aspect: 'date' as const,
      words: [
        { reference: 0, quote: 'in May' },
        { reference: 2, quote: '9 May' },
      ],
      difference: 'A month and a day.',
    },
    {
      aspect: 'verb' as const,
      words: [
        { reference: 0, quote: 'took' },
        { reference: 2, quote: 'freed' },
      ],
      difference: 'Two words for the same.',
    },
  ]
  expect(secondVoice({ evidence: [], references, comparison }, LISTS)).toMatchObject({
    quotation: { quote: 'freed the town on 9 May', page: { publisher: 'two' } },
    compared: { difference: 'Two words for the same.' },
  })
  const agreeing = comparison.map(({ difference: _, ...aspect }) => aspect)
  expect(secondVoice({ evidence: [], references, comparison: agreeing }, LISTS)).toBeUndefined()
})

it('the next other source does where a disagreement is on record, never the same one again', () => {
  expect(secondVoice({ evidence: [], references, notes: ['a-note'] }, LISTS)).toEqual({
    quotation: expect.objectContaining({ page: expect.objectContaining({ publisher: 'two' }) }),
  })
  expect(secondVoice({ evidence: [], references: references.slice(0, 2), notes: ['a-note'] }, LISTS)).toBeUndefined()
})
