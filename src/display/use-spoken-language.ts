import { useSyncExternalStore } from 'react'
import { type Spoken, spokenLanguage, subscribeToLanguage } from '../i18n/spoken-language.ts'

/** What the page speaks, for a component that is drawn anew when it changes, whatever is around it. */
export function useSpokenLanguage(): Spoken {
  return useSyncExternalStore(subscribeToLanguage, spokenLanguage, spokenLanguage)
}
