/** The browser's service workers; undefined where it has none, or keeps them from this page. */
export function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    // Pages in a sandboxed frame may not even ask; they do without.
    return undefined
  }
}
