import { recordPath } from '../core/record-path.ts'
import type { Query } from './query.ts'

/** The permanent page of what a link opens, for links that must work without JavaScript; undefined when it has none. */
export function staticAddress({ event, article, place }: Partial<Query>): string | undefined {
  if (event !== undefined) return recordPath('event', event)
  if (article !== undefined) return recordPath('article', article)
  return place?.[0] === undefined ? undefined : recordPath('place', place[0])
}
