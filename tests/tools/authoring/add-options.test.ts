import { describe, expect, it } from 'vitest'
import { readAddOptions } from '../../../tools/authoring/add-options.ts'
import { detectLanguage } from '../../../tools/authoring/detect-language.ts'

const outlets = [{ id: 'the-example', name: 'Example', description: 'Made for the tests', side: 'none' as const }]
const TODAY = '2026-11-29'
const GIVEN = { outlet: 'the-example', published: '2024-04-22', address: 'https://example.org/1' }

const flagsOf = (given: object) => {
  const read = readAddOptions(given, { outlets }, TODAY)
  return read.ok ? [] : read.problems.map(({ flag }) => flag)
}

describe('the options of an article', () => {
  it('make its id from the outlet and the day unless one is given', () => {
    expect(readAddOptions(GIVEN, { outlets }, TODAY)).toMatchObject({ ok: true, options: { id: 'example-2024-04-22' } })
    expect(readAddOptions({ ...GIVEN, id: 'another' }, { outlets }, TODAY)).toMatchObject({
      options: { id: 'another' },
    })
  })

  it.for<[string, object]>([
    ['--outlet', { outlet: 'example' }],
    ['--outlet', { outlet: undefined }],
    ['--published', { published: '2024-02-30' }],
    ['--published', { published: '22 April' }],
    ['--published', { published: '2027-11-13' }],
    ['--address', { address: 'example.org' }],
    ['--address', { address: 'javascript:alert(1)' }],
    ['--address', { address: 'https://example.org/a b' }],
    ['--language', { language: 'fr' }],
    ['--id', { id: 'Not an id' }],
    ['--headline', { headline: 'Two\nlines' }],
    ['--published-note', { 'published-note': ' dated in the text' }],
  ])('are refused by name: %s %o', ([flag, wrong]) => {
    expect(flagsOf({ ...GIVEN, ...wrong })).toEqual([flag])
  })

  it('are refused all at once, each with what to do', () => {
    const read = readAddOptions({ outlet: 'tass', published: 'today', language: 'fr' }, { outlets }, TODAY)
    if (read.ok) throw new Error('nothing was refused')
    expect(read.problems.map(({ flag }) => flag)).toEqual(['--outlet', '--published', '--address', '--language'])
    expect(read.problems[0]?.remedy).toContain('the-example')
    for (const { remedy } of read.problems) expect(remedy.length).toBeGreaterThan(10)
  })
})

describe('the language of a text', () => {
  it.for([
    ['en', 'Talks in Chișinău and in Şəki were held on Monday, and in many other towns besides.'],
    ['az', 'Görüş bazar ertəsi Şəki şəhərində keçirildi.'],
    ['hy', 'Հանդիպումը կայացավ երկուշաբթի օրը՝ Moscow-ում։'],
    ['ru', 'Встреча прошла в понедельник (Moscow).'],
    [undefined, '2024 — 1988'],
    [undefined, 'შეხვედრა'],
  ])('%s is told from its script', ([language, text = '']) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
