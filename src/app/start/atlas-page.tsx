import { type ReactNode, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Atlas, Records } from '../../core/atlas.ts'
import { translateAtlas } from '../../core/translation/translate-atlas.ts'
import { translateRecords } from '../../data/translate-records.ts'
import { ErrorBoundary, LoadFailure } from '../../display/loading/loaded-part.tsx'
import { useSpokenLanguage } from '../../display/use-spoken-language.ts'
import { ownText, t } from '../../i18n/messages.ts'
import { type Spoken, speak } from '../../i18n/spoken-language.ts'
import { currentSearch, plainSearch, subscribeToAddress } from '../../state/address.ts'
import { AtlasProvider } from '../../state/atlas-state.tsx'
import { readLanguage, readTheme } from '../../state/query.ts'
import { useToday } from '../../state/today.ts'
import { useDarkScheme } from '../../state/use-dark-scheme.ts'

interface AtlasPageProps {
  atlas: Atlas
  records: Records
  /** The reader's calendar day with which the page is rendered first, YYYY-MM-DD. */
  today: string
  /** Called again when the language changes. */
  children: () => ReactNode
}

/** A page, once its data is there: the same for the browser and for the prerendered page. */
export function AtlasPage({ atlas, records, today, children }: AtlasPageProps) {
  const { language } = useLanguage()
  useTheme()
  const day = useToday(today)
  const ownAtlas = useMemo(
    () => (language === 'en' ? atlas : translateAtlas(atlas, language, ownText)),
    [atlas, language],
  )
  const ownRecords = useMemo(() => translateRecords(records, language), [records, language])
  return (
    <ErrorBoundary fallback={(error) => <LoadFailure error={error} onRetry={() => window.location.reload()} />}>
      <AtlasProvider atlas={ownAtlas} records={ownRecords} today={day}>
        {children()}
      </AtlasProvider>
    </ErrorBoundary>
  )
}

/** Lets the page speak the language of the address, and its document say so. Returns what it speaks now. */
function useLanguage(): Spoken {
  const asked = readLanguage(useSyncExternalStore(subscribeToAddress, currentSearch, plainSearch))
  const spoken = useSpokenLanguage()
  useEffect(() => void speak(asked), [asked])
  // Before other effects: what is open names the document in more detail.
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language
    document.title = t('subject.title')
  }, [spoken.language])
  return spoken
}

/** Gives the document the theme of the address, whose colours theme.css has, and the browser's own frame the same. */
function useTheme(): void {
  const theme = readTheme(useSyncExternalStore(subscribeToAddress, currentSearch, plainSearch))
  const isDark = useDarkScheme(theme)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour of the paper changes with the scheme
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = theme
    const frame = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
    if (frame) frame.content = getComputedStyle(root).backgroundColor
  }, [theme, isDark])
}
