import { use, useMemo } from 'react'
import { type Language, nameIn } from '../core/names.ts'
import { listLabel } from '../core/place-label.ts'
import type { ProfileRef } from '../core/profile.ts'
import { useAtlas } from '../state/atlas-state.tsx'

export interface Names {
  /** Language that names are wanted in. */
  lang: Language
  /** Text of a place's or actor's name and the language it is in; the id where there is no record. */
  nameOf: (ref: ProfileRef) => { text: string; lang: Language }
  /** Orders ids of one kind by name, as the language does. */
  compare: (kind: ProfileRef['kind']) => (a: string, b: string) => number
}

/** Names of places and actors in the reader's language. Suspends until the actors are loaded. */
export function useNames(): Names {
  const { atlas, records, query } = useAtlas()
  const actors = use(records.actors())
  const { lang } = query
  return useMemo(() => {
    const collator = new Intl.Collator(lang)
    const nameOf = ({ kind, id }: ProfileRef) => {
      const place = kind === 'place' ? atlas.places.get(id) : undefined
      const record = place ?? actors.get(id)
      if (!record) return { text: id, lang: 'en' as const }
      const name = nameIn(record.names, lang)
      return { text: place ? listLabel(place, lang) : name.text, lang: name.lang }
    }
    const compare = (kind: ProfileRef['kind']) => (a: string, b: string) =>
      collator.compare(nameOf({ kind, id: a }).text, nameOf({ kind, id: b }).text) || (a < b ? -1 : 1)
    return { lang, nameOf, compare }
  }, [atlas, actors, lang])
}
