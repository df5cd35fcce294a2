/** The language of an article, guessed from its script. */
import type { Language } from '../../src/core/vocabulary/language.ts'

/**
 * Armenian letters mean Armenian, Cyrillic ones Russian; Latin ones Azerbaijani if the letter ə is among them, which no
 * other language of the atlas has, else English. The script of most letters counts; undefined when there are no letters
 * of these scripts.
 */
export function detectLanguage(text: string): Language | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  // A name or two in Azerbaijani do not make the text Azerbaijani, where about one letter of ten is ə.
  const hasSchwa = count(/ə/giu) * 50 > latin
  const counts: [Language, number][] = [
    [hasSchwa ? 'az' : 'en', latin],
    ['hy', count(/\p{Script=Armenian}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
  ]
  const [most] = counts.sort(([, a], [, b]) => b - a)
  return most && most[1] > 0 ? most[0] : undefined
}
