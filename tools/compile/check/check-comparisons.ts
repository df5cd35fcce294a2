/** Checks that compared words are words of the event's own excerpts and quotations, which other checks hold to their sources. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { Comparison } from '../../../src/core/schema/evidence.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkComparisons: Check<Sources> = ({ events }) =>
  events.flatMap((event) => (event.comparison ?? []).flatMap((_, i) => checkComparison(event, i)))

function checkComparison(event: EventRecord, index: number): Problem[] {
  const { comparison = [] } = event
  const row = comparison[index]
  if (!row) return []
  const at = { file: recordFile('events', event.id), path: `$.comparison[${index}]` }
  return [
    ...(comparison.findIndex(({ aspect }) => aspect === row.aspect) === index ? [] : [repeated(at, row.aspect)]),
    ...row.words.flatMap((words, i) => {
      const path = `${at.path}.words[${i}]`
      if ((words.article === undefined) === (words.reference === undefined)) return [sourceUnclear(at.file, path)]
      return quotedBy(event, words).some((quote) => holdsWords(quote, words.quote))
        ? []
        : [notQuoted(at.file, path, words.quote)]
    }),
    ...(row.difference !== undefined && sourceCount(row) < 2 ? [nothingToCompare(at)] : []),
  ]
}

/** What the event quotes of a source, claims included. */
function quotedBy(event: EventRecord, { article, reference }: Comparison['words'][number]): string[] {
  if (reference !== undefined) return [event.references?.[reference]?.quote ?? []].flat()
  return [...event.evidence, ...(event.claims ?? []).flatMap(({ evidence }) => evidence)]
    .filter((excerpt) => excerpt.article === article)
    .map(({ quote }) => quote)
}

/** Whether the text holds these words, not beginning or ending within a word. */
function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words)
  if (at < 0) return false
  const isWithinWord = (before: string, after: string) => /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  const end = at + words.length
  return !isWithinWord(text.slice(0, at), words) && !isWithinWord(words, text.slice(end))
}

function sourceCount({ words }: Comparison): number {
  return new Set(words.map(({ article, reference }) => article ?? reference)).size
}

function repeated(at: Pick<Problem, 'file' | 'path'>, aspect: string): Problem {
  return {
    ...at,
    message: `The aspect "${aspect}" stands there twice.`,
    remedy: 'put the words of all sources about it into one entry',
  }
}

function sourceUnclear(file: string, path: string): Problem {
  return {
    file,
    path,
    message: 'It is not clear whose words these are.',
    remedy: 'give either "article" or "reference", and only one of them',
  }
}

function notQuoted(file: string, path: string, quote: string): Problem {
  return {
    file,
    path: `${path}.quote`,
    message: `This event quotes no "${quote}" of that source.`,
    remedy: 'copy the words from an excerpt or quotation of that source in this event, or add the excerpt first',
  }
}

function nothingToCompare(at: Pick<Problem, 'file' | 'path'>): Problem {
  return {
    ...at,
    path: `${at.path}.difference`,
    message: 'Only one source speaks, so nothing differs.',
    remedy: 'add the words of another source, or remove "difference"',
  }
}
