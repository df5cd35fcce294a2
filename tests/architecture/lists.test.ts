/** What records may hold is listed once: in the vocabulary, or in the schema of the field where no other code needs it. */
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { type Module, readModules } from './read-modules.ts'

/** Shorter lists are often alike by chance. */
const MIN_WORDS = 3

interface List {
  /** In alphabetical order. */
  words: string
  path: string
}

/** Arrays of words, and unions of types that are words. */
function listsIn({ path, text }: Pick<Module, 'path' | 'text'>): List[] {
  const lists: List[] = []
  JSON.stringify(parseSync(path, text).program, (_, node) => {
    const words = wordsOf(node)
    if (words && words.length >= MIN_WORDS) lists.push({ words: words.toSorted().join(), path })
    return node
  })
  return lists
}

// biome-ignore lint/suspicious/noExplicitAny: a node of a syntax tree of any kind
function wordsOf(node: any): string[] | undefined {
  const members = node?.type === 'ArrayExpression' ? node.elements : node?.type === 'TSUnionType' ? node.types : []
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const words = members.map((member: any) => (member?.type === 'TSLiteralType' ? member.literal : member)?.value)
  return words.every((word: unknown) => typeof word === 'string') ? words : undefined
}

const DEFINES_VALUES = /^src\/core\/(schema|vocabulary)\//

/** Lists of the vocabulary or a schema that stand a second time, there or elsewhere. */
function repeated(lists: readonly List[]): string[] {
  return lists
    .filter(({ path }) => DEFINES_VALUES.test(path))
    .flatMap((list) => {
      const others = lists.filter((other) => other !== list && other.words === list.words)
      return others.map(({ path }) => `${list.words}: ${list.path}, ${path}`)
    })
}

describe('a list of values', () => {
  it('of a field of records stands once', async () => {
    const lists = (await readModules('src', 'tools')).flatMap(listsIn)
    expect(lists.filter(({ path }) => DEFINES_VALUES.test(path)).length).toBeGreaterThan(10)
    expect(repeated(lists)).toEqual([])
  })

  it('is found in any order, as values and as types', () => {
    const schema = { path: 'src/core/schema/a.ts', text: "const schema = z.enum(['high', 'medium', 'low'])" }
    const page = { path: 'src/panel/b.ts', text: "const LEVELS = ['low', 'medium', 'high'] as const" }
    const types = { path: 'tools/c.ts', text: "type Level = 'high' | 'low' | 'medium'" }
    const other = { path: 'tools/d.ts', text: "const LEVELS = ['low', 'high', HIGHEST, 'medium']" }
    expect(repeated([schema, page, types, other].flatMap(listsIn))).toEqual([
      'high,low,medium: src/core/schema/a.ts, src/panel/b.ts',
      'high,low,medium: src/core/schema/a.ts, tools/c.ts',
    ])
  })
})
