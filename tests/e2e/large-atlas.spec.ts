/** An atlas of thousands of events: its data are a file of their own, and its list is drawn in part. */

import { fromPageColumns } from '../../src/core/page-columns.ts'
import type { PageData } from '../../src/core/schema/page-data.ts'
import { holdData } from '../../tools/site/page-data.ts'
import { siteAddress } from '../../tools/site/permanent/site-address.ts'
import { expect, type Page, test } from './driver.ts'
import { EVENTS, eventsBetween } from './published.ts'

/** How often each event of the atlas is there, so that there are more than 2,000. */
const COPIES = 12

/** Serves the start page with its data in a file, which `change` makes. `isMissing` says when the file is not there. */
async function serveData(
  page: Page,
  baseURL: string | undefined,
  change: (data: PageData) => PageData,
  isMissing = () => false,
): Promise<void> {
  const { base } = siteAddress(process.env)
  const start = new URL(`${baseURL}/`).pathname
  await page.route(
    ({ pathname }) => pathname === start,
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const [held = '', json = ''] =
        html.match(/<script type="application\/json" id="page-data">(.*?)<\/script>/s) ?? []
      const { element, file } = holdData(change(fromPageColumns(JSON.parse(json))), base, 0)
      await page.route(`${baseURL}/${file?.fileName}`, (asked) =>
        isMissing() ? asked.fulfill({ status: 404 }) : asked.fulfill({ json: JSON.parse(file?.source ?? '') }),
      )
      await route.fulfill({ response, body: html.replace(held, () => element) })
    },
  )
}

/** Each event so often; the copies have ids of their own, and stay beside their original in the order of days. */
function copied(data: PageData): PageData {
  const copies = (event: PageData['events'][number]) =>
    Array.from({ length: COPIES }, (_, i) => (i === 0 ? event : { ...event, id: `${event.id}-copy-${i}` }))
  return { ...data, events: data.events.flatMap(copies) }
}

test.describe('whose file is missing', () => {
  test.use({ expectedErrors: /^Failed to load resource/ })

  test('the page says so, and comes to life when it is there', async ({ atlas, page, baseURL }) => {
    let isMissing = true
    await serveData(
      page,
      baseURL,
      (data) => data,
      () => isMissing,
    )
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText(/page-data-[\w-]+\.json: the server answered 404/)
    await expect(atlas.rows).toHaveCount(EVENTS.length)
    isMissing = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await atlas.settled()
    await atlas.setYears(2020, 2020)
    await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2020).length)
  })
})

test('of more than 2,000 events list, symbols and date change in the same frame', async ({ atlas, page, baseURL }) => {
  await serveData(page, baseURL, copied)
  const shown = COPIES * eventsBetween(1989, 2026).length
  expect(shown).toBeGreaterThan(2000)
  // With a query the page is rendered anew; prerendered it has fewer events.
  await atlas.openMap('/?theme=light')
  const [before, after] = await atlas.fromYear.evaluate(async (input) => {
    const look = () =>
      new Promise<{ status: string; symbols: number }>((resolve) =>
        requestAnimationFrame(() => {
          const counts = [...document.querySelectorAll<HTMLElement>('.place-marker')].map(
            ({ dataset }) => dataset['count'],
          )
          const status = document.querySelector('.events-count')?.textContent ?? ''
          resolve({ status, symbols: counts.reduce((sum, count) => sum + Number(count), 0) })
        }),
      )
    const before = await look()
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    setValue?.call(input, '1989')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    return [before, await look()]
  })
  expect(after?.status).not.toBe(before?.status)
  expect(after?.symbols).toBeLessThan(before?.symbols ?? 0)
  await expect(atlas.status).toContainText(`${shown.toLocaleString('en')} of`)
  const counts = (await atlas.drawnSymbols()).map(({ count }) => count)
  expect(Math.max(...counts)).toBeGreaterThan(COPIES)
})
