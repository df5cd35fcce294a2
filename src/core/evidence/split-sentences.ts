/** Sentences of a line, as Unicode divides it (UAX 29). */

/** The browser's segmenter copies its whole input for each sentence, so a line is handed to it in pieces of this length. */
const PIECE = 4000

export interface SentencePart {
  /** UTF-16 offset in the line. */
  index: number
  /** The sentence with the white space after it. */
  text: string
}

/** All of a line in parts, in order; a sentence longer than 4000 UTF-16 units is cut. Takes time in proportion to the line. */
export function splitSentences(line: string, language: string): SentencePart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const parts: SentencePart[] = []
  for (let from = 0; from < line.length; ) {
    const piece = line.slice(from, from + PIECE)
    const found = [...segmenter.segment(piece)].map(({ index, segment }) => ({ index: from + index, text: segment }))
    // The last sentence of a piece may go on in the next one, which then begins with it.
    const last = from + PIECE < line.length && found.length > 1 ? found.pop() : undefined
    parts.push(...found)
    from = last?.index ?? from + PIECE
  }
  return parts
}
