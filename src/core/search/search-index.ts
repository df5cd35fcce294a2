/** Finds events and names by words. Building is linear in the text, a query touches only what its words lead to. */
import SearchableMap from 'minisearch/SearchableMap'
import type { SearchableEvent, SearchableName, SearchFile } from '../schema/search.ts'
import type { RecordTexts } from '../translation/lay-texts.ts'
import type { Language } from '../vocabulary/language.ts'
import { type Word, wordsOf } from './fold-word.ts'
import { type FoundName, rankNames } from './rank-names.ts'
import { buildVocabulary, type Term } from './words/vocabulary.ts'

/** What a search found. */
export interface Found {
  /** Ids of events that hold every word of the query, in the order of the file. */
  events: readonly string[]
  /** Names of places, actors and outlets that hold every word of the query, the best match first. */
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

/** Builds the index of a file, and of what another language has for it. */
export function buildSearchIndex({ events, names }: SearchFile, ownTexts?: OwnTexts): SearchIndex {
  const ownOf = ({ id }: SearchableEvent): NamedEvent['own'] =>
    (['title', 'summary'] as const).flatMap((field) => {
      const text = ownTexts?.of(id)?.[field]
      return text === undefined || !ownTexts ? [] : [{ field, text, lang: ownTexts.language }]
    })
  const postingsOf = new Map<string, Postings>()
  const nameWords = names.map(({ forms }) => forms.map(({ text, lang = 'en' }) => ({ words: wordsOf(text), lang })))
  const isType = (i: number) => names[i]?.kind === 'type'
  const vocabulary = buildVocabulary(
    nameWords.filter((_, i) => !isType(i)).flat(),
    nameWords.filter((_, i) => isType(i)).flat(),
  )
  const add = (kind: keyof Postings, number: number, { folded }: Word) => {
    const postings = postingsOf.get(folded) ?? { events: [], names: [] }
    if (postings.events.length + postings.names.length === 0) postingsOf.set(folded, postings)
    if (postings[kind].at(-1) !== number) postings[kind].push(number)
  }
  nameWords.forEach((forms, i) => {
    for (const { words } of forms) for (const word of words) add('names', i, word)
  })
  events.forEach((event, i) => {
    for (const { text, lang } of [...textsOf(event), ...ownOf(event)])
      for (const word of wordsOf(text)) {
        add('events', i, word)
        vocabulary.addOrdinary(word, lang)
      }
  })

  const words = SearchableMap.from(postingsOf)
  const numberOfName = new Map(names.map(({ kind, id }, i) => [`${kind} ${id}`, i]))
  const namesOfEvent = events.map((event) => nameKeys(event).flatMap((key) => numberOfName.get(key) ?? []))
  const eventsOfName: number[][] = names.map(() => [])
  namesOfEvent.forEach((numbers, event) => {
    for (const name of numbers) eventsOfName[name]?.push(event)
  })
  const numberOfEvent = new Map(events.map(({ id }, i) => [id, i]))

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
    termsOf: (query) => vocabulary.termsOf(query, words),
    find,
    event: (id) => {
      const number = numberOfEvent.get(id)
      const event = number === undefined ? undefined : events[number]
      if (number === undefined || !event) return undefined
      return { event, names: (namesOfEvent[number] ?? []).flatMap((i) => names[i] ?? []), own: ownOf(event) }
    },
  }
}

/** All that is searched in an event itself; languages are BCP 47. */
function textsOf({ title, summary, quotes, publishers = [] }: SearchableEvent): { text: string; lang: string }[] {
  return [
    ...[title, summary, ...publishers].map((text) => ({ text, lang: 'en' })),
    ...quotes.map(({ text, lang = 'en' }) => ({ text, lang })),
  ]
}

/** Kind and id of each name that an event refers to. */
function nameKeys({ type, places, actors, outlets }: SearchableEvent): string[] {
  return [
    `type ${type}`,
    ...places.map((id) => `place ${id}`),
    ...actors.map((id) => `actor ${id}`),
    ...outlets.map((id) => `outlet ${id}`),
  ]
}
