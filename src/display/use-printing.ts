import { useSyncExternalStore } from 'react'

let isPrinting = false

/** Whether the page is being printed: what is folded or cut on the screen is whole on paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  const follow = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    listener()
  }
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, follow)
  return () => {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, follow)
  }
}
