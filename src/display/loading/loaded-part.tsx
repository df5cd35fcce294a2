import { type ReactNode, Suspense } from 'react'
import { DataError } from '../../core/data-error.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadFailure } from './load-failure.tsx'
import { SlowNotice } from './slow-notice.tsx'

/** A part of the page that loads its data: says that it loads, and what went wrong with a way to try again. */
export function LoadedPart({ children }: { children: ReactNode }) {
  const { records } = useAtlas()
  const tryAgain = (error: unknown, retry: () => void) => () => {
    // Code that failed to load is not asked for again within a page, so only loading the page anew helps.
    if (!(error instanceof DataError)) window.location.reload()
    records.forgetFailures()
    retry()
  }
  return (
    <ErrorBoundary fallback={(error, retry) => <LoadFailure error={error} onRetry={tryAgain(error, retry)} />}>
      <Suspense
        fallback={
          <p aria-busy="true">
            {t('detail.loading')} <SlowNotice />
          </p>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}
