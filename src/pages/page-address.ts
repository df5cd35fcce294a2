/** Where the permanent pages are. All paths are relative to the atlas and end with a slash. */

import type { Language } from '../core/vocabulary/language.ts'

export const RELEASES_PATH = 'releases/'
export const FEED_PATH = 'feed.atom'

/** The live map in the language of a page; `query` without a question mark. */
export function liveAddress(root: string, language: Language, query = ''): string {
  const parts = [query, ...(language === 'en' ? [] : [`lang=${language}`])].filter(Boolean)
  return parts.length === 0 ? root : `${root}?${parts.join('&')}`
}

/** Social card of a page; that of the atlas for the path "". */
export function cardPath(path: string): string {
  return `${path}card.png`
}

/** The way from a page back to the atlas: "../../" from "event/x/". */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
