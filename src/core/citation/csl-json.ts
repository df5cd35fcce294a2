/** Citations as CSL-JSON, which Zotero, Pandoc and others read. */
import type { CitedWork } from './cited-work.ts'

const TYPES = { entry: 'entry', article: 'article-newspaper', dataset: 'dataset' } as const

/** A list with one item. */
export function citeAsCsl(work: CitedWork): string {
  const { author, container, version, published, note } = work
  const item = {
    id: work.id,
    type: TYPES[work.kind],
    title: work.title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(published === undefined ? {} : { issued: dateParts(published) }),
    ...(version === undefined ? {} : { version }),
    URL: work.address,
    accessed: dateParts(work.accessed),
    ...(note === undefined ? {} : { note }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function dateParts(day: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}
