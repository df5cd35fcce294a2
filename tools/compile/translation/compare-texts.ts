/** What a translation must keep of the English text. Pure. */

/** A number with whatever groups or divides its digits. */
const NUMBER = /\d(?:[\d.,\u00a0\u202f]*\d)?/g
/** A space, of any kind, that groups thousands. */
const GROUPING = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g
const WORD = /[\p{L}\p{N}]+/gu
const LONG_SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4}/u
const LETTER = /[\p{L}\p{N}]/u
const QUOTED = /“([^”]+)”/g
const IN_QUOTATION_MARKS = /“[^”]*”|«[^»]*»|„[^“]*“|"[^"]*"/g
/** A fragment of fewer words may be the name of a value, such as “held”, which a translation gives in its own language. */
const SHORTEST_QUOTATION = 3

/** Figures, as digits alone, that stand in only one of two texts. */
export function changedFigures(english: string, translation: string): string[] {
  const [before, after] = [figuresOf(english), figuresOf(translation)]
  return [...new Set([...before.filter((n) => !after.includes(n)), ...after.filter((n) => !before.includes(n))])]
}

/**
 * Fragments in quotation marks, of three words or more, that the translation does not hold as they are. A name, of which
 * every longer word has a capital, may be translated.
 */
export function changedQuotations(english: string, translation: string): string[] {
  return [...english.matchAll(QUOTED)]
    .map(([, words = '']) => words)
    .filter((words) => (words.match(WORD)?.length ?? 0) >= SHORTEST_QUOTATION && LONG_SMALL_WORD.test(words))
    .filter((words) => !translation.includes(words))
}

/** A text without what it has in quotation marks. */
export function outsideQuotations(text: string): string {
  return text.replace(IN_QUOTATION_MARKS, ' ')
}

/** What a text says outside quotation marks where it begins a word as one of `stems` does, in capitals or not. */
export function bannedWord(text: string, stems: readonly string[], language: string): string | undefined {
  const ours = outsideQuotations(text).toLocaleLowerCase(language)
  return stems.find((stem) => {
    const wanted = stem.toLocaleLowerCase(language)
    for (let at = ours.indexOf(wanted); at >= 0; at = ours.indexOf(wanted, at + 1))
      if (!LETTER.test(ours.charAt(at - 1))) return true
    return false
  })
}

function figuresOf(text: string): string[] {
  return (text.replace(GROUPING, '').match(NUMBER) ?? []).map((number) => number.replace(/\D/g, ''))
}
