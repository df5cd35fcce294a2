/** How values of an address are read and written. */
import { type Area, readArea, writeArea } from '../core/geo/area.ts'
import { type Measure, readMeasure, writeMeasure } from '../core/geo/measure.ts'
import type { ProfileRef } from '../core/profile.ts'
import { LONGEST_SEARCH, tidySearch } from '../core/search/tidy-search.ts'
import { type FacetKey, unmarked } from '../core/select/filter.ts'
import type { Months } from '../core/time/period.ts'
import type { AllowedValues } from './allowed-values.ts'

/** How one key is read and written. `read` returns undefined for a bad value; `write` undefined for the default. */
export interface Codec<Value> {
  /** Whether its values are divided by commas; a key that comes several times then gives them all. */
  isList?: true
  read: (text: string, allowed: AllowedValues) => Value | undefined
  write: (value: Value, allowed: AllowedValues) => string | undefined
  fallback: (allowed: AllowedValues) => Value
}

export const yearCodec = (bound: 'firstYear' | 'lastYear'): Codec<number> => ({
  read: (text, { firstYear, lastYear }) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
    return year >= firstYear && year <= lastYear ? year : undefined
  },
  write: (year, allowed) => (year === allowed[bound] ? undefined : String(year)),
  fallback: (allowed) => allowed[bound],
})

/** Months of the one year that is chosen, 1 to 12: "9", or "9-11" for several. All twelve are the year itself. */
export const monthsCodec: Codec<Months | undefined> = {
  read: (text) => {
    const [, first, last = first] = /^([1-9]|1[0-2])(?:-([1-9]|1[0-2]))?$/.exec(text) ?? []
    const months = [Number(first), Number(last)] as const
    return months[0] <= months[1] && months[1] - months[0] < 11 ? months : undefined
  },
  write: (months) => months && [...new Set(months)].join('-'),
  fallback: () => undefined,
}

/** A day of the calendar: what no calendar has comes back as another day. */
export const dayCodec: Codec<string | undefined> = {
  read: (text) => {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
  },
  write: (day) => day,
  fallback: () => undefined,
}

export const idCodec = (isAllowed: (allowed: AllowedValues) => (id: string) => boolean): Codec<string | undefined> => ({
  read: (text, allowed) => (isAllowed(allowed)(text) ? text : undefined),
  write: (id) => id,
  fallback: () => undefined,
})

/** What may divide the values of a list; links are written with commas. */
const DIVIDERS = /[,;|\s]/

/** Values of a facet, those that events must not have with a minus. */
export const facetCodec = (key: FacetKey): Codec<readonly string[]> => ({
  isList: true,
  read: (text, { valuesOf }) => {
    const values = text.split(DIVIDERS)
    return values.every((value) => valuesOf(key).has(unmarked(value))) ? [...new Set(values)] : undefined
  },
  write: (values) => (values.length === 0 ? undefined : values.join(',')),
  fallback: () => [],
})

/** Kind and id: "place:some-town". */
export const profileCodec: Codec<ProfileRef | undefined> = {
  read: (text, { valuesOf }) => {
    const [kind, id = '', more] = text.split(':', 3)
    const isKnown = (kind === 'place' || kind === 'actor') && more === undefined && valuesOf(kind).has(id)
    return isKnown ? { kind, id } : undefined
  },
  write: (profile) => profile && `${profile.kind}:${profile.id}`,
  fallback: () => undefined,
}

export const findCodec: Codec<string> = {
  read: (text) => (text.length <= LONGEST_SEARCH ? text : undefined),
  write: (text) => (text === '' ? undefined : text),
  fallback: () => '',
}

export const stepCodec: Codec<number> = {
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  write: (step) => (step === 1 ? undefined : String(step)),
  fallback: () => 1,
}

/** One of a few words. */
export const wordCodec = <Word extends string>(words: readonly Word[]): Codec<Word | undefined> => ({
  read: (text) => words.find((word) => word === text),
  write: (word) => word,
  fallback: () => undefined,
})

/** One of the words of a list; `plain` is left out of addresses and stands in for others. */
export const choiceCodec = <Word extends string>(
  words: (allowed: AllowedValues) => readonly Word[],
  plain: Word,
): Codec<Word> => ({
  read: (text, allowed) => words(allowed).find((word) => word === text),
  write: (word) => (word === plain ? undefined : word),
  fallback: () => plain,
})

/** Undefined when a word is not known. */
function readWords<Word extends string>(text: string, words: readonly Word[]): readonly Word[] | undefined {
  const given = new Set(text.split(DIVIDERS))
  const chosen = words.filter((word) => given.has(word))
  return chosen.length === given.size ? chosen : undefined
}

/** "none" stands for no layer at all, because an empty value is easily lost when an address is copied. */
export const layersCodec: Codec<readonly string[]> = {
  isList: true,
  read: (text, allowed) => (text === 'none' ? [] : readWords(text, allowed.layers)),
  write: (layers, allowed) => (layers.length === allowed.layers.length ? undefined : layers.join(',') || 'none'),
  fallback: ({ layers }) => layers,
}

export const areaCodec: Codec<Area | undefined> = {
  read: (text, { isPoint }) => readArea(text, isPoint),
  write: (area) => area && writeArea(area),
  fallback: () => undefined,
}

export const measureCodec: Codec<Measure | undefined> = {
  read: (text, { isPoint }) => readMeasure(text, isPoint),
  write: (ends) => ends && writeMeasure(ends),
  fallback: () => undefined,
}

/** A text that is too long is not cut, because the rest of it might be what matters. */
export const searchCodec: Codec<string> = {
  read: (text) => (text.length > LONGEST_SEARCH ? undefined : tidySearch(text)),
  write: (text) => (text === '' ? undefined : text),
  fallback: () => '',
}
