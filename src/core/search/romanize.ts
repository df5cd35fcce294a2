/**
 * Armenian and Russian letters as Latin ones: BGN/PCGN 1981 for Armenian, BGN/PCGN 1947 for Russian, both without
 * apostrophes, with Armenian ռ as one r, and Russian ё as е, because many texts write it so.
 */

const ARMENIAN: Readonly<Record<string, string>> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
}

const RUSSIAN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Letters that are written with y or v where a word or syllable begins. */
const ARMENIAN_E = /(?<=^|[աեէըիոօ]|ու)(?=ե)/g
const ARMENIAN_O = /^(?=ո(?!ւ|վ$))/
const RUSSIAN_E = /(?<=^|[аеиоуыэюяйъь])(?=е)/g

/** ISO 15924. */
export type Script = 'Armn' | 'Cyrl' | 'Latn'

/** The script of a word in lower case; what is neither Armenian nor Cyrillic counts as Latin. */
export function scriptOf(word: string): Script {
  if (/[\u0561-\u0587]/.test(word)) return 'Armn'
  return /[\u0430-\u0451]/.test(word) ? 'Cyrl' : 'Latn'
}

/** A word in lower case, in NFKC, with its Armenian and Russian letters romanized; other letters stay. */
export function romanize(word: string): string {
  const script = scriptOf(word)
  if (script === 'Armn')
    return replaceLetters(word.replace(ARMENIAN_E, 'y').replace(ARMENIAN_O, 'v').replaceAll('ու', 'u'), ARMENIAN)
  if (script === 'Cyrl') return replaceLetters(word.replaceAll('ё', 'е').replace(RUSSIAN_E, 'y'), RUSSIAN)
  return word
}

function replaceLetters(word: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => letters[letter] ?? letter).join('')
}
