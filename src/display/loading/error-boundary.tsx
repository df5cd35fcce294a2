import { Component, type ReactNode } from 'react'

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
