import { useEffect, useState } from 'react'
import type { Language } from '../../core/vocabulary/language.ts'

/** Characters that bring in every font file a language's names need: plain Latin, extended Latin, and its own script. */
const SAMPLES: Record<Language, string> = { az: 'aə', en: 'aə', hy: 'aəԱ', ru: 'aəЯ' }

/**
 * The language in which the map may write names: the one asked for as soon as its fonts are there, undefined before the
 * first. MapLibre keeps each character as it first drew it, so a fallback's character would stay.
 */
export function useNameLanguage(asked: Language): Language | undefined {
  const [ready, setReady] = useState<Language>()
  useEffect(() => {
    let current = true
    const faces = ['400 16px "Noto Sans"', '700 16px "Noto Sans Bold"'].map((face) =>
      document.fonts.load(face, SAMPLES[asked]),
    )
    // Without its fonts the map still writes names, in those of the system.
    Promise.allSettled(faces).then(() => current && setReady(asked))
    return () => {
      current = false
    }
  }, [asked])
  return ready
}
