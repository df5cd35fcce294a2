/** The sentences of an article and where they stand. */
import { codePointOffsets } from '../../src/core/evidence/article-text.ts'
import { splitSentences } from '../../src/core/evidence/verify-quotes.ts'
import type { Span } from './span.ts'

export interface Sentence extends Span {
  /** Index of its paragraph, from 0, blank lines not counted. */
  paragraph: number
}

/** Sentences in reading order, without the white space around them. None goes over the end of a line. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const offset = codePointOffsets(text)
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '')
  return lines.flatMap(({ 0: line, index: lineStart }, paragraph) =>
    splitSentences(line, language)
      .filter((sentence) => sentence.text.trim() !== '')
      .map(({ text: words, index }) => {
        const start = lineStart + index + (words.length - words.trimStart().length)
        return { paragraph, start: offset(start), end: offset(start + words.trim().length) }
      }),
  )
}
