/** The compiler's pure core: from parsed source files to problems or published files. */

import { buildAtlas } from '../../src/core/atlas.ts'
import type { DataReport } from '../../src/core/schema/report.ts'
import { checkChanges } from './check/check-changes.ts'
import { checkClaims } from './check/check-claims.ts'
import { checkComparisons } from './check/check-comparisons.ts'
import { checkDates } from './check/check-dates.ts'
import { checkDuplicates } from './check/check-duplicates.ts'
import { checkFigures } from './check/check-figures.ts'
import { checkFuture } from './check/check-future.ts'
import { checkGeometry } from './check/check-geometry.ts'
import { checkGlossaries } from './check/check-glossaries.ts'
import { checkLanguages } from './check/check-languages.ts'
import { checkLayers } from './check/check-layers.ts'
import { checkLosses } from './check/check-losses.ts'
import { checkMagnitudes } from './check/check-magnitudes.ts'
import { checkNames } from './check/check-names.ts'
import { checkQuoteLanguage } from './check/check-quote-language.ts'
import { checkQuotes } from './check/check-quotes.ts'
import { checkReferences } from './check/check-references.ts'
import { checkRelations } from './check/check-relations.ts'
import { checkRepeated } from './check/check-repeated.ts'
import { checkSentences } from './check/check-sentences.ts'
import { checkShape, type Shape } from './check/check-shape.ts'
import { checkStories } from './check/check-stories.ts'
import { checkSubject } from './check/check-subject.ts'
import { checkSymmetry } from './check/check-symmetry.ts'
import { checkTranslatedNames } from './check/check-translated-names.ts'
import { checkTranslations } from './check/check-translations.ts'
import { checkWording } from './check/check-wording.ts'
import { checkYears } from './check/check-years.ts'
import { type Problem, sortProblems } from './problem.ts'
import { allExcerpts } from './publish/excerpts.ts'
import { publishAnnotations } from './publish/publish-annotations.ts'
import { publishChanges } from './publish/publish-changes.ts'
import { publishEvents } from './publish/publish-events.ts'
import { publishDerivedLayers, publishLayer } from './publish/publish-layers.ts'
import {
  publishActors,
  publishArticles,
  publishNotes,
  publishPlaces,
  publishSentences,
  publishTypes,
} from './publish/publish-lists.ts'
import { type PackageFacts, publishDataPackage, publishSchemas } from './publish/publish-package.ts'
import { publishArticleFiles, publishEventFiles, publishIndex } from './publish/publish-records.ts'
import { reportOn } from './publish/publish-report.ts'
import { publishSearch } from './publish/publish-search.ts'
import { publishStories, publishStoryFiles } from './publish/publish-stories.ts'
import { publishSubject, publishTexts } from './publish/publish-subject.ts'
import { publishTables } from './publish/publish-tables.ts'
import { listTexts, publishTranslations, translationFiles } from './publish/publish-translations.ts'
import type { RawSources, Sources } from './sources.ts'

export interface RecordCounts {
  events: number
  articles: number
  quotations: number
  notes: number
}

export type CompileResult =
  | { ok: false; problems: Problem[] }
  | { ok: true; files: Map<string, string>; counts: RecordCounts; report: DataReport; warnings: Problem[] }

const CHECKS = [
  checkSubject,
  checkReferences,
  checkRelations,
  checkRepeated,
  checkNames,
  checkDates,
  checkQuotes,
  checkQuoteLanguage,
  checkClaims,
  checkLosses,
  checkSymmetry,
  checkComparisons,
  checkDuplicates,
  checkWording,
  checkStories,
  checkFigures,
  checkGeometry,
  checkLayers,
  checkSentences,
  checkChanges,
  checkTranslations,
  checkLanguages,
  checkGlossaries,
]

/**
 * Checks everything and, when nothing is wrong, returns the text of each published file by its path under /data/.
 * The same sources give the same bytes. All problems are returned at once, sorted by file and path.
 * Warnings are what an editor should look at; they stop nothing.
 */
export function compile(raw: RawSources, facts: PackageFacts, readProblems: readonly Problem[] = []): CompileResult {
  const unparsed = new Set(readProblems.flatMap(({ file }) => (raw.has(file) ? [] : [file])))
  const { sources, problems: shapeProblems, faults } = checkShape(raw, unparsed)
  const found = sources ? [...CHECKS.flatMap((check) => check(sources)), ...checkFuture(sources, facts.today)] : []
  const checked = found.filter((one) => !isConsequence(one, faults))
  const all = [...readProblems, ...shapeProblems, ...checked]
  const faulty = new Set(all.map(({ file }) => file))
  const problems = all.filter(({ causedBy = '' }) => !faulty.has(causedBy))
  if (!sources || problems.length > 0) return { ok: false, problems: sortProblems(problems) }
  const events = publishEvents(sources)
  const articles = publishArticles(sources)
  const [places, actors, types] = [publishPlaces(sources), publishActors(sources), publishTypes(sources)]
  const index = publishIndex(events, articles, places, sources.stories)
  const report = reportOn(sources)
  const subject = publishSubject(sources)
  const atlas = buildAtlas({ ...index, ...places, ...articles, subject, texts: {} })
  const translations = publishTranslations(sources)
  const texts = publishTexts(sources, (language) => {
    const own = translations.get(language)
    return own ? listTexts(own, language) : {}
  })
  const content: [string, unknown][] = [
    ['actors.json', actors],
    ...publishAnnotations(events, articles, sources.subject),
    ...publishArticleFiles(events, articles),
    ['articles.json', articles],
    ['atlas.json', subject],
    ['changes.json', publishChanges(sources)],
    ['event-types.json', types],
    ...publishEventFiles(events),
    ['events.geojson', events],
    ['index.json', index],
    ...[...sources.layers].map(([layer, record]): [string, unknown] => [
      `layers/${layer}.geojson`,
      publishLayer(record, sources.subject),
    ]),
    ...publishDerivedLayers(events, sources).map(([layer, file]): [string, unknown] => [
      `layers/${layer}.geojson`,
      file,
    ]),
    ['notes.json', publishNotes(sources)],
    ['places.json', places],
    ['report.json', report],
    ['sentences.json', publishSentences(sources)],
    ['stories.json', publishStories(sources)],
    ...publishStoryFiles(sources),
    ...texts,
    ...translationFiles(translations),
    [
      'search.json',
      publishSearch({
        events,
        atlas,
        articles,
        places,
        actors,
        types,
        subject,
      }),
    ],
  ]
  const files = new Map([
    ...content.map(([path, value]): [string, string] => [path, toJson(value)]),
    ...publishTables(events, places, actors, atlas),
    ...publishSchemas(),
  ])
  files.set('datapackage.json', publishDataPackage(files, facts, sources))
  return {
    ok: true,
    files,
    counts: countRecords(sources),
    report,
    warnings: sortProblems([...checkMagnitudes(sources), ...checkYears(sources), ...checkTranslatedNames(sources)]),
  }
}

/** Whether a problem is about a place where a stand-in stands for what the editor wrote, or about what belongs to it. */
function isConsequence({ file, path }: Problem, faults: Shape['faults']): boolean {
  const isWithin = (inner: string, outer: string) =>
    inner === outer || (inner.startsWith(outer) && '.['.includes(inner.charAt(outer.length)))
  return (faults.get(file) ?? []).some((fault) => {
    const record = /^(.*\])\.[^[\]]*$/.exec(fault)?.[1] ?? fault
    return isWithin(path, record) || isWithin(fault, path)
  })
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
