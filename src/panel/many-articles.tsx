import { type ReactNode, useState } from 'react'
import './many-articles.css'

/** A list that is too long to be there from the start: every link is drawn anew when the address changes. */
export function ManyArticles({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen && children}
    </details>
  )
}
