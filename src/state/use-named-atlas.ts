import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Atlas, Records } from '../core/atlas.ts'
import type { Language } from '../core/vocabulary/language.ts'

/** The atlas with the names of places that a language needs. Those in English are at hand, the others are asked for. */
export function useNamedAtlas(atlas: Atlas, records: Records, language: Language): Atlas {
  const [places, setPlaces] = useState<Atlas['places']>()
  const needsAll = language !== 'en'
  useEffect(() => {
    if (!needsAll) return
    let isCurrent = true
    records.places().then(
      (all) => isCurrent && startTransition(() => setPlaces(all)),
      (error: unknown) => console.warn('The names of places could not be loaded; they stay in English.', error),
    )
    return () => {
      isCurrent = false
    }
  }, [needsAll, records])
  return useMemo(() => (places ? { ...atlas, places } : atlas), [atlas, places])
}
