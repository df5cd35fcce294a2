/** The browser's service workers; undefined where it has none, or keeps them from this page. */
export function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    // Pages in a sandboxed frame may not even ask; they do without.
    return undefined
  }
}

/**
 * Loads the page anew when another version of the atlas takes over, because it was accepted here or in another tab: no
 * page goes on with the code of one version and the data of another. The address keeps the view.
 */
export function followUpdate(): void {
  const container = workerContainer()
  // The first version that is ever stored takes over too, and is the one that runs already.
  let isStored = Boolean(container?.controller)
  container?.addEventListener('controllerchange', () => {
    if (isStored) window.location.reload()
    isStored = true
  })
}
