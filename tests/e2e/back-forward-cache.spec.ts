/** A page that the browser kept while the reader was elsewhere. */
import { withBackForwardCache } from './browsers.ts'
import { expect, test } from './driver.ts'
import { CONDITIONS, LEFT_AND_BACK } from './fault-matrix.ts'
import { eventsBetween } from './published.ts'
import { goBackToKeptPage, noteWhenKept } from './troubled-browser.ts'

test.use({ ...withBackForwardCache, isDrawn: true })

test(`${LEFT_AND_BACK}: ${CONDITIONS[LEFT_AND_BACK]}`, async ({ atlas, page }) => {
  await atlas.openMap('/?from=2020&to=2022&event=sochi-summit-2022')
  await expect(page.locator('blockquote').first()).toBeVisible()
  const title = (await atlas.openTitle.textContent()) ?? ''
  const seen = async () => ({
    address: page.url(),
    rows: await atlas.listedIds(),
    symbols: await atlas.drawnSymbols(),
  })
  const before = await seen()

  await noteWhenKept(page)
  await page.goto('/event/sochi-summit-2022/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(await goBackToKeptPage(page)).toEqual({ isKept: true, reasons: null })

  expect(await seen()).toEqual(before)
  await expect(atlas.openTitle).toHaveText(title)
  const picture = await atlas.picture()
  await atlas.setYears(1988, 1994)
  await expect(atlas.rows).toHaveCount(eventsBetween(1988, 1994).length)
  await atlas.settled()
  expect(await atlas.drawnSymbols()).not.toEqual(before.symbols)
  expect(await atlas.picture()).not.toBe(picture)
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await atlas.rows.first().getByRole('link').click()
  await expect(atlas.openTitle).not.toHaveText(title)
})
