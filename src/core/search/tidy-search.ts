/** What a reader typed to search for, made fit for an address. */

/** Longest search that is understood, in UTF-16 code units. */
export const LONGEST_SEARCH = 200

/** The text without control characters, direction marks and lone surrogates, its spaces single and none at the ends. */
export function tidySearch(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
