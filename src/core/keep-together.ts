/** Invisible, and no line ends at it (Unicode line breaking, rule LB11); copying and searching pass over it. */
export const WORD_JOINER = '\u2060'

/** The dash of a range of figures, or the hyphen before the ending of a figure or word; figures may be placeholders yet. */
const INNER_DASH = /(?<=\d|\}\})(?:–(?=\d|\{\{)|-(?=\p{L}))|-(?=\p{Ll}{1,4}(?![\p{L}-]))/gu

/**
 * The text with nothing but itself to be read, whose lines end neither within a range of figures ("1994–2020") nor before
 * an ending that a language writes behind a hyphen ("2020-ci", "ՄԱԿ-ի").
 */
export function keepTogether(text: string): string {
  return text.replace(INNER_DASH, `$&${WORD_JOINER}`)
}
