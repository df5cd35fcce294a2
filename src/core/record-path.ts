import type { Language } from './vocabulary/language.ts'

/** Kinds of records that have a permanent page, as the first part of its path. */
export type RecordFolder = 'article' | 'event' | 'place'

/** Path of a record's permanent page, relative to the atlas, with a final slash. */
export function recordPath(folder: RecordFolder, id: string): string {
  return `${folder}/${id}/`
}

/** The path of a permanent page in a language: English pages have no folder of their own. */
export function pathIn(language: Language, path: string): string {
  return language === 'en' ? path : `${language}/${path}`
}
