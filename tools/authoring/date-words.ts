/** How dates are written in the languages for which the date library has no parser. */
import { MONTHS as AZERBAIJANI_MONTHS } from '../../src/i18n/languages/az.ts'
import { MONTHS as ARMENIAN_MONTHS } from '../../src/i18n/languages/hy.ts'

/** Words are given as the beginnings of regular expressions: `endings` are what may follow a month. */
export interface DateWords {
  months: readonly string[]
  /** After a month. */
  endings: string
  /** After the number of a day. */
  dayEndings: string
  /** Between the first and the last day of an interval. */
  to: string
  /** After the number of a year; without it a number is no year. */
  year: string
  /** First and last month, by the word with what may follow it. */
  seasons: readonly (readonly [word: string, first: string, last: string])[]
  /** Days from the day of publication. */
  relative: readonly (readonly [word: string, days: number])[]
  /** Monday first. */
  weekdays: readonly string[]
}

const DASH = '\\s*[-–—]\\s*'

export const DATE_WORDS: Readonly<Record<'az' | 'hy', DateWords>> = {
  az: {
    months: AZERBAIJANI_MONTHS,
    endings: '(?:[ıiuü]n(?:da|də|dan|dən)?|da|də|dan|dən|a|ə)?(?: ay[ıi](?:n(?:da|dan|[ıi]n)?)?)?',
    dayEndings: '(?:-?(?:c[ıiuü]|[ndy]?[aəıiuü]n?(?:da|də|dan|dən)?|dək|dan|dən|nda|ndə))?',
    to: `(?:${DASH}|\\s+və\\s+)`,
    year: '(?:-?c[ıiuü])?\\s*il(?:in|də|dən|ə)?',
    seasons: [
      ['yaz(?:ında|ı)?', '03', '05'],
      ['yay(?:ında|ı)?', '06', '08'],
      ['pay[ıi]z(?:ında|ı)?', '09', '11'],
    ],
    relative: [
      ['dünən', -1],
      ['bu gün', 0],
      ['sabah', 1],
    ],
    weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar günü'],
  },
  hy: {
    months: ARMENIAN_MONTHS,
    endings: '(?:ին|ից|ի|ում|ը)?',
    dayEndings: '(?:-?(?:ին|ից|ի|ը|ն))?',
    to: `(?:${DASH}|\\s+և\\s+)`,
    year: '\\s*(?:թվական(?:ի|ին|ից|ը)?|թ\\.?|թ-ի(?:ն)?)',
    seasons: [
      ['գարն(?:անը|ան)|գարուն', '03', '05'],
      ['ամռ(?:անը|ան)|ամառ', '06', '08'],
      ['աշն(?:անը|ան)|աշուն', '09', '11'],
    ],
    relative: [
      ['երեկ', -1],
      ['այսօր', 0],
      ['վաղը', 1],
    ],
    weekdays: ['երկուշաբթի', 'երեքշաբթի', 'չորեքշաբթի', 'հինգշաբթի', 'ուրբաթ', 'շաբաթ օրը', 'կիրակի'],
  },
}
