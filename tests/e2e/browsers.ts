/** Browsers that differ from the usual one: without network, without scripts, or with pages kept after they are left. */
import type { Page, test } from './driver.ts'

/** Cuts all pages of the browser off, its service worker included. */
export async function withoutNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true)
}

/** For browsers in which scripts are off. */
export const withoutScript = { javaScriptEnabled: false }

/** For a browser that keeps pages which are left, and gives them back; Playwright turns that off for its own. */
export const withBackForwardCache = {
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
} satisfies Parameters<typeof test.use>[0]
