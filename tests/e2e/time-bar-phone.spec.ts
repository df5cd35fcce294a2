import { eventsBetween, expect, test } from './driver.ts'

test('on a phone the time bar is the years and their steps until the reader opens the rest', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await expect(atlas.firstHandle).toBeHidden()
  await atlas.time.locator('summary').tap()
  await expect(atlas.firstHandle).toBeVisible()
  await expect(atlas.map).toBeInViewport({ ratio: 0.9 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('on a phone a touch on a bar chooses its year, and a drag by touch a range', async ({ atlas }) => {
  await atlas.open()
  await atlas.time.locator('summary').tap()
  await atlas.tapColumn(2020)
  await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2020).length)
  await expect(atlas.fromYear).toHaveValue('2020')
  await atlas.time.getByRole('button', { name: 'All years' }).tap()
  await atlas.touchDragColumns(1992, 1994)
  await expect(atlas.fromYear).toHaveValue('1992')
  await expect(atlas.toYear).toHaveValue('1994')
})

test('on a phone every control of the time bar is 44 pixels high', async ({ atlas }) => {
  await atlas.open()
  await atlas.time.locator('summary').tap()
  await expect(atlas.firstHandle).toBeVisible()
  const low = await atlas.time.locator('button, input, select, summary').evaluateAll((controls) =>
    controls
      .map((control) => (control.matches('[type=checkbox]') ? (control.closest('label') ?? control) : control))
      .filter((target) => target.getBoundingClientRect().height < 44)
      .map((target) => target.outerHTML.slice(0, 100)),
  )
  expect(low).toEqual([])
})
