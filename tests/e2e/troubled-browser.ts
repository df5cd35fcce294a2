/** Takes from a page what browsers and readers sometimes do. */
import type { Page } from './driver.ts'

/** The browser takes the map's graphics away. */
export async function loseGraphics(page: Page): Promise<void> {
  await page.locator('#map-region canvas').evaluate((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restoreGraphics: () => extension?.restoreContext() })
    extension?.loseContext()
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
