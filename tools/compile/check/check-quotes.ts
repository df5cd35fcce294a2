/** Checks of quotations that need no article text: length, offsets, overlap. See verify-quotes.ts for the rest. */
import { groupBy } from '../../../src/core/grouping.ts'
import type { ArticleRecord } from '../../../src/core/schema/reference-lists.ts'
import type { Check, Problem } from '../problem.ts'
import { allExcerpts, type LocatedExcerpt } from '../publish/excerpts.ts'
import { recordFile, type Sources } from '../sources.ts'

/** Longest quotation allowed by docs/editorial-policy.md, in words. */
export const MAX_QUOTE_WORDS = 25

export const checkQuotes: Check<Sources> = (sources) => {
  const excerpts = allExcerpts(sources)
  const articles = new Map(sources.articles.map((article) => [article.id, article]))
  const references = sources.events.flatMap((event) =>
    (event.references ?? []).map((reference, i) => ({
      reference,
      file: recordFile('events', event.id),
      path: `$.references[${i}].quote`,
    })),
  )
  return [
    ...excerpts.flatMap(({ excerpt, file, path }) => [
      ...checkLength(file, `${path}.quote`, excerpt.quote),
      ...checkOffsets({ excerpt, file, path }, articles),
    ]),
    ...references.flatMap(({ reference, file, path }) => [
      ...checkLength(file, path, reference.quote ?? ''),
      ...(reference.quote && !reference.seen ? [unseenQuote(file, path)] : []),
      ...(reference.quote_lang && !reference.quote ? [languageOfNothing(file, path)] : []),
    ]),
    ...[...groupBy(excerpts, ({ excerpt }) => excerpt.article).values()].flatMap(checkOverlaps),
  ]
}

function checkLength(file: string, path: string, quote: string): Problem[] {
  const words = quote.split(/\s+/).filter(Boolean).length
  if (words <= MAX_QUOTE_WORDS) return []
  return [
    {
      file,
      path,
      message: `The quotation has ${words} words; at most ${MAX_QUOTE_WORDS} are allowed.`,
      remedy: 'quote a shorter fragment and say the rest in our own words',
    },
  ]
}

function checkOffsets(
  { excerpt, file, path }: LocatedExcerpt,
  articles: ReadonlyMap<string, ArticleRecord>,
): Problem[] {
  const problems: Problem[] = []
  const length = [...excerpt.quote].length
  if (excerpt.end - excerpt.start !== length)
    problems.push({
      file,
      path: `${path}.end`,
      message: `start and end are ${excerpt.end - excerpt.start} apart, but the quotation has ${length} characters.`,
      remedy: 'correct the offsets (end is exclusive) or the quotation',
    })
  const article = articles.get(excerpt.article)
  if (article && excerpt.end > article.characters)
    problems.push({
      file,
      path: `${path}.end`,
      message: `The quotation ends at ${excerpt.end}, but the article has ${article.characters} characters.`,
      remedy: 'correct the offsets or the article id',
    })
  if (article && excerpt.paragraph >= article.paragraphs)
    problems.push({
      file,
      path: `${path}.paragraph`,
      message: `There is no paragraph ${excerpt.paragraph}; the article has ${article.paragraphs}, counted from 0.`,
      remedy: 'count the lines that are not blank, from 0',
    })
  return problems
}

function languageOfNothing(file: string, path: string): Problem {
  return {
    file,
    path: path.replace(/quote$/, 'quote_lang'),
    message: 'The language of a quotation is given, but no quotation.',
    remedy: 'add the quotation, or remove "quote_lang"',
  }
}

function unseenQuote(file: string, path: string): Problem {
  return {
    file,
    path,
    message: 'A reference that was not seen cannot carry a quotation.',
    remedy: 'remove the quotation, or read the page and set "seen" to true',
  }
}

/** Two excerpts of one article (all of `excerpts` are) may share characters only when both say so. */
function checkOverlaps(excerpts: LocatedExcerpt[]): Problem[] {
  return excerpts.flatMap((a, index) => {
    if (a.excerpt.overlap) return []
    const other = excerpts.find(
      (b, i) => i !== index && b.excerpt.start < a.excerpt.end && a.excerpt.start < b.excerpt.end,
    )
    if (!other) return []
    return [
      {
        file: a.file,
        path: a.path,
        message: `The quotation shares characters with ${other.file} ${other.path}.`,
        remedy: 'quote another span, or set "overlap": true on both when it is meant',
      },
    ]
  })
}
