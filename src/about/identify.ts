import type { Article } from '../core/schema/reference-lists.ts'
import type { ChosenFile } from './read-chosen-file.ts'

/** The article on record whose text the file is, by its hash; undefined when it is none, or when there is no hash. */
export function identify(file: ChosenFile, articles: Iterable<Article>): Article | undefined {
  return 'text' in file && file.sha256 !== undefined
    ? [...articles].find(({ sha256 }) => sha256 === file.sha256)
    : undefined
}
