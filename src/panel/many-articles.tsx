import type { ReactNode } from 'react'
import { useDisclosure } from '../display/use-disclosure.ts'

/** A list that is too long to be there from the start: every link is drawn anew when the address changes. */
export function ManyArticles({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  const [isOpen, disclosure] = useDisclosure()
  return (
    <details {...disclosure}>
      <summary>{heading}</summary>
      {isOpen && children}
    </details>
  )
}
