import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../tools/compile/check/check-shape.ts'
import { compile } from '../../../tools/compile/compile.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import type { RawSources, Sources } from '../../../tools/compile/sources.ts'
import { countTexts } from '../../../tools/compile/translation/count-texts.ts'
import { importTexts, textsToTranslate } from '../../../tools/translate/import-texts.ts'
import { acceptTexts, pruneTexts } from '../../../tools/translate/review.ts'
import { withSources } from '../compile/source-tree.ts'

const { raw } = await withSources(undefined, readSources)
const FILE = 'translations/hy/events/example-clash.json'
const REVIEW = { by: 'A speaker', day: '2026-01-02' }

function sourcesOf(files: RawSources): Sources {
  const { sources, problems } = checkShape(files, new Set())
  if (!sources || problems.length > 0) throw new Error(JSON.stringify(problems))
  return sources
}

/** The sources after texts were taken in. */
function taking(given: Record<string, string>, before: RawSources = raw): RawSources {
  return new Map<string, unknown>([...before, ...importTexts(sourcesOf(before), 'hy', given, 'machine').files])
}

const TITLE = 'events/example-clash#title'
const once = taking({ [TITLE]: 'Բախում Բետայի մոտ' })

describe('texts that are taken in', () => {
  it('stand in the file of their record, with the hash of their English text and no review', () => {
    expect(once.get(FILE)).toEqual({
      $schema: '../../../schema/translation.json',
      translator: 'machine',
      texts: { title: 'Բախում Բետայի մոտ' },
      of: { title: expect.stringMatching(/^[0-9a-f]{8}$/) },
    })
  })

  it('compile', () => {
    expect(compile(once, { version: '1.0.0' })).toMatchObject({ ok: true })
  })

  it('stand wherever the same English text stands', () => {
    const summary = (raw.get('events/example-clash.json') as { summary: string }).summary
    const meeting = { ...(raw.get('events/example-meeting.json') as object), summary }
    const both = new Map([...raw, ['events/example-meeting.json', meeting] as const])
    const { files } = importTexts(sourcesOf(both), 'hy', { 'events/example-clash#summary': 'Երկու օր կրակ։' }, 'person')
    expect([...files].map(([file, { texts }]) => [file, texts['summary']])).toEqual([
      [FILE, 'Երկու օր կրակ։'],
      ['translations/hy/events/example-meeting.json', 'Երկու օր կրակ։'],
    ])
  })

  it('of no English text are named', () => {
    expect(importTexts(sourcesOf(raw), 'hy', { 'events/gone#title': 'x', [TITLE]: 'y' }, 'machine').unknown).toEqual([
      'events/gone#title',
    ])
  })

  it('that say what is there already change nothing, so that a review stays', () => {
    const [file = '', reviewed] = acceptTexts(sourcesOf(once), 'hy', 'events/example-clash', REVIEW) ?? []
    const after = new Map<string, unknown>([...once, [file, reviewed]])
    expect(importTexts(sourcesOf(after), 'hy', { [TITLE]: 'Բախում Բետայի մոտ' }, 'machine').files.size).toBe(0)
    expect(taking({ [TITLE]: 'Այլ վերնագիր' }, after).get(FILE)).not.toHaveProperty('reviewed')
  })
})

describe('an English text that has changed', () => {
  const clash = { ...(raw.get('events/example-clash.json') as object), title: 'A clash near Beta of 2 days' }
  const changed = new Map<string, unknown>([...once, ['events/example-clash.json', clash]])
  const sources = sourcesOf(changed)

  it('makes its translation older, and it is to translate again', () => {
    expect(countTexts(sourcesOf(once)).find(({ language }) => language === 'hy')).toMatchObject({ stale: 0 })
    expect(countTexts(sources).find(({ language }) => language === 'hy')).toMatchObject({ stale: 1, translated: 1 })
    expect(textsToTranslate(sourcesOf(once), 'hy')).not.toHaveProperty([TITLE])
    expect(textsToTranslate(sources, 'hy')).toMatchObject({ [TITLE]: 'A clash near Beta of 2 days' })
  })

  it('stops nothing, and a translation with other figures is not published', () => {
    const result = compile(changed, { version: '1.0.0' })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(JSON.parse(result.files.get('translations/hy/events.json') ?? '')).toEqual({ records: {} })
  })

  it('with the same figures leaves its translation in place until somebody has looked', () => {
    const same = new Map<string, unknown>([...changed, ['events/example-clash.json', { ...clash, title: 'A clash' }]])
    const result = compile(same, { version: '1.0.0' })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(JSON.parse(result.files.get('translations/hy/events.json') ?? '')).toEqual({
      records: { 'events/example-clash': { texts: { title: 'Բախում Բետայի մոտ' } } },
    })
    expect(JSON.parse(result.files.get('texts/hy.json') ?? '')).toMatchObject({
      eventTitle: { 'example-clash': 'Բախում Բետայի մոտ' },
    })
  })
})

describe('a review', () => {
  it('says who has read the texts and when, and that they fit the English ones of today', () => {
    const [file = '', content] = acceptTexts(sourcesOf(once), 'hy', 'events/example-clash', REVIEW) ?? []
    expect(file).toBe(FILE)
    expect(content).toMatchObject({ reviewed: REVIEW, translator: 'machine' })
    const result = compile(new Map<string, unknown>([...once, [file, content]]), { version: '1.0.0' })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(JSON.parse(result.files.get('translations/hy/events.json') ?? '')).toMatchObject({
      records: { 'events/example-clash': { reviewed: true } },
    })
  })

  it('of texts that are not there is refused', () => {
    expect(acceptTexts(sourcesOf(once), 'hy', 'notes/example-note')).toBeUndefined()
    expect(acceptTexts(sourcesOf(once), 'ru', 'events/example-clash')).toBeUndefined()
  })
})

describe('translations of what is gone', () => {
  it('are taken out, with their hashes, and the rest stays as it is, review included', () => {
    const [, reviewed] = acceptTexts(sourcesOf(once), 'hy', 'events/example-clash', REVIEW) ?? []
    const file = { ...reviewed, texts: { ...reviewed?.texts, note: 'x' }, of: { ...reviewed?.of, note: '00000000' } }
    const other = 'translations/hy/events/example-gone.json'
    const before = new Map<string, unknown>([...once, [FILE, file], [other, { ...file, texts: { title: 'x' } }]])
    const { gone, files } = pruneTexts(sourcesOf(before))
    expect(gone).toEqual([`${FILE}#note`, `${other}#title`, `${other}#note`])
    expect([...files]).toEqual([
      [FILE, reviewed],
      [other, undefined],
    ])
  })

  it('are none where every text has its English one', () => {
    expect(pruneTexts(sourcesOf(once))).toEqual({ gone: [], files: new Map() })
  })
})
