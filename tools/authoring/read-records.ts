/** Reads the records that the aid needs. Shell: touches the disk. */
import { checkShape } from '../compile/check/check-shape.ts'
import { formatProblem } from '../compile/problem.ts'
import { readSources } from '../compile/read-sources.ts'
import type { Sources } from '../compile/sources.ts'
import { type KnownArticle, knownArticles } from './known-articles.ts'

/** Files that must be right before anything is proposed. Other records may wait for their editor. */
const NEEDED = ['actors.json', 'atlas.json', 'outlets.json', 'places.json']

export interface Records {
  sources: Sources
  /** Articles on file, those whose record is not finished included. */
  known: KnownArticle[]
}

/** The records under `root`, or undefined after having said what is wrong with the lists. */
export async function readRecords(root: string): Promise<Records | undefined> {
  const { raw, problems } = await readSources(root)
  const { sources, problems: shapeProblems } = checkShape(raw, new Set(problems.map(({ file }) => file)))
  const inTheWay = [...problems, ...shapeProblems].filter(({ file }) => NEEDED.includes(file))
  for (const problem of inTheWay) console.error(formatProblem(problem))
  return inTheWay.length === 0 && sources ? { sources, known: knownArticles(raw) } : undefined
}
