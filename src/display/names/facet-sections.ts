import type { FacetKey } from '../../core/select/filter.ts'

/** Sections of the filter panel, each with the facets whose values it holds. */
export const SECTIONS = [
  { id: 'type', facets: ['type'] },
  { id: 'actor', facets: ['actor'] },
  { id: 'country', facets: ['country'] },
  { id: 'place', facets: ['place'] },
  { id: 'outlet', facets: ['outlet'] },
  { id: 'article', facets: ['in'] },
  { id: 'published', facets: ['published'] },
  { id: 'side', facets: ['side'] },
  { id: 'evidence', facets: ['notes', 'sides', 'sources'] },
  { id: 'confidence', facets: ['confidence'] },
  { id: 'status', facets: ['status'] },
  { id: 'length', facets: ['long', 'uncertain'] },
] as const satisfies readonly { id: string; facets: readonly FacetKey[] }[]

export type SectionId = (typeof SECTIONS)[number]['id']

/** The section in which a facet stands. */
export function sectionOf(key: FacetKey): SectionId {
  for (const { id, facets } of SECTIONS) if ((facets as readonly FacetKey[]).includes(key)) return id
  throw new Error(`no section of the filter panel holds ${key}`)
}
