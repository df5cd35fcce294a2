/** What the filter panel offers, as data: sections of options, and which of them are shown. */

import { wordsOf } from '../../core/search/fold-word.ts'
import type { FacetKey } from '../../core/select/filter.ts'

/** A value that can be chosen. */
export interface FacetOption {
  key: FacetKey
  value: string
  label: string
  /** Every form of its name, for finding it. */
  forms: readonly string[]
  /** Values that are part of it: types of a family, roles of an actor. */
  parts: readonly FacetOption[]
}

/** Number of options up to which a section shows all of them. */
export const SHORT_SECTION = 8

interface Shown {
  counts: (option: FacetOption) => number
  /** Shown in any case: what is chosen. */
  isKept: (option: FacetOption) => boolean
  showsAll: boolean
  find: string
}

/**
 * The options that a section shows, in their order: those found by the words typed; else all, or the ones with most
 * events and those to be kept.
 */
export function shownOptions(
  options: readonly FacetOption[],
  { counts, isKept, showsAll, find }: Shown,
): FacetOption[] {
  const wanted = wordsOf(find).map(({ folded }) => folded)
  if (wanted.length > 0) return options.filter((option) => isFound(option, wanted))
  if (showsAll || options.length <= SHORT_SECTION) return [...options]
  const busiest = new Set(
    options
      .filter((option) => counts(option) > 0)
      .sort((a, b) => counts(b) - counts(a))
      .slice(0, SHORT_SECTION),
  )
  return options.filter((option) => busiest.has(option) || isKept(option))
}

/** Whether one form of the name has a word beginning with each of the folded words; or a part of the option has. */
function isFound({ forms, parts }: FacetOption, wanted: readonly string[]): boolean {
  const fits = (form: string) => {
    const words = wordsOf(form)
    return wanted.every((start) => words.some(({ folded }) => folded.startsWith(start)))
  }
  return forms.some(fits) || parts.some((part) => isFound(part, wanted))
}
