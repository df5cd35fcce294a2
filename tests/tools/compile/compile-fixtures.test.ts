/** Each folder of fixtures/invalid holds the files that differ from fixtures/valid, and the problems they must cause. */
import { describe, expect, it } from 'vitest'
import type { EventsFile } from '../../../src/core/schema/event.ts'
import type { LayerFile } from '../../../src/core/schema/layer.ts'
import { type CompileResult, compile } from '../../../tools/compile/compile.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { type ExpectedProblem, expectedProblems, invalidCases, withSources } from './source-tree.ts'

const FACTS = { version: '1.0.0' }

async function compileFolder(folder: string): Promise<CompileResult> {
  const { raw, problems } = await readSources(folder)
  return compile(raw, FACTS, problems)
}

/** Published files of the valid tree, parsed. */
async function publishValid(): Promise<(path: string) => unknown> {
  const result = await withSources(undefined, compileFolder)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return (path) => JSON.parse(result.files.get(path) ?? 'null')
}

/** What a problem says, cut where the expected message leaves the end open. */
function comparable({ file, path, message }: ExpectedProblem, expected: ExpectedProblem | undefined): ExpectedProblem {
  const open = expected?.message.endsWith('…') ? expected.message.length - 1 : undefined
  return { file, path, message: open === undefined ? message : `${message.slice(0, open)}…` }
}

const cases = await invalidCases()

describe('sources with faults', () => {
  it.for(cases)('%s: exactly the expected problems are reported, in order', async (name) => {
    const expected = await expectedProblems(name)
    const result = await withSources(name, compileFolder)
    if (result.ok) throw new Error('the compiler found nothing wrong')
    expect(result.problems.map((problem, i) => comparable(problem, expected[i]))).toEqual(expected)
    for (const { remedy } of result.problems)
      expect(remedy.length, 'every problem says how to mend it').toBeGreaterThan(10)
  })
})

describe('sources to look at', () => {
  it('compile with a warning when two figures of one measure are a thousand times apart, unless one is marked', async () => {
    const file = 'events/example-clash.json'
    const compileWith = (mark: object) =>
      withSources(undefined, async (folder) => {
        const { raw } = await readSources(folder)
        const event = raw.get(file) as { claims: { figure: object }[] }
        const [claim] = event.claims
        const far = {
          ...claim,
          id: 'far',
          figure: { ...claim?.figure, value: 2000 },
          evidence: [],
          references: [0],
          ...mark,
        }
        return compile(new Map([...raw, [file, { ...event, claims: [claim, far] }]]), FACTS)
      })
    expect(await compileWith({})).toMatchObject({ ok: true, warnings: [{ file, path: '$.claims[1].figure.value' }] })
    expect(await compileWith({ probable_unit_error: true })).toMatchObject({ ok: true, warnings: [] })
  })
})

describe('valid sources', () => {
  it('compile, and the counts say what was compiled', async () => {
    const result = await withSources(undefined, compileFolder)
    expect(result).toMatchObject({ ok: true, counts: { events: 2, articles: 1, quotations: 3, notes: 1 } })
  })

  it('keep HTML in text fields as plain text', async () => {
    const { features } = (await publishValid())('events.geojson') as EventsFile
    expect(features[0]?.properties.summary).toBe('Kept as text: <script>alert(1)</script> & "quotes"')
    expect(features[0]?.properties.evidence[0]?.quote).toBe('met in Alpha <b>today</b>')
  })

  it('give events by their first day with inclusive days and years', async () => {
    const { features } = (await publishValid())('events.geojson') as EventsFile
    expect(features.map(({ id }) => id)).toEqual(['example-meeting', 'example-clash'])
    expect(features[1]?.properties).toMatchObject({
      date_start: '2020-07-01',
      date_end: '2020-07-02',
      year_start: 2020,
    })
  })

  it('put the excerpts of claims among those of the event and point to them by index', async () => {
    const { features } = (await publishValid())('events.geojson') as EventsFile
    const { evidence, claims, notes } = features[1]?.properties ?? {}
    expect(claims?.[0]?.evidence.map((index) => evidence?.[index]?.quote)).toEqual(['for two days'])
    expect(notes).toEqual(['example-note'])
  })

  it('tell a relation at both of its ends', async () => {
    const { features } = (await publishValid())('events.geojson') as EventsFile
    expect(features.map(({ properties }) => properties.related)).toEqual([
      [{ relation: 'led_to', event: 'example-clash' }],
      [{ relation: 'follows_from', event: 'example-meeting' }],
    ])
  })

  it('make a summit city of a town where a meeting was held, and of no other place', async () => {
    const { features } = (await publishValid())('layers/meeting-towns.geojson') as LayerFile
    expect(features.map(({ id, properties }) => [id, properties.meetings, properties.valid_from])).toEqual([
      ['alpha', 1, '2020-05-10'],
    ])
  })
})
