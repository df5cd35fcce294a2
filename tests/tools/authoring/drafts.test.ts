import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventRecordSchema } from '../../../src/core/schema/event.ts'
import { draftEvents } from '../../../tools/authoring/drafts.ts'
import { nameForms } from '../../../tools/authoring/name-forms.ts'
import type { Proposals } from '../../../tools/authoring/propose.ts'
import { proposeDates } from '../../../tools/authoring/propose-dates.ts'
import { proposeNames } from '../../../tools/authoring/propose-names.ts'
import { sentencesOf } from '../../../tools/authoring/sentences.ts'
import { ACTORS, PLACES } from './examples.ts'

const TEXT = `Two talked

On April 17 Aliyev was in Lachin. He left. In May 2020 and in June 2020 Price came to Lachin.
Nothing about a day in Baganis.
The rain began on Monday.
`

function proposalsFor(text: string): Proposals {
  return {
    sentences: sentencesOf(text, 'en'),
    dates: proposeDates(text, 'en', '2024-04-22'),
    places: proposeNames(text, nameForms(PLACES, 'en')),
    actors: proposeNames(text, nameForms(ACTORS, 'en')),
    unknown: [],
  }
}

const drafts = draftEvents('example', proposalsFor(TEXT), [])

describe('drafts of events', () => {
  it('are made of sentences with a date and a place or actor, and of those that follow without a date', () => {
    expect([...drafts.keys()]).toEqual(['example-at-12.json', 'example-at-55.json'])
    const [first] = drafts.values()
    expect(first?.draft.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'On April 17 Aliyev was in Lachin.',
      'He left.',
    ])
  })

  it('say who, where and when with the offsets, and leave to the editor what only an editor can say', () => {
    const [first] = drafts.values()
    expect(first).toMatchObject({
      id: '',
      title: '',
      summary: '',
      date: '2024-04-17',
      type: '',
      status: '',
      actors: [{ id: 'ilham-aliyev', role: '' }],
      places: [{ id: 'lachin', role: '', basis: 'stated' }],
      evidence: [],
      draft: {
        dates: [{ words: 'April 17', start: 15, end: 23 }],
        warnings: ['“Aliyev” may be ilham-aliyev or heydar-aliyev.'],
      },
    })
  })

  it('leave the date empty when the sentence has several', () => {
    expect([...drafts.values()].map(({ date }) => date)).toEqual(['2024-04-17', ''])
  })

  it('have only fields that an event has, apart from what was found', () => {
    for (const draft of drafts.values())
      expect(Object.keys(draft).filter((field) => !(field in eventRecordSchema.shape))).toEqual(['draft'])
  })

  it('hold no words of the text but dates and names', () => {
    expect(JSON.stringify([...drafts.values()])).not.toMatch(/was in|He left|came to/)
  })

  it('leave out sentences that an event quotes', () => {
    const quoted = [{ start: 20, end: 30 }]
    expect([...draftEvents('example', proposalsFor(TEXT), [], quoted).keys()]).toEqual(['example-at-55.json'])
  })

  it('point to notes on record about places of the same name', () => {
    const note = {
      id: 'lachin-twice',
      kind: 'homonym' as const,
      title: 'There are two',
      articles: [],
      places: ['lachin'],
      says: '',
      issue: '',
      resolution: '',
      sources: [],
    }
    const [first] = draftEvents('example', proposalsFor(TEXT), [note]).values()
    expect(first?.draft.warnings).toContain('There are two (notes/lachin-twice.json).')
  })
})

describe('sentences of any text', () => {
  it('are in order, without white space around them, each in its paragraph', () => {
    const anyText = fc
      .array(fc.constantFrom('He came. ', 'Why? ', '😀', '\n', '\r\n', ' \u00a0 ', 'On 5 May'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
        let before = 0
        for (const { start, end, paragraph } of sentencesOf(text, 'en')) {
          const sentence = [...text].slice(start, end).join('')
          expect(sentence).toBe(sentence.trim())
          expect(paragraphs[paragraph]).toContain(sentence)
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
        }
      }),
    )
  })
})
