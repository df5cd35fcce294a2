import type { ReactNode } from 'react'
import type { CardContent } from './card.ts'

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
