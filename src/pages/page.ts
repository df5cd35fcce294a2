import type { ReactNode } from 'react'
import type { Language } from '../core/vocabulary/language.ts'
import type { CardContent } from './social-card.ts'

/** A permanent page in the language of its site, before it becomes a file. Paths are relative to the atlas. */
export interface Page {
  /** Ends with a slash; the file is its index.html. It is the path of the English page; `pathIn` gives the others. */
  path: string
  title: string
  /** One or two sentences for search engines and previews. */
  description: string
  content: ReactNode
  /** Nodes of schema.org about what the page shows. */
  jsonLd: readonly object[]
  /** The same as data: files by their path. */
  alternates: readonly { path: string; type: string }[]
  /** What its social card shows; pages without one share the atlas's. */
  card?: CardContent
  /** Way to the atlas from the root of its server, when the page is sent for any address that leads nowhere. */
  sentAnywhere?: string
  /** Path of the page that stands for this one, when the record goes by another id now. */
  movedTo?: string
}

/** Where the permanent pages are. All paths are relative to the atlas and end with a slash. */
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
