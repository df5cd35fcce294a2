import { type ReactNode, useMemo } from 'react'
import type { Atlas, Records } from '../../core/atlas.ts'
import { translateAtlas } from '../../core/translation/translate-atlas.ts'
import { translateRecords } from '../../data/translate-records.ts'
import { ErrorBoundary } from '../../display/loading/error-boundary.tsx'
import { LoadFailure } from '../../display/loading/load-failure.tsx'
import { ownText } from '../../i18n/messages.ts'
import { AtlasProvider } from '../../state/atlas-state.tsx'
import { useToday } from '../../state/today.ts'
import { useTheme } from '../theme/use-theme.ts'
import { useLanguage } from './use-language.ts'

interface AtlasPageProps {
  atlas: Atlas
  records: Records
  /** The reader's calendar day with which the page is rendered first, YYYY-MM-DD. */
  today: string
  /** Called again when the language changes. */
  children: () => ReactNode
}

/** A page, once its data is there: the same for the browser and for the page made in advance. */
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
