import type { MouseEvent, ReactNode } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'

interface QueryLinkProps {
  change: Partial<Query>
  className?: string
  /** Language of the text, where it is not the page's. */
  lang?: string
  children: ReactNode
  'aria-current'?: 'true' | undefined
  'aria-label'?: string
}

/** A real link to another view: it can be copied or opened in a new tab, and a plain click changes the view in place. */
export function QueryLink({ change, children, ...rest }: QueryLinkProps) {
  const state = useAtlas()
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    state.change(change)
  }
  return (
    <a href={state.addressOf(change)} onClick={follow} {...rest}>
      {children}
    </a>
  )
}
