import type { ReactNode } from 'react'
import type { Atlas, Records } from '../../core/atlas.ts'
import { ErrorBoundary } from '../../display/loading/error-boundary.tsx'
import { LoadFailure } from '../../display/loading/load-failure.tsx'
import { AtlasProvider } from '../../state/atlas-state.tsx'
import { useTheme } from '../theme/use-theme.ts'
import { useLanguage } from './use-language.ts'

interface AtlasPageProps {
  atlas: Atlas
  records: Records
  /** The reader's calendar day, YYYY-MM-DD. */
  today: string
  /** Called again when the language changes. */
  children: () => ReactNode
}

/** A page, once its data is there: the same for the browser and for the page made in advance. */
export function AtlasPage({ atlas, records, today, children }: AtlasPageProps) {
  useLanguage()
  useTheme()
  return (
    <ErrorBoundary fallback={(error) => <LoadFailure error={error} onRetry={() => window.location.reload()} />}>
      <AtlasProvider atlas={atlas} records={records} today={today}>
        {children()}
      </AtlasProvider>
    </ErrorBoundary>
  )
}
