/** Finds events and names by words and years. Building is linear in the text, a query touches only what its words lead to. */
import SearchableMap from 'minisearch/SearchableMap'
import type { SearchableEvent, SearchableName, SearchFile } from '../schema/search.ts'
import type { RecordTexts } from '../translation/lay-texts.ts'
import type { Language } from '../vocabulary/language.ts'
import type { PartlyFound } from './fewer-words.ts'
import { wordsOf } from './fold-word.ts'
import { type FoundName, rankNames } from './rank-names.ts'
import { buildVocabulary, type Term } from './words/vocabulary.ts'

/** What a search found. */
export interface Found {
  /** Ids of events that hold every word of the query, or touch the year it names, in the order of the file. */
  events: readonly string[]
  /** Those of them whose titles hold every word, in the same order. A year need not be in the title: the event's date says it. */
  titled: readonly string[]
  /** Names of places, actors and outlets that hold every word of the query, the best match first. */
  names: readonly FoundName[]
  /** Where no event holds every word: what single events hold of them. */
  partly: readonly PartlyFound[]
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

/** Numbers of what holds a word. */
interface Postings {
  events: number[]
  /** Of these, the events whose titles hold it. */
  titles: number[]
  /** Events that touch the year, for the digits of a year. */
  years: number[]
  names: number[]
}

const POSTING_KINDS = ['events', 'titles', 'years', 'names'] as const satisfies readonly (keyof Postings)[]

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
  const add = (kind: keyof Postings, number: number, folded: string) => {
    let postings = postingsOf.get(folded)
    if (!postings) {
      postings = { events: [], titles: [], years: [], names: [] }
      postingsOf.set(folded, postings)
    }
    if (postings[kind].at(-1) !== number) postings[kind].push(number)
  }
  nameWords.forEach((forms, i) => {
    for (const { words } of forms) for (const { folded } of words) add('names', i, folded)
  })
  const lastYear = events.reduce((last, { year_start }) => Math.max(last, year_start), 0)
  events.forEach((event, i) => {
    for (const { field, text, lang } of [...textsOf(event), ...ownOf(event)])
      for (const word of wordsOf(text)) {
        add('events', i, word.folded)
        if (field === 'title') add('titles', i, word.folded)
        vocabulary.addOrdinary(word, lang)
      }
    for (let year = event.year_start; year <= (event.year_end ?? lastYear); year++) {
      add('events', i, String(year))
      add('years', i, String(year))
    }
  })

  const words = SearchableMap.from(postingsOf)
  const numberOfName = new Map(names.map(({ kind, id }, i) => [`${kind} ${id}`, i]))
  const namesOfEvent = events.map((event) => nameKeys(event).flatMap((key) => numberOfName.get(key) ?? []))
  const eventsOfName: number[][] = names.map(() => [])
  namesOfEvent.forEach((numbers, event) => {
    for (const name of numbers) eventsOfName[name]?.push(event)
  })
  const idsOf = (numbers: readonly number[]) => numbers.flatMap((i) => events[i]?.id ?? [])
  const numberOfEvent = new Map(events.map(({ id }, i) => [id, i]))

  function find(terms: readonly Term[]): Found {
    const all = terms.map(({ accepted }) => matchesOf(accepted))
    const [first] = all
    if (!first) return { events: [], titled: [], names: [], partly: [] }
    const isInAll = (kind: keyof Postings) => (number: number) => all.every((matches) => matches[kind].has(number))
    const numbers = [...first.events].filter(isInAll('events')).sort((a, b) => a - b)
    const isTitled = (number: number) =>
      all.every(({ titles, years }) => titles.has(number) || years.has(number)) &&
      all.some(({ titles }) => titles.has(number))
    const found = [...first.names].filter(isInAll('names')).flatMap((i) => names[i] ?? [])
    return {
      events: idsOf(numbers),
      titled: idsOf(numbers.filter(isTitled)),
      names: rankNames(found, terms),
      partly: numbers.length > 0 ? [] : partlyFound(terms, all),
    }
  }

  /** The events that hold some of the terms, together where they hold the same ones. */
  function partlyFound(terms: readonly Term[], all: readonly Record<keyof Postings, Set<number>>[]): PartlyFound[] {
    const found = new Map<string, { words: string[]; events: string[] }>()
    const numbers = new Set(all.flatMap((matches) => [...matches.events]))
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const words = terms.filter((_, i) => all[i]?.events.has(number)).map(({ typed }) => typed)
      const key = words.join(' ')
      const same = found.get(key) ?? { words, events: [] }
      found.set(key, same)
      same.events.push(...idsOf([number]))
    }
    return [...found.values()]
  }

  function matchesOf(accepted: ReadonlySet<string>): Record<keyof Postings, Set<number>> {
    const matches = {
      events: new Set<number>(),
      titles: new Set<number>(),
      years: new Set<number>(),
      names: new Set<number>(),
    }
    for (const word of accepted) {
      const postings = postingsOf.get(word)
      if (postings) for (const kind of POSTING_KINDS) for (const number of postings[kind]) matches[kind].add(number)
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
function textsOf({ title, summary, quotes, publishers = [] }: SearchableEvent) {
  return [
    { field: 'title', text: title, lang: 'en' },
    ...[summary, ...publishers].map((text) => ({ field: 'other', text, lang: 'en' })),
    ...quotes.map(({ text, lang = 'en' }) => ({ field: 'other', text, lang })),
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
