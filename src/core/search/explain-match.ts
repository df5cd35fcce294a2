/** Why a search found an event: the texts that hold its words, with these words marked. */
import type { SearchableName } from '../schema/search.ts'
import { type Word, wordsOf } from './fold-word.ts'
import { bestForm, type NameForm } from './rank-names.ts'
import type { NamedEvent } from './search-index.ts'
import type { Term } from './words/vocabulary.ts'

/** A text of the event, or a name it refers to, that holds words of the query. */
export interface Reason {
  field: 'title' | 'quote' | 'summary' | 'publisher' | SearchableName['kind']
  text: MarkedText
  /** BCP 47 */
  lang: string
  /** Of a quotation: outlet or publisher. Of a name in another form than lists show: the form they show. */
  of?: string
}

interface Candidate extends Omit<Reason, 'text'> {
  text: string
  /** What holds the words when it is not the text itself. */
  searched?: string
}

/** The fewest texts that hold all words of the query between them, names and titles before longer texts. */
export function explainMatch(found: NamedEvent, terms: readonly Term[]): Reason[] {
  const candidates = candidatesOf(found, terms).map((candidate) => ({
    candidate,
    holds: termsIn(candidate.searched ?? candidate.text, terms),
  }))
  const reasons: Reason[] = []
  let missing = [...terms]
  while (missing.length > 0) {
    const count = ({ holds }: { holds: ReadonlySet<Term> }) => missing.filter((term) => holds.has(term)).length
    const best = candidates.reduce((a, b) => (count(b) > count(a) ? b : a))
    if (count(best) === 0) break
    const { text, searched: _, ...rest } = best.candidate
    const longest = rest.field === 'title' ? text.length : undefined
    reasons.push({ ...rest, text: markWords(text, terms, longest) })
    missing = missing.filter((term) => !best.holds.has(term))
  }
  return reasons
}

/** In the order in which one is preferred to another that holds as many words. */
function candidatesOf({ event, names, own }: NamedEvent, terms: readonly Term[]): [Candidate, ...Candidate[]] {
  const english: Candidate = { field: 'title', text: event.title, lang: 'en' }
  const [first = english, ...others] = own
  return [
    first,
    ...others,
    ...(first === english ? [] : [english]),
    ...names.map((name): Candidate => {
      const { form } = bestForm(name, terms)
      if (name.kind === 'type') return typeCandidate(name, form)
      const shown = name.forms[0] ?? form
      return {
        field: name.kind,
        text: form.text,
        lang: form.lang ?? 'en',
        ...(form === shown ? {} : { of: shown.text }),
      }
    }),
    ...event.quotes.map(
      ({ text, lang, source }): Candidate => ({ field: 'quote', text, lang: lang ?? 'en', of: source }),
    ),
    { field: 'summary', text: event.summary, lang: 'en' },
    ...(event.publishers ?? []).map((text): Candidate => ({ field: 'publisher', text, lang: 'en' })),
  ]
}

/** A type is shown by its label in the language of the form that matched, whatever else it may be called. */
function typeCandidate({ forms }: SearchableName, matched: NameForm): Candidate {
  const { text, lang = 'en' } = forms.find(({ lang }) => lang === matched.lang) ?? matched
  return { field: 'type', text, lang, searched: forms.map((form) => form.text).join(' ') }
}

function termsIn(text: string, terms: readonly Term[]): Set<Term> {
  const words = wordsOf(text)
  return new Set(terms.filter(({ accepted }) => words.some(({ folded }) => accepted.has(folded))))
}

/** Pieces of a text in order; together they are the text, or the part of it that is shown. */
export type MarkedText = readonly { text: string; isMarked: boolean }[]

/** Longest text shown whole, and how much of a longer one before its first marked word; UTF-16 code units. */
const LONGEST_WHOLE = 160
const BEFORE = 50
const ELLIPSIS = '…'

/** The text, cut at words to about `longest` characters, with every word marked that a term stands for. */
export function markWords(text: string, terms: readonly Term[], longest = LONGEST_WHOLE): MarkedText {
  const words = wordsOf(text)
  const marked = words.filter(({ folded }) => terms.some(({ accepted }) => accepted.has(folded)))
  const [from, to] = shownPart(text, words, marked[0]?.start ?? 0, longest)
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = from
  for (const { start, end } of marked) {
    if (start < from || end > to) continue
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  pieces.push({ text: text.slice(at, to), isMarked: false })
  if (from > 0) pieces.unshift({ text: ELLIPSIS, isMarked: false })
  if (to < text.length) pieces.push({ text: ELLIPSIS, isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Where the shown part begins and ends: with the beginning of one word and the end of another. */
function shownPart(text: string, words: readonly Word[], first: number, longest: number): [from: number, to: number] {
  if (text.length <= longest) return [0, text.length]
  const from = first <= BEFORE ? 0 : (words.find(({ start }) => start >= first - BEFORE)?.start ?? first)
  if (from + longest >= text.length) return [from, text.length]
  const to = words.findLast(({ end }) => end <= from + longest)?.end ?? 0
  return [from, to > first ? to : text.length]
}
