/** Which characters a text may hold. The others break files, cannot be seen, or look like another letter. */

/** What is wrong with a text, naming the character, and what to do about it. */
export interface CharacterFault {
  message: string
  remedy: string
}

const COPIED_WRONG = 'copy the text again from its source'
const REMOVE = 'remove the character; an editor shows it when it is told to render control characters'

/** Never allowed, not even in a quotation: XML cannot hold these, or they turn the direction of what stands beside them. */
const ANYWHERE: readonly [RegExp, string, string][] = [
  [/\p{Surrogate}/u, 'half of a character', COPIED_WRONG],
  [/\p{Noncharacter_Code_Point}/u, 'no character', COPIED_WRONG],
  [/\uFFFD/u, 'the sign for a character that was lost', COPIED_WRONG],
  [/\p{Private_Use}/u, 'a character that only some fonts know', COPIED_WRONG],
  [/\p{Bidi_Control}/u, 'a character that turns the direction of the text', REMOVE],
  [/[^\P{Cc}\t\n\r]/u, 'a control character', REMOVE],
]

/** Not allowed in our own words. */
const IN_OUR_WORDS: readonly [RegExp, string, string][] = [
  [/[\t\n\r\u2028\u2029]/u, 'a line break or tabulator', 'write the text in one line'],
  [/[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u, 'an invisible character', REMOVE],
  [/[^\P{Zs} \u00A0\u202F]/u, 'a space of unusual width', 'write a usual space'],
  [/ (?= )/u, 'the first of several spaces', 'leave one of them'],
  [/\p{M}(?=\p{M}{3})/u, 'the first of many marks on one letter', COPIED_WRONG],
]

const SCRIPTS = ['Latin', 'Cyrillic', 'Armenian', 'Greek', 'Georgian', 'Arabic', 'Hebrew'] as const
export type Script = (typeof SCRIPTS)[number]

/** The first fault of words that were copied from a source, undefined when there is none. */
export function quotationFault(text: string): CharacterFault | undefined {
  return findAny(text, ANYWHERE)
}

/** The first fault of words that an editor wrote. */
export function characterFault(text: string): CharacterFault | undefined {
  return findAny(text, ANYWHERE) ?? findAny(text, IN_OUR_WORDS) ?? mixedWord(text) ?? decomposed(text)
}

/** A character as a message names it: "е", U+0435 (Cyrillic). */
export function nameCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const script = scriptOf(character)
  return `${/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}", ` : ''}${code}${script ? ` (${script})` : ''}`
}

/** The script of a letter, undefined for signs and for scripts that do not matter here. */
export function scriptOf(letter: string): Script | undefined {
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter))
}

function findAny(text: string, faults: typeof ANYWHERE): CharacterFault | undefined {
  for (const [pattern, what, remedy] of faults) {
    const match = pattern.exec(text)
    if (match) return { message: `${place(text, match)} is ${what}: ${nameCharacter(match[0])}.`, remedy }
  }
  return undefined
}

/** A letter of another alphabet cannot be seen, but search does not find the word. */
function mixedWord(text: string): CharacterFault | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = [...word].map(scriptOf)
    const known = new Set(scripts.filter((script) => script !== undefined))
    if (known.size < 2) continue
    const count = (script: Script | undefined) => scripts.filter((one) => one === script).length
    const rarest = [...known].sort((a, b) => count(a) - count(b))[0]
    const letter = [...word][scripts.indexOf(rarest)] ?? ''
    return {
      message: `The word "${word}" has letters of two scripts: ${nameCharacter(letter)}.`,
      remedy: 'type the letter anew on the keyboard of the other letters',
    }
  }
  return undefined
}

function decomposed(text: string): CharacterFault | undefined {
  const composed = text.normalize('NFC')
  if (composed === text) return undefined
  const at = [...text].findIndex((character, i) => character !== [...composed][i])
  return {
    message: `A letter and its mark are written apart near character ${at + 1}.`,
    remedy: 'run npm run geodata:fix, which brings the text into Unicode normal form C',
  }
}

/** Characters are counted from 1, as people do. */
function place(text: string, { index }: RegExpExecArray): string {
  return `Character ${[...text.slice(0, index)].length + 1}`
}
