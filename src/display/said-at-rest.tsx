import { useEffect, useState } from 'react'

/** How long a text has to stay as it is before it is read out, in milliseconds. */
const REST_MS = 1000

interface SaidAtRestProps {
  /** As it is seen elsewhere. */
  children: string
  /** Whether nothing is read out for now. */
  isQuiet?: boolean
}

/** Has a text that may change with each letter or each pixel read out once it rests. */
export function SaidAtRest({ children, isQuiet = false }: SaidAtRestProps) {
  const [said, setSaid] = useState(children)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), REST_MS)
    return () => clearTimeout(timer)
  }, [children])
  return (
    <span className="visually-hidden" role="status" aria-live={isQuiet ? 'off' : 'polite'}>
      {said}
    </span>
  )
}
