/**
 * `npm run contact-sheet`: photographs the built map at five zooms and five as-of dates into docs/contact-sheet.jpg, and
 * one view in the dark theme and in grey; and the first view into docs/screenshot.png. Look at them after every change of
 * the map.
 */
import { writeFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { preview } from 'vite'
import { requireSite } from '../plain-errors.ts'
import { launchChromium } from '../run/find-chromium.mjs'

const VIEWS = ['4/40.5/46', '5.5/40.3/46.5', '7/40/46.4', '9/39.85/46.6', '11/41.06/45.1']
const YEARS = [1989, 1992, 2016, 2021, 2024]
/** Further pictures, below the others: theme, and whether in grey. */
const ALSO = [
  { view: '7/40/46.4', year: 2016, theme: 'dark', isGrey: false },
  { view: '7/40/46.4', year: 2021, theme: 'dark', isGrey: false },
  { view: '7/40/46.4', year: 2016, theme: 'light', isGrey: true },
  { view: '7/40/46.4', year: 2021, theme: 'light', isGrey: true },
] as const
const SIZE = { width: 840, height: 560 }
const SHOWN_WIDTH = 480
/** Graphics in software on a busy machine take their time. */
const LOADING_MS = 120_000
/** The map alone, which fills the window, with its centre in the middle. */
const MAP_ONLY = `
  body :not(:has(.map-view), .map-view, .map-view *) { visibility: hidden }
  [data-furniture] { display: none !important }
  .app { --room-top: 0px !important; --room-right: 0px !important; --room-bottom: 0px !important; --room-left: 0px !important }
`

requireSite()
const browser = await launchChromium()
const server = await preview({ configLoader: 'runner', preview: { port: 0 }, logLevel: 'error' })
const { origin } = new URL(server.resolvedUrls?.local[0] ?? '')

await (await openPage(browser, '/', { width: 1440, height: 900 }, '')).screenshot({ path: 'docs/screenshot.png' })
const rows: string[] = []
for (const year of YEARS) {
  const cells: string[] = []
  for (const view of VIEWS) cells.push(await photograph(view, year, 'light', false))
  rows.push(`<tr>${cells.join('')}</tr>`)
}
const also: string[] = []
for (const { view, year, theme, isGrey } of ALSO) also.push(await photograph(view, year, theme, isGrey))
rows.push(`<tr>${also.join('')}</tr>`)
const sheet = await browser.newPage({ viewport: { width: VIEWS.length * (SHOWN_WIDTH + 8) + 8, height: 100 } })
await sheet.setContent(`<table style="border-spacing:6px">${rows.join('')}</table>`)
await writeFile('docs/contact-sheet.jpg', await sheet.screenshot({ type: 'jpeg', quality: 80, fullPage: true }))
await browser.close()
await server.close()
console.log('Wrote docs/screenshot.png and docs/contact-sheet.jpg.')

/** A cell of the sheet: the map of one year, which is also its as-of date. */
async function photograph(view: string, year: number, theme: 'light' | 'dark', isGrey: boolean): Promise<string> {
  const styles = isGrey ? `${MAP_ONLY} html { filter: grayscale(1) }` : MAP_ONLY
  const page = await openPage(browser, `/?from=${year}&to=${year}&theme=${theme}#map=${view}`, SIZE, styles)
  const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return `<td><img src="data:image/jpeg;base64,${picture.toString('base64')}" width="${SHOWN_WIDTH}"></td>`
}

async function openPage(
  from: Browser,
  address: string,
  viewport: { width: number; height: number },
  styles: string,
): Promise<Page> {
  const page = await from.newPage({ viewport, bypassCSP: true, serviceWorkers: 'block' })
  // Before the map is made, which asks how much of it is covered.
  await page.addInitScript((text) => {
    const style = Object.assign(document.createElement('style'), { textContent: text })
    new MutationObserver((_, observer) => {
      if (!document.head) return
      document.head.append(style)
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  }, styles)
  await page.goto(origin + address)
  await idle(page)
  // Heights come once all else is drawn.
  if (!address.includes('#map=4/'))
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/elevation/')),
      undefined,
      { timeout: LOADING_MS },
    )
  await page.waitForLoadState('networkidle')
  await idle(page)
  return page
}

/** Waits until the map has drawn what it has. */
async function idle(page: Page): Promise<void> {
  await page.locator('.map-view[aria-busy="false"]').waitFor({ state: 'attached', timeout: LOADING_MS })
}
