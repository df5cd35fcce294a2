/** What the browser's own print puts on paper: words, sources, addresses and the map, and nothing that can be pressed. */
import { type Atlas, expect, test } from './driver.ts'

/** What a browser does before it prints: it says so, then lays the page out for paper. */
async function beginPrint({ page }: Atlas): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.print-foot')).toBeAttached()
  // Its code is loaded after the map's: as soon as paper is laid out, there is no map to take a picture of.
  await expect(page.locator('.printed-map canvas')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
}

/** Buttons and fields that are on paper. */
const pressable = ({ page }: Atlas) =>
  page.locator('button, input, select, summary, [role="slider"]').filter({ visible: true })

test('an event is printed with all its quotations, each with its address, the map, the day and where it is found', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?event=four-villages-transfer-2024')
  const shown = await page.locator('.event-detail blockquote').count()
  await expect(page.locator('.printed-map')).toHaveCount(0)
  await beginPrint(atlas)
  await expect(atlas.openTitle).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const quotations = page.locator('.event-detail .quotation')
  expect(await quotations.count()).toBeGreaterThan(shown)
  const addresses = await quotations.evaluateAll((all) =>
    all.map((one) => {
      const link = one.querySelector('[data-printed-address]')
      return [one.querySelector('blockquote')?.cite, link && getComputedStyle(link, '::after').content]
    }),
  )
  for (const [cited, printed] of addresses) expect(printed).toBe(`"${cited}"`)
  await expect(page.locator('.as-of')).toContainText('24 May 2024')
  await expect(page.locator('.year-neutral')).toBeVisible()
  await expect(page.locator('.printed-map canvas')).toBeVisible()
  expect(await page.locator('.printed-map canvas').evaluate((map: HTMLCanvasElement) => map.width)).toBeGreaterThan(
    1000,
  )
  await expect(page.locator('.print-foot')).toContainText('event=four-villages-transfer-2024')
  await expect(pressable(atlas)).toHaveCount(0)
})

test('the list is printed with the map and the words of its events; afterwards the page is as before', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?from=2020&to=2020')
  await beginPrint(atlas)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.printed-map canvas')).toBeVisible()
  await expect(atlas.rows.first().locator('q')).toBeVisible()
  await expect(pressable(atlas)).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.printed-map, .print-foot')).toHaveCount(0)
  await expect(atlas.search).toBeVisible()
})

test('without WebGL2 the picture is printed in place of the map', async ({ atlas, page }) => {
  await atlas.loseWebgl()
  await page.goto('/?from=2020&to=2020')
  await expect(atlas.map.locator('.reduced-map [data-place-ids]').first()).toBeVisible()
  await beginPrint(atlas)
  await expect(page.locator('.printed-map canvas')).toBeVisible()
  await expect(pressable(atlas)).toHaveCount(0)
})
