import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { t } from '../../i18n/messages.ts'
import { type Spoken, speak, spokenLanguage, subscribeToLanguage } from '../../i18n/spoken-language.ts'
import { currentSearch, plainSearch, subscribeToAddress } from '../../state/address.ts'
import { readLanguage } from '../../state/query.ts'

/** Lets the page speak the language of the address, and its document say so. Returns what it speaks now. */
export function useLanguage(): Spoken {
  const asked = readLanguage(useSyncExternalStore(subscribeToAddress, currentSearch, plainSearch))
  const spoken = useSyncExternalStore(subscribeToLanguage, spokenLanguage, spokenLanguage)
  useEffect(() => void speak(asked), [asked])
  // Before other effects: what is open names the document in more detail.
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language
    document.title = t('subject.title')
  }, [spoken.language])
  return spoken
}
