/** Places or actors that an article may name, each with where. An editor decides. */
import { codePointOffsets } from '../../src/core/evidence/article-text.ts'
import { type Word, wordsOf } from '../../src/core/search/fold-word.ts'
import type { NamesOfForm } from '../../src/core/search/words/name-forms.ts'
import { isAcronym, type NameForm, type NameForms } from './name-forms.ts'
import type { Span } from './span.ts'

export interface NameProposal extends Span {
  /** The words of the text. */
  words: string
  /** All who may be meant, the most probable first; more than one is a homonym. */
  ids: readonly [string, ...string[]]
}

/** What may stand between two words of a name: spaces and hyphens. */
const BETWEEN = /^[^\S\r\n]*\p{Pd}?[^\S\r\n]*$/u

/**
 * Names in reading order; none overlaps another, and where several begin at the same word the longest is taken. Case,
 * diacritics and script do not matter, but a name with a capital must begin with one in the text. Where several are
 * called alike, those whose other names stand in the text come first.
 */
export function proposeNames(text: string, forms: NameForms): NameProposal[] {
  const offset = codePointOffsets(text)
  const words = wordsOf(text)
  const found: (Span & { words: string; ids: readonly string[] })[] = []
  for (let at = 0; at < words.length; at += 1) {
    const form = formAt(text, words, at, forms)
    const [first, last] = [words[at], words[at + (form?.words.length ?? 0) - 1]]
    if (!form || !first || !last) continue
    const [start, end] = [first.start, last.end - possessiveLength(text.slice(last.start, last.end))]
    found.push({ start: offset(start), end: offset(end), words: text.slice(start, end), ids: form.ids })
    at += form.words.length - 1
  }
  const certain = new Set(found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))
  return found.flatMap(({ ids, ...proposal }) => {
    const [first, ...others] = [...ids].sort((a, b) => Number(certain.has(b)) - Number(certain.has(a)))
    return first === undefined ? [] : [{ ...proposal, ids: [first, ...others] as const }]
  })
}

/** The longest name that begins at a word; one that stands there as it is comes before one that is inflected. */
function formAt(
  text: string,
  words: readonly Word[],
  at: number,
  { byFirst, namesOf }: NameForms,
): NameForm | undefined {
  const word = words[at]
  if (!word) return undefined
  const begun = [word.folded, ...namesOf(word.bare)].flatMap((first) => byFirst.get(first) ?? [])
  const found = begun.filter((form) => isAt(text, words, at, form, namesOf))
  return found.sort((a, b) => b.words.length - a.words.length)[0]
}

function isAt(text: string, words: readonly Word[], at: number, form: NameForm, namesOf: NamesOfForm): boolean {
  const own = words.slice(at, at + form.words.length)
  const isForm = ({ folded, bare }: Word, name: string) => folded === name || namesOf(bare).has(name)
  if (own.length < form.words.length || own.some((word, i) => !isForm(word, form.words[i] ?? ''))) return false
  const gaps = own.slice(1).map((word, i) => text.slice(own[i]?.end, word.start))
  const raw = text.slice(own[0]?.start, own.at(-1)?.end)
  if (!gaps.every((gap) => BETWEEN.test(gap) || (gap !== '' && !gap.includes('\n') && form.text.includes(gap))))
    return false
  if (isAcronym(form.text)) return raw.slice(0, raw.length - possessiveLength(raw)) === form.text
  // A name may stand in another case or language than in the gazetteer, but never without its capital.
  return !/^\p{Lu}/u.test(form.text) || /^\p{Lu}/u.test(raw)
}

function possessiveLength(word: string): number {
  return /['’ʼ`]s$/u.exec(word)?.[0].length ?? 0
}
