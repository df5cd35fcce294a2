import { use, useMemo } from 'react'
import type { Atlas } from '../../core/atlas.ts'
import { labelIn, listLabel, nameIn } from '../../core/names/record-names.ts'
import type { ConfidenceLevel } from '../../core/schema/event.ts'
import type { IndexEvent, SourceLabel } from '../../core/schema/event-index.ts'
import type { Actor, EventType, Name } from '../../core/schema/reference-lists.ts'
import type { FacetKey } from '../../core/select/filter.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { countryName } from '../../i18n/country-name.ts'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** A value in words, and every form of its name in any language. */
export interface ValueNames {
  label: string
  forms: readonly string[]
}

interface Lists {
  language: Language
  atlas: Atlas
  types: ReadonlyMap<string, EventType>
  actors: ReadonlyMap<string, Actor>
}

/** Gives the names of any value of any facet; waits until the lists of types and actors are loaded. */
export function useValueNames(): (key: FacetKey, value: string) => ValueNames {
  const { atlas, records } = useAtlas()
  const { language } = spokenLanguage()
  const [typesLoading, actorsLoading] = [records.types(), records.actors()]
  const types = use(typesLoading)
  const actors = use(actorsLoading)
  return useMemo(() => {
    const lists = { language, atlas, types, actors }
    return (key, value) => NAMES[key](value, lists)
  }, [language, atlas, types, actors])
}

/** The codec of the address lets only allowed values through, so that each has its text. */
const NAMES: Record<FacetKey, (value: string, lists: Lists) => ValueNames> = {
  type: (id, { language, atlas, types }) => {
    const type = types.get(id)
    return plain(isFamily(id, atlas) ? t(`family.${id}`) : type ? labelIn(type, language).text : id)
  },
  actor: (value, { language, atlas, actors }) => {
    const [id = '', role] = value.split(':')
    const names = actors.get(id)?.names ?? [{ lang: 'en' as const, text: id }]
    const actor = nameIn(names, language).text
    return role === undefined
      ? { label: actor, forms: formsOf(names) }
      : plain(t('facets.role', { actor, role: atlas.roles.get(role) ?? role }))
  },
  place: (id, { language, atlas }) => {
    const place = atlas.places.get(id)
    if (!place) return plain(id)
    return { label: listLabel(place, language).text, forms: formsOf(place.names) }
  },
  country: (code, { language, atlas }) => {
    for (const { kind, country, names } of atlas.places.values())
      if (kind === 'country' && country === code) return { label: nameIn(names, language).text, forms: formsOf(names) }
    return plain(countryName(code))
  },
  outlet: (id, { atlas }) => plain(atlas.outlets.get(id)?.name ?? id),
  in: (id, { atlas }) => plain(atlas.articles.get(id)?.headline ?? id),
  side: (side) => plain(t(`side.${side}`)),
  published: plain,
  status: (status) => plain(t(`status.${status as IndexEvent['status']}`)),
  confidence: (level) => plain(t(`confidence.${level as ConfidenceLevel}`)),
  notes: () => plain(t('facets.withNotes')),
  sources: (label) => plain(t(`sourceLabel.${label as SourceLabel}`)),
  sides: () => plain(t('filter.oneSided')),
  long: () => plain(t('filter.hideLong')),
  uncertain: () => plain(t('filter.hideUncertain')),
}

function plain(label: string): ValueNames {
  return { label, forms: [label] }
}

function isFamily(id: string, { subject }: Atlas): boolean {
  return subject.families.some((family) => family.id === id)
}

function formsOf(names: readonly Name[]): string[] {
  return names.flatMap(({ text, transliteration, variants = [] }) => [text, transliteration ?? [], variants].flat())
}

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
