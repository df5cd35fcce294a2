/** Finds events and names by words. Building is linear in the text, a query touches only what its words lead to. */
import SearchableMap from 'minisearch/SearchableMap'
import type { SearchableEvent, SearchableName, SearchFile } from '../schema/search.ts'
import type { RecordTexts } from '../translation/lay-texts.ts'
import type { Language } from '../vocabulary/language.ts'
import { acceptedWords } from './accepted-words.ts'
import { wordsOf } from './fold-word.ts'
import { type FoundName, rankNames } from './rank-names.ts'
import type { Term } from './term.ts'

/** What a search found. */
export interface Found {
  /** Ids of events that hold every word of the query, in the order of the file. */
  events: readonly string[]
  /** Names that hold every word of the query, the best match first. */
  names: readonly FoundName[]
}

/** Titles and summaries in another language, by the id of their event. */
export interface OwnTexts {
  language: Language
  of: (event: string) => RecordTexts | undefined
}

/** An event with all names that it refers to. */
export interface NamedEvent {
  event: SearchableEvent
  names: readonly SearchableName[]
  /** Its title and summary in the language of the index, where it is not English. */
  own: readonly { field: 'title' | 'summary'; text: string; lang: Language }[]
}

export interface SearchIndex {
  /** The words of a query, each once, with what they stand for. */
  termsOf: (query: string) => Term[]
  find: (terms: readonly Term[]) => Found
  /** Undefined for an unknown id. */
  event: (id: string) => NamedEvent | undefined
}

/** Numbers of the events and of the names that hold a word. */
interface Postings {
  events: number[]
  names: number[]
}

/** English words that say little by themselves; left out of a query that has others. */
const FUNCTION_WORDS = new Set('a an and at by for from in of on or the to with'.split(' '))

/** Builds the index of a file, and of what another language has for it. */
export function buildSearchIndex({ events, names }: SearchFile, ownTexts?: OwnTexts): SearchIndex {
  const ownOf = ({ id }: SearchableEvent): NamedEvent['own'] =>
    (['title', 'summary'] as const).flatMap((field) => {
      const text = ownTexts?.of(id)?.[field]
      return text === undefined || !ownTexts ? [] : [{ field, text, lang: ownTexts.language }]
    })
  const postingsOf = new Map<string, Postings>()
  const add = (kind: keyof Postings, number: number, texts: readonly string[]) => {
    for (const word of new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))) {
      const postings = postingsOf.get(word) ?? { events: [], names: [] }
      postings[kind].push(number)
      postingsOf.set(word, postings)
    }
  }
  events.forEach((event, i) => {
    add('events', i, [...textsOf(event), ...ownOf(event).map(({ text }) => text)])
  })
  names.forEach(({ forms }, i) => {
    add(
      'names',
      i,
      forms.map(({ text }) => text),
    )
  })

  const words = SearchableMap.from(postingsOf)
  const numberOfName = new Map(names.map(({ kind, id }, i) => [`${kind} ${id}`, i]))
  const namesOfEvent = events.map((event) => nameKeys(event).flatMap((key) => numberOfName.get(key) ?? []))
  const eventsOfName: number[][] = names.map(() => [])
  namesOfEvent.forEach((numbers, event) => {
    for (const name of numbers) eventsOfName[name]?.push(event)
  })
  const numberOfEvent = new Map(events.map(({ id }, i) => [id, i]))

  function termsOf(query: string): Term[] {
    const all = wordsOf(query).map(({ folded, start, end }) => ({
      folded,
      typed: query.slice(start, end).toLowerCase(),
    }))
    const telling = all.filter(({ folded }) => !FUNCTION_WORDS.has(folded))
    return (telling.length > 0 ? telling : all)
      .filter(({ folded }, i, list) => list.findIndex((other) => other.folded === folded) === i)
      .map((term) => ({ ...term, accepted: acceptedWords(words, term.folded) }))
  }

  function find(terms: readonly Term[]): Found {
    const [first, ...rest] = terms.map(({ accepted }) => matchesOf(accepted))
    if (!first) return { events: [], names: [] }
    const isInAll = (kind: keyof Postings) => (number: number) => rest.every((set) => set[kind].has(number))
    const numbers = [...first.events].filter(isInAll('events')).sort((a, b) => a - b)
    const found = [...first.names].filter(isInAll('names')).flatMap((i) => names[i] ?? [])
    return { events: numbers.flatMap((i) => events[i]?.id ?? []), names: rankNames(found, terms) }
  }

  function matchesOf(accepted: ReadonlySet<string>): { events: Set<number>; names: Set<number> } {
    const matches = { events: new Set<number>(), names: new Set<number>() }
    for (const word of accepted) {
      const postings = postingsOf.get(word)
      for (const event of postings?.events ?? []) matches.events.add(event)
      for (const name of postings?.names ?? []) matches.names.add(name)
    }
    for (const name of matches.names) for (const event of eventsOfName[name] ?? []) matches.events.add(event)
    return matches
  }

  return {
    termsOf,
    find,
    event: (id) => {
      const number = numberOfEvent.get(id)
      const event = number === undefined ? undefined : events[number]
      if (number === undefined || !event) return undefined
      return { event, names: (namesOfEvent[number] ?? []).flatMap((i) => names[i] ?? []), own: ownOf(event) }
    },
  }
}

/** All that is searched in an event itself. */
function textsOf({ title, summary, quotes, publishers = [] }: SearchableEvent): string[] {
  return [title, summary, ...quotes.map(({ text }) => text), ...publishers]
}

/** Kind and id of each name that an event refers to. */
function nameKeys({ places, actors, outlets }: SearchableEvent): string[] {
  return [
    ...places.map((id) => `place ${id}`),
    ...actors.map((id) => `actor ${id}`),
    ...outlets.map((id) => `outlet ${id}`),
  ]
}
