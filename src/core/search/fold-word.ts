/** Words as search compares them: without case, diacritics, and differences of script that have a standard romanization. */
import { romanize, scriptOf } from './romanize.ts'

/** A word and where it stands in its text: UTF-16 offsets, `end` exclusive. */
export interface Word {
  /** As search compares it; never empty. */
  folded: string
  /** In lower case and in its own script, as rules of inflection read it; in Latin letters the same as `folded`. */
  bare: string
  /** Whether it begins with a capital, as names do. */
  isCapital: boolean
  start: number
  end: number
}

/** Azerbaijani and other Latin letters that Unicode does not decompose. */
const LATIN: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}\u055A-\u055F]|['’ʼ`](?=\p{L}))*/gu
/** Most words need no more than lower case. */
const PLAIN = /^[a-z0-9]+$/i
const POSSESSIVE = /['’ʼ`]s$/

/** The words of a text, in order. Apostrophes and Armenian marks of intonation inside a word belong to it, hyphens divide. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const lower = raw.toLowerCase()
    const word = PLAIN.test(raw) ? { folded: lower, bare: lower } : foldWord(raw)
    if (word.folded === '') continue
    const isCapital = raw.charAt(0) !== lower.charAt(0)
    words.push({ folded: word.folded, bare: word.bare, isCapital, start: index, end: index + raw.length })
  }
  return words
}

/** "Əskipara" and "eskipara" are the same; so are "Ոսկեպար" and "Voskepar". An English possessive is left out. */
function foldWord(raw: string): Pick<Word, 'folded' | 'bare'> {
  const word = raw.normalize('NFKC').toLowerCase().normalize('NFKC').replace(POSSESSIVE, '')
  const latin = romanize(word)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[əıøłđßæœ]/g, (letter) => LATIN[letter] ?? letter)
  // Once more for letters that stood below a mark; й and ё had to come first, because they are letters of their own.
  const folded = romanize(latin)
  return {
    folded,
    bare: scriptOf(word) === 'Latn' ? folded : word.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('ё', 'е'),
  }
}
