import { expect, test } from './driver.ts'
import { eventsBetween } from './published.ts'

test('on a phone the years are a thin strip until the reader opens the rest', async ({ atlas, page }) => {
  await atlas.openMap()
  const play = atlas.time.getByRole('button', { name: 'Play' })
  await expect(play).toBeHidden()
  expect((await atlas.time.boundingBox())?.height).toBe(48)
  await atlas.yearsButton.tap()
  await expect(play).toBeVisible()
  await expect(atlas.fromYear).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.yearsButton.tap()
  await expect(play).toBeHidden()
  await atlas.yearsButton.tap()
  await atlas.time.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(play).toBeHidden()
  await expect(atlas.yearsButton).toBeFocused()
})

test('on a phone a touch on a bar chooses its year, and a drag by touch a range', async ({ atlas }) => {
  await atlas.open()
  await atlas.yearsButton.tap()
  await atlas.columns.tap(2020)
  await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2020).length)
  await expect(atlas.fromYear).toHaveValue('2020')
  await atlas.time.getByRole('button', { name: 'All years' }).tap()
  await atlas.columns.touchDrag(1992, 1994)
  await expect(atlas.fromYear).toHaveValue('1992')
  await expect(atlas.toYear).toHaveValue('1994')
})

test('on a phone every control of the years is 44 pixels high', async ({ atlas }) => {
  await atlas.open('/?from=2020&to=2020')
  await atlas.yearsButton.tap()
  await atlas.openTimeOptions()
  const low = await atlas.time.locator('button, input:not([type=range]), select').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) => (control.matches('[type=checkbox]') ? (control.closest('label') ?? control) : control))
      .filter((target) => target.getBoundingClientRect().height < 44)
      .map((target) => target.outerHTML.slice(0, 100)),
  )
  expect(low).toEqual([])
})

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`on a phone the chosen years and months stand within their button (${lang})`, async ({ atlas, page }) => {
    for (const width of [320, 360, 390])
      for (const years of ['', '&from=2020&to=2020&months=9-11']) {
        await page.setViewportSize({ width, height: 640 })
        await atlas.open(`/?lang=${lang}${years}`)
        await page.locator('.years-open').tap()
        await expect(page.locator('.play-button')).toBeVisible()
        const beyond = await page.locator('.years-open').evaluate((button) => {
          const words = document.createRange()
          words.selectNodeContents(button)
          const [inner, outer, row] = [words, button, button.parentElement ?? button].map((one) =>
            one.getBoundingClientRect(),
          )
          if (!inner || !outer || !row) throw new Error('nothing to measure')
          return Math.max(outer.left - inner.left, inner.right - outer.right, outer.height - row.height)
        })
        expect(beyond, `${width}${years}`).toBeLessThanOrEqual(0)
      }
  })
