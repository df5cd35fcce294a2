/**
 * `npm run contact-sheet`: photographs the built map at four zooms and four as-of dates into docs/contact-sheet.jpg,
 * and the first view into docs/screenshot.png. Look at them after every change of the map.
 */
import { writeFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { installedChromium } from '../run/find-chromium.mjs'

const PORT = 4176
const VIEWS = ['3/42/42', '6/40.2/46.5', '8/39.8/46.7', '11/41.07/45.1']
const LAST_YEARS = [1990, 2005, 2021, 2024]
const FIRST_YEAR = 1988

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' })
const executablePath = await installedChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})

await (await openPage(browser, '/', 1440, 900)).screenshot({ path: 'docs/screenshot.png' })
const rows: string[] = []
for (const year of LAST_YEARS) {
  const cells: string[] = []
  for (const view of VIEWS) {
    const page = await openPage(browser, `/?from=${FIRST_YEAR}&to=${year}#map=${view}`, 1240, 760)
    const picture = await page.locator('#map-region').screenshot({ type: 'jpeg', quality: 80 })
    cells.push(`<td><img src="data:image/jpeg;base64,${picture.toString('base64')}" width="600"></td>`)
    await page.close()
  }
  rows.push(`<tr>${cells.join('')}</tr>`)
}
const sheet = await browser.newPage({ viewport: { width: 2440, height: 100 } })
await sheet.setContent(`<table style="border-spacing:6px">${rows.join('')}</table>`)
await writeFile('docs/contact-sheet.jpg', await sheet.screenshot({ type: 'jpeg', quality: 75, fullPage: true }))
await browser.close()
await server.close()
console.log('Wrote docs/screenshot.png and docs/contact-sheet.jpg.')

async function openPage(from: Browser, address: string, width: number, height: number): Promise<Page> {
  const page = await from.newPage({ viewport: { width, height } })
  await page.goto(`http://localhost:${PORT}${address}`)
  await page.locator('.map-view[aria-busy="false"]').waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('.map-view[aria-busy="false"]').waitFor()
  return page
}
