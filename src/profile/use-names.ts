import { use, useMemo } from 'react'
import { listLabel, nameIn, type Wording } from '../core/names/record-names.ts'
import type { ProfileRef } from '../core/profile.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { useAtlas } from '../state/atlas-state.tsx'

export interface Names {
  /** Language that names are wanted in. */
  lang: Language
  /** Text of a place's or actor's name and the language it is in; the id where there is no record. */
  nameOf: (ref: ProfileRef) => Wording
  /** Orders ids of one kind by name, as the language does. */
  compare: (kind: ProfileRef['kind']) => (a: string, b: string) => number
}

/** Names of places and actors in the reader's language. Suspends until both lists are loaded. */
export function useNames(): Names {
  const { records, query } = useAtlas()
  const places = use(records.places())
  const actors = use(records.actors())
  const { lang } = query
  return useMemo(() => {
    const collator = new Intl.Collator(lang)
    const nameOf = ({ kind, id }: ProfileRef): Wording => {
      const place = kind === 'place' ? places.get(id) : undefined
      if (place) return listLabel(place, lang)
      return nameIn(actors.get(id)?.names ?? [{ lang: 'en', text: id }], lang)
    }
    const compare = (kind: ProfileRef['kind']) => (a: string, b: string) =>
      collator.compare(nameOf({ kind, id: a }).text, nameOf({ kind, id: b }).text) || (a < b ? -1 : 1)
    return { lang, nameOf, compare }
  }, [places, actors, lang])
}
