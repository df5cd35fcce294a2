/** Citations as CSL-JSON, which Zotero, Pandoc and others read. */
import type { CitedWork } from './cited-work.ts'

const TYPES = {
  entry: 'entry-encyclopedia',
  article: 'article-newspaper',
  page: 'webpage',
  dataset: 'dataset',
} as const satisfies Record<CitedWork['kind'], string>

/** A list with one item. */
export function citeAsCsl(work: CitedWork): string {
  const { author, container, version, published, isAbout, language, note } = work
  const item = {
    id: work.id,
    type: TYPES[work.kind],
    title: work.title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(published === undefined ? {} : { issued: { ...dateParts(published), ...(isAbout ? { circa: true } : {}) } }),
    ...(version === undefined ? {} : { version }),
    ...(language === undefined ? {} : { language }),
    URL: work.address,
    accessed: dateParts(work.accessed),
    ...(note === undefined ? {} : { note }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function dateParts(day: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}
