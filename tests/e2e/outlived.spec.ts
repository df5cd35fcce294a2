/** What outlives its cause: nothing on the page shows a view, a day or a position that has passed. */
import { expect, test } from './driver.ts'

test('the card of an area goes with the years or the layer that showed it, and does not come back', async ({
  atlas,
  page,
}) => {
  const card = '&card=feature:nagorno-karabakh.area-behind-line-1994,46.6+39.7'
  await atlas.openMap(`/?from=1995&to=1995${card}#map=8/39.8/46.7`)
  await expect(atlas.card).toBeVisible()
  await atlas.openYears()
  await atlas.toYear.fill('2024')
  await atlas.fromYear.fill('2024')
  await expect(atlas.card).toHaveCount(0)
  await atlas.fromYear.fill('1995')
  await atlas.toYear.fill('1995')
  await atlas.settled()
  await expect(atlas.card).toHaveCount(0)
  expect(new URL(page.url()).searchParams.has('card')).toBe(false)

  await atlas.openMap(`/?from=1995&to=1995&layers=summit-cities${card}#map=8/39.8/46.7`)
  await expect.poll(() => new URL(page.url()).searchParams.has('card')).toBe(false)
})

test('the card of an event goes with the filter that leaves the event out', async ({ atlas, page }) => {
  await atlas.openMap('/?from=1988&to=1990&card=event:sumgait-1988,sumqayit')
  await expect(atlas.card).toBeVisible()
  await atlas.setYears(1990, 1990)
  await expect(atlas.card).toHaveCount(0)
  expect(new URL(page.url()).searchParams.has('card')).toBe(false)
})

test('the address to share is that of the map as it stands, also when the map moves behind the dialog', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=8.2/39.8/46.7')
  await atlas.chooseMore('Share')
  const address = page.getByRole('dialog').getByRole('textbox').first()
  await expect(address).toHaveValue(/#map=8\.2\/39\.8\/46\.7$/)
  await page.evaluate(() => {
    window.location.hash = '#map=7/40.5/45'
  })
  await expect(address).toHaveValue(/#map=7\/40\.5\/45$/)
})

test('a page that stays open over new year follows the calendar', async ({ atlas, page }) => {
  await page.clock.install({ time: new Date('2026-12-31T23:58:00') })
  await atlas.open()
  await expect(atlas.toYear).toHaveAttribute('max', '2026')
  await page.clock.fastForward('05:00')
  await expect(atlas.toYear).toHaveAttribute('max', '2027')
})

test('what stands ready for the printer goes with the view it was made of', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true')
  })
  await atlas.openMap('/?from=2020&to=2020')
  await atlas.openYears()
  await atlas.fromYear.fill('2021')
  await atlas.toYear.fill('2021')
  await atlas.chooseMore('Export and cite')
  await page.getByRole('dialog').getByRole('button', { name: 'Print the map and the events' }).press('Enter')
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await expect(page.locator('.print-event')).not.toHaveCount(0)
  const printed = page.url()
  await page.goBack()
  await expect(page).not.toHaveURL(printed)
  await expect(page).toHaveURL(/\/\?from=20/)
  await expect(page.locator('.print-page')).toHaveCount(0)
})
