import { expect, test } from './driver.ts'

test('on a phone no field is so small that the browser zooms in on it, and Tab stays in the filters', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const small = (kind: string) =>
    page.evaluate(
      (kind) =>
        [...document.querySelectorAll<HTMLElement>('input, select, textarea')]
          .filter(
            (field) => field.checkVisibility() && !field.matches('[type="checkbox"], [type="radio"], [type="range"]'),
          )
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => `${kind}: ${field.outerHTML.slice(0, 80)}`),
      kind,
    )
  expect(await small('the page')).toEqual([])
  await atlas.openYears()
  expect(await small('years')).toEqual([])
  await page.keyboard.press('Escape')
  for (const dialog of ['Share', 'Export and cite']) {
    await atlas.chooseMore(dialog)
    await expect(page.getByRole('dialog').locator('input, select, textarea').first()).toBeAttached()
    expect(await small(dialog)).toEqual([])
    await page.keyboard.press('Escape')
  }
  await atlas.filters.tap()
  await expect(page.locator('.facet-find').first()).toBeVisible()
  expect(await small('filters')).toEqual([])

  const show = page.getByRole('button', { name: /^Show \d+ events$/ })
  await expect(show).toBeVisible()
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)')]
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) && !control.closest('.filter-options, [inert]'),
      )
      .map((control) => control.outerHTML.slice(0, 90)),
  )
  expect(outside, 'the filters lie over everything').toEqual([])
  await show.tap()
  await expect(atlas.filters).toBeFocused()
})
