import { Component, type ReactNode, Suspense, useEffect, useState } from 'react'
import { DataError } from '../../core/data-error.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

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

/** A reader who has waited so long wants to know what for. */
const SLOW_MS = 5000

/** Says after a few seconds that an answer is still awaited, and which files are. */
export function SlowNotice() {
  const { records } = useAtlas()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setSlow, SLOW_MS, true)
    return () => clearTimeout(timer)
  }, [])
  return <span role="status">{isSlow && t('error.slow', { files: records.awaited().join(', ') })}</span>
}

/** Says what could not be loaded and offers to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isData = error instanceof DataError
  return (
    <div role="alert" className="load-failure-message">
      <h2>{isData ? t('error.title') : t('error.unexpected')}</h2>
      {isData && <p>{t('error.what', { file: error.file, reason: error.reason })}</p>}
      <p>{t('error.remedy')}</p>
      <button type="button" className="button is-primary" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  )
}

interface ErrorBoundaryProps {
  /** What to show instead; `retry` shows the children again. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

type Failure = { error: unknown } | undefined

/** Keeps an error inside one part of the page; the rest goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: Failure }> {
  override state: { failure: Failure } = { failure: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } }
  }

  override render() {
    const { failure } = this.state
    if (!failure) return this.props.children
    return this.props.fallback(failure.error, () => this.setState({ failure: undefined }))
  }
}

interface ExtraProps {
  /** What stands in its place while it fails; nothing unless given. */
  instead?: ReactNode
  children: ReactNode
}

/** A part without which the atlas works: when it fails, nothing is said, and it comes back once failures are forgotten. */
export function Extra({ instead, children }: ExtraProps) {
  return (
    <ErrorBoundary fallback={(_, retry) => <Absent onRetry={retry}>{instead}</Absent>}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}

function Absent({ onRetry, children }: { onRetry: () => void; children: ReactNode }) {
  const { records } = useAtlas()
  useEffect(() => records.onForgotten(onRetry), [records, onRetry])
  return children
}
