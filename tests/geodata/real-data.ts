/** The real sources, compiled in memory once for each test file. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PageData } from '../../src/core/schema/page-data.ts'
import type { RecordKind } from '../../src/core/vocabulary/field-values.ts'
import { checkShape } from '../../tools/compile/check/check-shape.ts'
import { compile } from '../../tools/compile/compile.ts'
import { formatProblem } from '../../tools/compile/problem.ts'
import { pageData } from '../../tools/compile/publish/publish-page-data.ts'
import { readSources } from '../../tools/compile/read-sources.ts'
import type { Sources } from '../../tools/compile/sources.ts'

export const PROJECT = dirname(dirname(import.meta.dirname))
export const GEODATA = join(PROJECT, 'geodata')

export interface RealData {
  sources: Sources
  /** Text of each published file by its path under /data/, the base map not included. */
  files: ReadonlyMap<string, string>
}

/** Throws with the compiler's report when the sources have problems. */
export async function compileRealData(): Promise<RealData> {
  const facts = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
  const { raw, problems } = await readSources(GEODATA)
  const result = compile(raw, facts, problems)
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'))
  const { sources } = checkShape(raw, new Set())
  if (!sources) throw new Error('atlas.json is faulty')
  return { sources, files: result.files }
}

/** Ids of the records of a kind that the last release had; an editor adds others before they are translated. */
export function releasedIds({ sources }: RealData, kind: RecordKind): Set<string> {
  if (!sources.changes) throw new Error('nothing has been released')
  return new Set(Object.keys(sources.changes.state[kind]))
}

/** A published file, parsed; throws when there is none of that path. */
export function parseFile<T>({ files }: Pick<RealData, 'files'>, path: string): T {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} is not published`)
  return JSON.parse(text)
}

/** Every string of a JSON value with its path, for checks over all texts. */
export function stringsIn(value: unknown, path = '$'): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, `${path}.${key}`))
}

/** What the page starts with. */
export function realPageData(real: RealData): PageData {
  return pageData({
    index: parseFile(real, 'index.json'),
    articles: parseFile(real, 'articles.json'),
    sentences: parseFile(real, 'sentences.json'),
    atlas: parseFile(real, 'atlas.json'),
    texts: parseFile(real, 'texts/en.json'),
  })
}
