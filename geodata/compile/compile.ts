/** The compiler's pure core: from parsed source files to problems or published files. */
import { checkDates } from './check-dates.ts'
import { checkGeometry } from './check-geometry.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkReferences } from './check-references.ts'
import { checkShape } from './check-shape.ts'
import { checkWording } from './check-wording.ts'
import { allExcerpts } from './excerpts.ts'
import { type Problem, sortProblems } from './problem.ts'
import { publishEvents } from './publish-events.ts'
import { deriveSummitCities, publishLayer } from './publish-layers.ts'
import { publishActors, publishArticles, publishNotes, publishPlaces, publishTypes } from './publish-lists.ts'
import { type PackageFacts, publishDataPackage, publishSchemas } from './publish-package.ts'
import type { RawSources, Sources } from './sources.ts'

export interface RecordCounts {
  events: number
  articles: number
  quotations: number
  notes: number
}

export type CompileResult =
  | { ok: false; problems: Problem[] }
  | { ok: true; files: Map<string, string>; counts: RecordCounts }

/**
 * Checks everything and, when nothing is wrong, returns the text of each published file by its path under /data/.
 * The same sources give the same bytes. All problems are returned at once, sorted by file and path.
 */
export function compile(raw: RawSources, facts: PackageFacts, readProblems: readonly Problem[] = []): CompileResult {
  const { sources, problems: shapeProblems } = checkShape(raw, new Set(readProblems.map(({ file }) => file)))
  const problems = [
    ...readProblems,
    ...shapeProblems,
    ...[checkReferences, checkDates, checkQuotes, checkWording, checkGeometry].flatMap((check) => check(sources)),
  ]
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) }
  const events = publishEvents(sources)
  const files = new Map([
    ['actors.json', toJson(publishActors(sources))],
    ['articles.json', toJson(publishArticles(sources))],
    ['event-types.json', toJson(publishTypes(sources))],
    ['events.geojson', toJson(events)],
    ...[...sources.layers].map(([layer, record]): [string, string] => [
      `layers/${layer}.geojson`,
      toJson(publishLayer(record)),
    ]),
    ['layers/summit-cities.geojson', toJson(deriveSummitCities(events, sources))],
    ['notes.json', toJson(publishNotes(sources))],
    ['places.json', toJson(publishPlaces(sources))],
    ...publishSchemas(),
  ])
  files.set('datapackage.json', publishDataPackage(files, facts, sources))
  return { ok: true, files, counts: countRecords(sources) }
}

function countRecords(sources: Sources): RecordCounts {
  const { events, articles, notes } = sources
  return {
    events: events.length,
    articles: articles.length,
    quotations: allExcerpts(sources).length,
    notes: notes.length,
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
