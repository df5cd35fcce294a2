/** Words as search compares them: without case, diacritics, and differences of script that have a standard romanization. */
import { romanize } from './romanize.ts'

/** A word and where it stands in its text: UTF-16 offsets, `end` exclusive. */
export interface Word {
  /** As search compares it; never empty. */
  folded: string
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
    const folded = foldWord(raw)
    if (folded !== '') words.push({ folded, start: index, end: index + raw.length })
  }
  return words
}

/** "Əskipara" and "eskipara" are the same; so are "Ոսկեպար" and "Voskepar". An English possessive is left out. */
function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase()
  const word = raw.normalize('NFKC').toLowerCase().normalize('NFKC').replace(POSSESSIVE, '')
  const bare = romanize(word)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[əıøłđßæœ]/g, (letter) => LATIN[letter] ?? letter)
  // Once more for letters that stood below a mark; й and ё had to come first, because they are letters of their own.
  return romanize(bare)
}
