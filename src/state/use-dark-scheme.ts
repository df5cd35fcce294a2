import { useSyncExternalStore } from 'react'
import type { Theme } from './query.ts'

/** Whether a theme means dark colours now; `auto` follows the reader's system, also when that changes. */
export function useDarkScheme(theme: Theme): boolean {
  const systemIsDark = useSyncExternalStore(subscribeToSystem, isSystemDark, unknownYet)
  return theme === 'auto' ? systemIsDark : theme === 'dark'
}

const DARK = '(prefers-color-scheme: dark)'

/** The prerendered page has the colours of both. */
function unknownYet(): boolean {
  return false
}

let system: MediaQueryList | undefined

function systemScheme(): MediaQueryList {
  system ??= window.matchMedia(DARK)
  return system
}

function isSystemDark(): boolean {
  return systemScheme().matches
}

function subscribeToSystem(listener: () => void): () => void {
  systemScheme().addEventListener('change', listener)
  return () => systemScheme().removeEventListener('change', listener)
}
