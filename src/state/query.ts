/** The state of a view as its address: a table of codecs, one row per key of the query string. */
import { type CardRef, readCard, writeCard } from '../core/card-ref.ts'
import type { Area } from '../core/geo/area.ts'
import type { Measure } from '../core/geo/measure.ts'
import type { NameOrder } from '../core/names/record-names.ts'
import type { ProfileRef } from '../core/profile.ts'
import { FACET_KEYS, type Filter } from '../core/select/filter.ts'
import { daysOf } from '../core/time/period.ts'
import { LANGUAGES, type Language } from '../core/vocabulary/language.ts'
import type { AllowedValues } from './allowed-values.ts'
import {
  areaCodec,
  type Codec,
  choiceCodec,
  dayCodec,
  facetCodec,
  findCodec,
  idCodec,
  layersCodec,
  measureCodec,
  monthsCodec,
  profileCodec,
  searchCodec,
  stepCodec,
  wordCodec,
  yearCodec,
} from './codecs.ts'

/** Pages about the atlas itself, and the lists of all its places and actors. */
export type Page = (typeof PAGES)[number]

const PAGES = ['data', 'policy', 'verify', 'notes', 'places', 'actors'] as const

/** How fast the years are played; without a word the pace is between the two. */
export const SPEEDS = ['slow', 'fast'] as const
export type Speed = (typeof SPEEDS)[number]

/** Colours of the page; `auto` follows the reader's system. */
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Everything that a view's address can say, apart from the map position, which MapLibre keeps in the hash. */
export interface Query extends Omit<Filter, 'matching' | 'inside'> {
  /** Words to search for, tidied; "" searches nothing. */
  q: string
  /** Part of the map to which events are limited. */
  area: Area | undefined
  /** Day within the chosen years whose lines are drawn instead of those of their last day, YYYY-MM-DD. */
  day: string | undefined
  /** Two ends whose distance is shown. */
  measure: Measure | undefined
  /** What is looked at on the map; nothing else follows from it. */
  card: CardRef | undefined
  event: string | undefined
  /** Whether the sources of the open event stand side by side. */
  compare: '1' | undefined
  article: string | undefined
  /** Offset of the excerpt at which the open article stands. */
  excerpt: number | undefined
  /** The place or actor whose profile is open; an open event or article goes before it. */
  profile: ProfileRef | undefined
  /** A page about the atlas; whatever else is open goes before it. */
  page: Page | undefined
  /** Article with which the page "verify" compares a text. */
  against: string | undefined
  /** Part of the names to look for in the list of places or actors; empty for all. */
  find: string
  /** The guided tour that is under way. */
  story: string | undefined
  /** Its step, from 1; 1 when there is no tour. */
  step: number
  layers: readonly string[]
  /** Order of the list; undefined: what words find best first, without words from the oldest to the newest event. */
  sort: 'oldest' | 'newest' | 'distance' | undefined
  /** Language of the interface and of names. */
  lang: Language
  /** Which of a place's two names comes first on the map. */
  names: NameOrder
  speed: Speed | undefined
  theme: Theme
  /** Keys this version does not know; they are kept as they came. */
  unknown: readonly (readonly [key: string, value: string])[]
}

/** A part of the address that was ignored. */
export interface IgnoredValue {
  key: string
  value: string
}

type Key = Exclude<keyof Query, 'unknown'>

const CODECS: { [K in Key]: Codec<Query[K]> } = {
  from: yearCodec('firstYear'),
  to: yearCodec('lastYear'),
  months: monthsCodec,
  day: dayCodec,
  type: facetCodec('type'),
  actor: facetCodec('actor'),
  actors: wordCodec(['all']),
  q: searchCodec,
  place: facetCodec('place'),
  country: facetCodec('country'),
  outlet: facetCodec('outlet'),
  in: facetCodec('in'),
  side: facetCodec('side'),
  published: facetCodec('published'),
  status: facetCodec('status'),
  confidence: facetCodec('confidence'),
  notes: facetCodec('notes'),
  sources: facetCodec('sources'),
  sides: facetCodec('sides'),
  long: facetCodec('long'),
  uncertain: facetCodec('uncertain'),
  area: areaCodec,
  measure: measureCodec,
  card: { read: readCard, write: (card) => card && writeCard(card), fallback: () => undefined },
  event: idCodec(({ isEvent }) => isEvent),
  compare: wordCodec(['1']),
  article: idCodec(({ isArticle }) => isArticle),
  excerpt: {
    read: (text) => (/^\d{1,7}$/.test(text) ? Number(text) : undefined),
    write: (offset) => offset?.toString(),
    fallback: () => undefined,
  },
  profile: profileCodec,
  page: wordCodec(PAGES),
  against: idCodec(({ isArticle }) => isArticle),
  find: findCodec,
  sort: wordCodec(['oldest', 'newest', 'distance']),
  story: idCodec(
    ({ stepsOf }) =>
      (id) =>
        stepsOf(id) > 0,
  ),
  step: stepCodec,
  layers: layersCodec,
  lang: choiceCodec(({ languages }) => languages, 'en'),
  names: choiceCodec(({ nameOrders }) => nameOrders, 'alphabetical'),
  speed: wordCodec(SPEEDS),
  theme: choiceCodec(() => THEMES, 'auto'),
}

const KEYS = Object.keys(CODECS) as Key[]

/** Keys that decide which events are shown. */
export const FILTER_KEYS = [
  'from',
  'to',
  'months',
  'q',
  'area',
  'actors',
  ...FACET_KEYS,
] as const satisfies readonly Key[]

/**
 * Reads a query string. Bad values fall back to the default and are returned as ignored, as are further values of a key
 * that has one; it never throws.
 */
export function readQuery(search: string, allowed: AllowedValues): { query: Query; ignored: IgnoredValue[] } {
  const params = new URLSearchParams(search)
  const ignored: IgnoredValue[] = []

  function read<K extends Key>(key: K): Query[K] {
    const codec: Codec<Query[K]> = CODECS[key]
    const [first, ...more] = new Set(params.getAll(key))
    if (first === undefined) return codec.fallback(allowed)
    if (!codec.isList) ignored.push(...more.map((value) => ({ key, value })))
    const text = codec.isList ? [first, ...more].join(',') : first
    const value = codec.read(text, allowed)
    if (value === undefined) ignored.push({ key, value: text })
    return value ?? codec.fallback(allowed)
  }

  const query = {
    ...Object.fromEntries(KEYS.map((key) => [key, read(key)])),
    unknown: readUnknown(params, ignored),
  } as unknown as Query
  if (query.from > query.to) {
    ignored.push({ key: 'from', value: String(query.from) }, { key: 'to', value: String(query.to) })
    query.from = CODECS.from.fallback(allowed)
    query.to = CODECS.to.fallback(allowed)
  }
  if (query.months && query.from !== query.to) {
    ignored.push({ key: 'months', value: params.get('months') ?? '' })
    query.months = undefined
  }
  const { start, end } = daysOf(query)
  if (query.day && (query.day < start || query.day > end)) {
    ignored.push({ key: 'day', value: query.day })
    query.day = undefined
  }
  const lastStep = Math.max(1, allowed.stepsOf(query.story ?? ''))
  if (query.step > lastStep) {
    ignored.push({ key: 'step', value: String(query.step) })
    query.step = lastStep
  }
  return { query, ignored }
}

/** Every link on the page repeats the unknown keys, so only a few characters of them are kept. */
export const LONGEST_UNKNOWN = 1000

function readUnknown(params: URLSearchParams, ignored: IgnoredValue[]): Query['unknown'] {
  const unknown = [...params].filter(([key]) => !KEYS.includes(key as Key))
  if (unknown.reduce((sum, [key, value]) => sum + key.length + value.length, 0) <= LONGEST_UNKNOWN) return unknown
  const [key, value] = unknown[0] ?? ['', '']
  ignored.push({ key: key.slice(0, LONGEST_UNKNOWN), value })
  return []
}

/** The language that an address asks for, also before there is an atlas; a bad value is English. */
export function readLanguage(search: string): Language {
  const text = new URLSearchParams(search).get('lang')
  return LANGUAGES.find((language) => language === text) ?? 'en'
}

/** The theme that an address asks for, also before there is an atlas; a bad value is `auto`. */
export function readTheme(search: string): Theme {
  const text = new URLSearchParams(search).get('theme')
  return THEMES.find((theme) => theme === text) ?? 'auto'
}

/** The parts of a query that say what is open, when nothing is. */
export const NOTHING_OPEN = {
  card: undefined,
  event: undefined,
  compare: undefined,
  article: undefined,
  excerpt: undefined,
  profile: undefined,
  page: undefined,
  against: undefined,
  find: '',
} as const
const OPENABLE = ['event', 'article', 'profile', 'page'] as const

/**
 * The query after a change. What opens takes the place of what was open; other years take the months with them, and other
 * years and months the day.
 */
export function changeQuery(query: Query, change: Partial<Query>): Query {
  const opens = OPENABLE.some((key) => change[key] !== undefined)
  const hasYears = change.from !== undefined || change.to !== undefined
  return {
    ...query,
    ...(opens ? NOTHING_OPEN : {}),
    ...(hasYears ? { months: undefined } : {}),
    ...(hasYears || opens || 'months' in change ? { day: undefined } : {}),
    ...change,
  }
}

/** Whether anything is filtered at all. */
export function isFiltered(query: Query, allowed: AllowedValues): boolean {
  const isSet = <K extends Key>(key: K) => CODECS[key].write(query[key], allowed) !== undefined
  return FILTER_KEYS.some(isSet)
}

/** The change that sets some keys back to what they are in an address without them. */
export function withoutKeys(keys: readonly Key[], allowed: AllowedValues): Partial<Query> {
  return Object.fromEntries(keys.map((key) => [key, CODECS[key].fallback(allowed)]))
}

/** Writes a query string ("" or "?..."), leaving out defaults. `readQuery` gives the same query back. */
export function writeQuery(query: Query, allowed: AllowedValues): string {
  const params = new URLSearchParams()
  function write<K extends Key>(key: K): void {
    const codec: Codec<Query[K]> = CODECS[key]
    const text = codec.write(query[key], allowed)
    if (text !== undefined) params.append(key, text)
  }
  for (const key of KEYS) write(key)
  for (const [key, value] of query.unknown) params.append(key, value)
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
