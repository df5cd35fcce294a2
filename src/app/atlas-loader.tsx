import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../core/atlas.ts'
import { createRecords, loadAtlas } from '../data/load-atlas.ts'
import { ErrorBoundary } from '../display/error-boundary.tsx'
import { LoadFailure } from '../display/load-failure.tsx'
import { t } from '../i18n/messages.ts'
import { speak } from '../i18n/spoken-language.ts'
import { currentSearch } from '../state/address.ts'
import { AtlasProvider } from '../state/atlas-state.tsx'
import { readLanguage } from '../state/query.ts'
import { hasArea, loadAreas } from '../state/use-places-inside.ts'
import { useLanguage } from './use-language.ts'
import { useTheme } from './use-theme.ts'

type Loading = { state: 'loading' } | { state: 'ready'; atlas: Atlas } | { state: 'failed'; error: unknown }

interface AtlasLoaderProps {
  dataBase: string
  /** YYYY-MM-DD */
  today: string
  /** The page; called again when the language changes. */
  children: () => ReactNode
}

/** Loads data and texts and shows the page around them, or says what went wrong and offers to try again. */
export function AtlasLoader({ dataBase, today, children }: AtlasLoaderProps) {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useLanguage()
  useTheme()
  const records = useMemo(() => createRecords(dataBase), [dataBase])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let current = true
    setLoading({ state: 'loading' })
    const search = currentSearch()
    Promise.all([loadAtlas(dataBase), speak(readLanguage(search)), hasArea(search) && loadAreas()]).then(
      ([atlas]) => current && setLoading({ state: 'ready', atlas }),
      (error: unknown) => current && setLoading({ state: 'failed', error }),
    )
    return () => {
      current = false
    }
  }, [dataBase, attempt])
  switch (loading.state) {
    case 'loading':
      return <LoadingNote />
    case 'failed':
      return (
        <main className="load-failure">
          <h1>{t('app.title')}</h1>
          <LoadFailure error={loading.error} onRetry={() => setAttempt((n) => n + 1)} />
        </main>
      )
    case 'ready':
      return (
        <ErrorBoundary fallback={(error) => <LoadFailure error={error} onRetry={() => window.location.reload()} />}>
          <Suspense fallback={<LoadingNote />}>
            <AtlasProvider atlas={loading.atlas} records={records} today={today}>
              {children()}
            </AtlasProvider>
          </Suspense>
        </ErrorBoundary>
      )
  }
}

function LoadingNote() {
  return (
    <p className="app-loading" role="status">
      {t('app.loading')}
    </p>
  )
}
