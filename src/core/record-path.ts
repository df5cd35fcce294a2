/** Kinds of records that have a permanent page, as the first part of its path. */
export type RecordFolder = 'article' | 'event' | 'place'

/** Path of a record's permanent page, relative to the atlas, with a final slash. */
export function recordPath(folder: RecordFolder, id: string): string {
  return `${folder}/${id}/`
}
