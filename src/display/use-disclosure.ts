import { type ToggleEvent, useCallback, useState } from 'react'

/**
 * Whether a `<details>` is open, and what to give it for that. A reader may have opened it before React took the page over,
 * and then it tells React nothing.
 */
export function useDisclosure() {
  const [isOpen, setIsOpen] = useState(false)
  const ref = useCallback((element: HTMLDetailsElement | null) => void (element?.open && setIsOpen(true)), [])
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => setIsOpen(currentTarget.open)
  return [isOpen, { ref, onToggle }] as const
}

/**
 * Whether a popover is open, and what to give it for that. A reader may have opened it before React took the page over,
 * and then it tells React nothing.
 */
export function usePopover() {
  const [isOpen, setIsOpen] = useState(false)
  const ref = useCallback((element: HTMLElement | null) => void (element?.checkVisibility?.() && setIsOpen(true)), [])
  const onToggle = ({ newState }: ToggleEvent<HTMLElement>) => setIsOpen(newState === 'open')
  return [isOpen, { ref, onToggle, popover: 'auto' }] as const
}
