import { expect, test } from './driver.ts'
import { eventsBetween } from './published.ts'

test('a shared address restores years, event and map position', async ({ atlas }) => {
  await atlas.openMap('/?from=2022&to=2023&event=sochi-summit-2022#map=8.5/41/45.1')
  await expect(atlas.fromYear).toHaveValue('2022')
  await expect(atlas.toYear).toHaveValue('2023')
  await expect(atlas.rows).toHaveCount(eventsBetween(2022, 2023).length)
  await expect(atlas.detail('Aliyev, Pashinyan and Putin meet in Sochi')).toBeVisible()
  expect(atlas.position()).toEqual({ zoom: 8.5, lat: 41, lon: 45.1 })
})

test('back and forward walk through what was opened and filtered', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.setYears(2023, 2023)
  const title = 'Azerbaijan takes control of Nagorno-Karabakh in an offensive'
  await atlas.rows.filter({ hasText: title }).getByRole('link').click()
  await expect(atlas.detail(title)).toBeVisible()
  await page.goBack()
  await expect(atlas.detail(title)).toBeHidden()
  await expect(atlas.toYear).toHaveValue('2023')
  await page.goForward()
  await expect(atlas.detail(title)).toBeVisible()
})

test('an article opens by its address', { tag: '@quick' }, async ({ atlas, page }) => {
  await atlas.open('/?article=gsv-2024-04-22')
  await expect(page.getByRole('region', { name: 'Putin and Aliyev to Hold Talks in Moscow' })).toBeVisible()
})

test('bad values fall back and are named; keys of other versions are kept', async ({ atlas, page }) => {
  await atlas.openMap('/?from=abcd&event=no-such-event&layers=roads&future=1&lang=en')
  await expect(page.getByRole('alert')).toContainText('from=abcd, event=no-such-event, layers=roads')
  await expect(atlas.rows).not.toHaveCount(0)
  await atlas.openYears()
  await atlas.toYear.fill('2020')
  const params = new URL(page.url()).searchParams
  expect(params.get('future')).toBe('1')
  expect(params.get('to')).toBe('2020')
})

test('a hostile address opens a working page and shows itself as text', async ({ atlas, page }) => {
  const payload = '"><script>document.title="owned"</script>'
  await atlas.openMap(`/?from=${encodeURIComponent(payload)}&place=${'x'.repeat(4000)}`)
  await expect(page.getByRole('alert')).toContainText(payload.slice(0, 20))
  await expect(page).toHaveTitle('Karabakh Atlas')
  await expect(atlas.rows).not.toHaveCount(0)
})

test('the address of a merged event leads to the event that took it in', async ({ atlas }) => {
  await atlas.open('/?event=sochi-statement-2022')
  await expect(atlas.detail('Aliyev, Pashinyan and Putin meet in Sochi')).toBeVisible()
})
