import { type ReactNode, Suspense, useEffect } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

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
