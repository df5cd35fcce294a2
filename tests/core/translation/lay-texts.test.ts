import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishOf, langOf, layTexts, unreviewedFields } from '../../../src/core/translation/lay-texts.ts'

const RECORD = {
  id: 'clash',
  title: 'A clash',
  summary: 'Two days of fire.',
  confidence: { level: 'low', reason: 'One source.' },
  claims: [
    { id: 'days', text: 'Two days.', evidence: [0] },
    { id: 'hours', text: 'Forty hours.', evidence: [] },
  ],
  steps: [{ text: 'First.' }, { text: 'Then.' }],
}
const TEXTS = {
  title: 'Столкновение',
  'confidence.reason': 'Один источник.',
  'claims.hours.text': 'Сорок часов.',
  'steps.1.text': 'Затем.',
}
const own = layTexts(RECORD, { texts: TEXTS }, 'ru')

describe('texts laid over a record', () => {
  it('stand in the place of the English ones: in the record, in its parts, in items of a list by id or index', () => {
    expect(own).toMatchObject({
      title: 'Столкновение',
      summary: 'Two days of fire.',
      confidence: { level: 'low', reason: 'Один источник.' },
      steps: [{ text: 'First.' }, { text: 'Затем.' }],
    })
    expect(own.claims.map(({ text }) => text)).toEqual(['Two days.', 'Сорок часов.'])
  })

  it('leave the English record as it was', () => {
    expect(RECORD.title).toBe('A clash')
    expect(RECORD.claims[1]?.text).toBe('Forty hours.')
  })

  it('say their language, and what is not translated says English', () => {
    expect([langOf(own, 'title'), langOf(own, 'summary'), langOf(own.confidence, 'reason')]).toEqual(['ru', 'en', 'ru'])
    expect(own.claims.map((claim) => langOf(claim, 'text'))).toEqual(['en', 'ru'])
    expect(langOf(RECORD, 'title')).toBe('en')
    expect(langOf<typeof RECORD>(undefined, 'title')).toBe('en')
  })

  it('keep the language when a part of the record is copied', () => {
    expect(langOf({ ...own, extra: 1 }, 'title')).toBe('ru')
  })

  it('let the English text be asked for', () => {
    expect([englishOf(own, 'title'), englishOf(own, 'summary')]).toEqual(['A clash', 'Two days of fire.'])
  })

  it('tell what nobody has reviewed, by the paths of the fields', () => {
    expect(unreviewedFields(own)).toEqual(['title', 'confidence.reason', 'claims.hours.text', 'steps.1.text'])
    expect(unreviewedFields(layTexts(RECORD, { texts: TEXTS, reviewed: true }, 'ru'))).toEqual([])
    expect(unreviewedFields(RECORD)).toEqual([])
  })

  it('of a path that the record lacks change nothing', () => {
    const texts = { note: 'x', 'claims.gone.text': 'x', 'title.deeper': 'x', 'steps.7.text': 'x' }
    expect(layTexts(RECORD, { texts }, 'ru')).toEqual(RECORD)
  })

  it('are laid over a list by the ids of its items', () => {
    const list = layTexts(
      [
        { id: 'a', note: 'A' },
        { id: 'b', note: 'B' },
      ],
      { texts: { 'b.note': 'Б' } },
      'ru',
    )
    expect(list.map(({ note }) => note)).toEqual(['A', 'Б'])
    expect(Array.isArray(list)).toBe(true)
  })

  it('never add or lose a field, whatever the paths are', () => {
    const path = fc.array(fc.constantFrom('title', 'claims', 'days', 'text', 'steps', '0', 'x', '__proto__'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const texts = Object.fromEntries(paths.map((keys) => [keys.join('.'), 'T']))
        const shape = (value: unknown): unknown =>
          typeof value === 'object' && value !== null
            ? Object.entries(value).map(([key, child]) => [key, shape(child)])
            : typeof value
        expect(shape(layTexts(RECORD, { texts }, 'ru'))).toEqual(shape(RECORD))
      }),
    )
  })
})
