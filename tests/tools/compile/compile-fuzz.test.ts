/** The compiler on sources that nobody meant to write: it reports, and never throws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompileResult, compile } from '../../../tools/compile/compile.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { withSources } from './source-tree.ts'

const FACTS = { version: '1.0.0' }
const { raw: valid } = await withSources(undefined, readSources)
const files = [...valid.keys()].sort()

/** What a careless or hostile editor may put anywhere. */
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '\u0000',
    '\u202Eabc',
    'a'.repeat(100_000),
    1e308,
    -1e308,
    Number.MAX_SAFE_INTEGER + 1,
    [],
    {},
    null,
  ),
)

/** Every place in a JSON value where something else may be put. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))]
}

/** A copy of the value in which something else stands at a path. */
function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, other)
  return copy
}

/** Either files, or problems that say where they are and how they are mended. */
function expectAnswer(result: CompileResult): void {
  if (result.ok) return
  expect(result.problems.length).toBeGreaterThan(0)
  for (const { file, path, message, remedy } of result.problems) {
    expect(path).toMatch(/^\$/)
    for (const text of [file, message, remedy]) expect(text.trim()).not.toBe('')
  }
}

describe('the compiler', () => {
  it('answers whatever stands in any field of any file', () => {
    const place = fc
      .constantFrom(...files)
      .chain((file) => fc.record({ file: fc.constant(file), path: fc.constantFrom(...pathsIn(valid.get(file))) }))
    fc.assert(
      fc.property(place, hostile, ({ file, path }, other) => {
        expectAnswer(compile(new Map([...valid, [file, replaced(valid.get(file), path, other)]]), FACTS))
      }),
      { numRuns: 400 },
    )
  })

  it('answers whatever a file holds, and whatever it is called', () => {
    const name = fc.oneof(
      fc.constantFrom(...files),
      fc.constantFrom('events/../../x.json', 'events/__proto__.json', 'articles/constructor.json', 'unknown.json'),
      fc.string().map((text) => `events/${text}.json`),
    )
    fc.assert(
      fc.property(name, fc.jsonValue(), (file, content) => {
        expectAnswer(compile(new Map([...valid, [file, content]]), FACTS))
      }),
      { numRuns: 200 },
    )
  })

  it.for(['../x', 'a/b', '__proto__', 'Ä', '', ' ', 'a--b'])('refuses the id "%s"', (id) => {
    const file = files.find((name) => name.startsWith('events/')) ?? ''
    const event = { ...(valid.get(file) as object), id }
    const result = compile(new Map([...valid, [`events/${id}.json`, event]]), FACTS)
    expect(result.ok).toBe(false)
  })
})
