/** All words of what is searched, and which of them a word of a query stands for. */
import type SearchableMap from 'minisearch/SearchableMap'
import { type Word, wordsOf } from '../fold-word.ts'
import { type Script, scriptOf } from '../romanize.ts'
import { readNameForms } from './name-forms.ts'
import { stemWord } from './stem-word.ts'

/** A word of a query with the words of the index that it stands for, all folded. */
export interface Term {
  /** As typed, to tell spellings apart that fold alike. */
  typed: string
  folded: string
  /** Itself in another inflection, name or ordinary word. */
  forms: ReadonlySet<string>
  /** Its forms, words that begin with it or with the name it is a form of, or words that are spelt nearly so. */
  accepted: ReadonlySet<string>
}

export interface Vocabulary {
  /** Takes in a word of a text in a language (BCP 47), which is stemmed unless it is a form of a name in capitals. */
  addOrdinary: (word: Word, lang: string) => void
  /** The words of a query, each once, without little words where there are others; `words` has all folded words as keys. */
  termsOf: (query: string, words: SearchableMap<unknown>) => Term[]
}

/** In which languages a word of a script may be. */
const LANGUAGES: Readonly<Record<Script, readonly string[]>> = {
  Latn: ['en', 'az'],
  Armn: ['hy'],
  Cyrl: ['ru'],
}

/** How many letters may differ, for words of at least that length and at most the last one. */
const EDITS: readonly { edits: number; from: number }[] = [
  { edits: 1, from: 4 },
  { edits: 2, from: 8 },
]
const LONGEST_MISSPELT = 40
/** One year is not another misspelt. */
const NUMBER = /^\p{N}+$/u

/** Words in a form that dictionaries have, with the language that they are inflected in (BCP 47). */
export interface KnownWords {
  words: readonly Word[]
  lang: string
}

/** `names` are names, `kinds` what kinds of things are called; `kinds` are taken in as ordinary words, too. */
export function buildVocabulary(names: readonly KnownWords[], kinds: readonly KnownWords[]): Vocabulary {
  const namesOf = readNameForms([...names, ...kinds])
  const proper = new Set(names.flatMap(({ words }) => words.map(({ folded }) => folded)))
  const byName = new Map<string, Set<string>>()
  const byStem = new Map<string, Map<string, Set<string>>>()
  const isName = new Map<string, boolean>()
  const stemmed = new Map<string, Set<string>>()
  for (const { words } of names) for (const word of words) readAsName(word)
  for (const { words, lang } of kinds) for (const word of words) addOrdinary(word, lang)

  /** Whether the word is a form of a name. Takes it in under all known words that it is a form of. */
  function readAsName({ bare, folded }: Word): boolean {
    const known = isName.get(bare)
    if (known !== undefined) return known
    const found = [...namesOf(bare)]
    for (const name of found) addTo(byName, name, folded)
    const answer = found.some((name) => proper.has(name))
    isName.set(bare, answer)
    return answer
  }

  function addOrdinary(word: Word, lang: string): void {
    const { bare, folded, isCapital } = word
    if (stemmed.get(lang)?.has(bare) || (readAsName(word) && isCapital)) return
    addTo(stemmed, lang, bare)
    const stems = byStem.get(lang) ?? new Map<string, Set<string>>()
    byStem.set(lang, stems)
    addTo(stems, stemWord(bare, lang), folded)
  }

  function termOf({ bare, folded, start, end }: Word, query: string, words: SearchableMap<unknown>): Term {
    const names = namesOf(bare)
    const forms = new Set([
      folded,
      ...[...names].flatMap((name) => [name, ...(byName.get(name) ?? [])]),
      ...LANGUAGES[scriptOf(bare)].flatMap((lang) => [...(byStem.get(lang)?.get(stemWord(bare, lang)) ?? [])]),
    ])
    const accepted = new Set([...forms].filter((form) => words.has(form)))
    for (const beginning of [folded, ...names]) for (const word of words.atPrefix(beginning).keys()) accepted.add(word)
    return {
      typed: query.slice(start, end),
      folded,
      forms,
      accepted: accepted.size > 0 ? accepted : nearWords(folded, words),
    }
  }

  return {
    addOrdinary,
    termsOf: (query, words) => {
      const all = wordsOf(query)
      const telling = all.filter(({ bare }) => !isLittle(bare, scriptOf(bare)))
      return (telling.length > 0 ? telling : all)
        .filter(({ folded }, i, list) => list.findIndex((other) => other.folded === folded) === i)
        .map((word) => termOf(word, query, words))
    },
  }
}

/** Words that differ in one letter, and only if there are none those that differ in two; left out, added or replaced. */
function nearWords(word: string, words: SearchableMap<unknown>): ReadonlySet<string> {
  if (word.length > LONGEST_MISSPELT || NUMBER.test(word)) return new Set()
  for (const { edits, from } of EDITS) {
    const near = word.length < from ? [] : [...words.fuzzyGet(word, edits).keys()]
    if (near.length > 0) return new Set(near)
  }
  return new Set()
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

/** Little words by script, folded: en and az, hy, ru. */
const LITTLE: Readonly<Record<Script, ReadonlySet<string>>> = {
  Latn: fold(
    'a an and at by for from in of on or the to with',
    'when where which who what how did do does was were is are year',
    've ile ucun ki bu ya haqqinda arasinda uzre',
    'hansi kim ne harada hara neco nece vaxt hacan ci cu il ilde ilin',
  ),
  Armn: fold(
    'եւ ու կամ է են մեջ հետ մասին համար միջեւ վրա որ',
    'ով ովքեր ինչ ինչպես երբ որտեղ որոնք ին թվական թվականի թվականին թվականից',
  ),
  Cyrl: fold(
    'и в во на с со к ко о об у по из от до за для при над под между а но или что как',
    'кто когда где какой какая какое какие каком каким какому какого был была было были год года году',
  ),
}

/** Whether a word says little by itself, so that a query that has others does without it. */
function isLittle(bare: string, script: Script): boolean {
  return LITTLE[script].has(bare)
}

function fold(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
