/** Years that could be meant but are probably slips are warned of; days that have not come are refused. */
import { describe, expect, it } from 'vitest'
import { compile } from '../../../tools/compile/compile.ts'
import { formatProblem } from '../../../tools/compile/problem.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { hashOf } from '../../../tools/compile/translation/english-texts.ts'
import { MEETING, REFERENCE, TRANSLATION } from './mistakes/mistake.ts'
import { withSources } from './source-tree.ts'

const FACTS = { version: '1.0.0' }
const { raw } = await withSources(undefined, readSources)
type Fields = Record<string, unknown>
const copy = () => new Map([...raw].map(([file, record]) => [file, structuredClone(record) as Fields]))

describe('years that are probably slips', () => {
  /** Warnings when the meeting has a year in its id, and a field with another value. */
  const warningsWith = (field: string, value: unknown) => {
    const changed = copy()
    const { follows_from: _, ...clash } = changed.get('events/example-clash.json') ?? {}
    changed.set('events/example-clash.json', clash)
    changed.set('events/meeting-2020.json', { ...changed.get(MEETING), id: 'meeting-2020', [field]: value })
    changed.delete(MEETING)
    changed.delete('stories/example-tour.json')
    const result = compile(changed, FACTS)
    return (result.ok ? result.warnings : result.problems).map(formatProblem)
  }

  it('are none where the year of the id is that of the event', () => {
    expect(warningsWith('status', 'held')).toEqual([])
  })

  it('are warned of when the id names another year', () => {
    expect(warningsWith('date', '2019-05-10')[0]).toContain(
      'geodata/events/meeting-2020.json  $.date\n    The id names the year 2020',
    )
  })

  it.for(['date_stated', 'date_alternatives'])('are warned of in %s', (field) => {
    expect(warningsWith(field, '2018-05')[0]).toContain(`$.${field}\n    "2018-05" is more than a year from the date`)
  })

  it('are warned of in a source that is more than a year older than its event', () => {
    expect(warningsWith('references', [{ ...REFERENCE, published: '2018' }])[0]).toContain(
      '$.references[0].published\n    It was published (2018) more than a year before the event',
    )
  })
})

describe('days that have not come', () => {
  it.for<[file: string, change: (record: Fields) => void, path: string]>([
    ['articles/example-article.json', (article) => Object.assign(article, { published: '2020-06-02' }), '$.published'],
    ['atlas.json', (atlas) => Object.assign(atlas, { records_until: '2020-12-31' }), '$.records_until'],
    [
      'events/example-clash.json',
      (clash) => Object.assign(clash, { references: [{ ...REFERENCE, published: '2020-07' }] }),
      '$.references[0].published',
    ],
    [
      TRANSLATION,
      (translation) => Object.assign(translation, { reviewed: { by: 'A speaker', day: '2020-07-04' } }),
      '$.reviewed.day',
    ],
  ])('%s: refused as long as they have not', ([file, change, path]) => {
    const changed = copy()
    changed.set(TRANSLATION, {
      translator: 'machine',
      texts: { title: 'Հանդիպում' },
      of: { title: hashOf('A meeting in Alpha') },
    })
    change(changed.get(file) ?? {})
    const told = (today: string) => {
      const result = compile(changed, { ...FACTS, today })
      return result.ok ? [] : result.problems.filter((one) => one.file === file && one.path === path)
    }
    expect(told('2020-06-01').map(({ message }) => message)).toEqual([expect.stringContaining('is still to come')])
    expect(told('2026-11-30')).toEqual([])
  })
})
