/** Takes from a page what browsers and readers sometimes do. */
import type { Page } from './driver.ts'

/** The browser takes the map's graphics away. Gives how many symbols are left before anything else has its turn. */
export async function loseGraphics(page: Page): Promise<number> {
  return page.locator('#map-region canvas').evaluate((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restoreGraphics: () => extension?.restoreContext() })
    return new Promise<number>((resolve) => {
      canvas.addEventListener('webglcontextlost', () =>
        resolve(document.querySelectorAll('#map-region button[data-place-id]').length),
      )
      extension?.loseContext()
    })
  })
}

/** The browser gives back what `loseGraphics` took. */
export async function restoreGraphics(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { restoreGraphics: () => void }).restoreGraphics())
}

/** From the next page on every kind of storage is refused. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('storage is blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get })
  })
}

/** Changes the address as a link within the page would, whatever its length. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}

/** Goes back to a page, and gives whether it is the one that was left; if not, why the browser did not keep it. */
export async function goBackToKeptPage(page: Page): Promise<{ isKept: boolean; reasons: unknown }> {
  const left = page.url()
  // Playwright's own way back waits for a page to load, which one that was kept does not.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await page.waitForURL((url) => url.href !== left, { waitUntil: 'commit' })
  return page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      notRestoredReasons?: unknown
    })[]
    return { isKept: 'isKept' in window, reasons: visit?.notRestoredReasons ?? null }
  })
}

/** Has the page that is open note when the browser gives it back as it was left. */
export async function noteWhenKept(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) Object.assign(window, { isKept: true })
    })
  })
}

/** The browser refuses more than 100 changes of its history in 30 seconds, as Safari does. */
export async function limitHistory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = []
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = history[name]
      history[name] = (...state: Parameters<History['pushState']>) => {
        const now = performance.now()
        times.push(now)
        if (times.filter((time) => now - time < 30_000).length > 100)
          throw new DOMException(`more than 100 calls of ${name} in 30 seconds`, 'SecurityError')
        change.apply(history, state)
      }
    }
  })
}

/** The page renders nothing more from the moment it makes its map until the map's worker has said that something failed. */
export async function renderAfterFailure(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // React takes its turns by messages to itself; MapLibre hears from its worker without them.
    let held: (() => void)[] | undefined
    const { postMessage } = MessagePort.prototype
    MessagePort.prototype.postMessage = function (this: MessagePort, ...message: [unknown]) {
      const post = () => postMessage.apply(this, message)
      if (held) held.push(post)
      else post()
    }
    const release = ({ data }: MessageEvent<{ error?: unknown }>) => {
      if (!data.error) return
      const posts = held ?? []
      held = undefined
      // In a turn of its own, so that whoever listens to the worker has heard of it.
      setTimeout(() => {
        for (const post of posts) post()
      })
    }
    const getContext = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => RenderingContext | null
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (args[0] === 'webgl2') held = []
      return getContext.apply(this, args)
    } as typeof HTMLCanvasElement.prototype.getContext
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', release)
      }
    }
  })
}
