import { useLayoutEffect, useSyncExternalStore } from 'react'
import { currentSearch, plainSearch, subscribeToAddress } from '../../state/address.ts'
import { readTheme } from '../../state/query.ts'
import { useDarkScheme } from '../../state/use-dark-scheme.ts'

/** Gives the document the theme of the address, whose colours theme.css has, and the browser's own frame the same. */
export function useTheme(): void {
  const theme = readTheme(useSyncExternalStore(subscribeToAddress, currentSearch, plainSearch))
  const isDark = useDarkScheme(theme)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour of the paper changes with the scheme
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = theme
    const frame = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
    if (frame) frame.content = getComputedStyle(root).backgroundColor
  }, [theme, isDark])
}
