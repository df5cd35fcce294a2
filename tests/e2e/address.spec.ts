import { expect, test } from './driver.ts'
import { EVENTS, eventsBetween } from './published.ts'

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
  const bad = [
    'from=abcd',
    'event=no-such-event',
    'layers=roads',
    'lang=fr',
    'theme=black',
    'profile=place:atlantis',
    'card=event:no-such-event',
    'area=box:170,-10,-170,10',
    'measure=yerevan,nowhere',
  ]
  await atlas.openMap(`/?${bad.join('&')}&q=${'x'.repeat(10_000)}&future=1`)
  for (const value of [...bad, 'q=xxx']) await expect(page.getByRole('alert')).toContainText(value)
  await expect(atlas.status).toHaveText(`${EVENTS.length} events`)
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Karabakh Atlas')
  await expect(atlas.card).toHaveCount(0)
  await expect(atlas.search).toHaveValue('')
  await atlas.openMore()
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked()
  await page.keyboard.press('Escape')
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

test('neither an address nor a key turns or tilts the map', async ({ atlas, page }) => {
  await atlas.openMap('/#map=8/40/46/30/55')
  expect(page.url()).toMatch(/#map=8\/40\/46$/)
  expect(atlas.position()).toEqual({ zoom: 8, lat: 40, lon: 46 })
  await page.locator('.maplibregl-canvas').focus()
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key)
    await atlas.settled()
  }
  // The plain arrow moves the map, so keys arrive there.
  await expect.poll(() => atlas.position()?.lon).toBeGreaterThan(46.1)
  expect(page.url()).toMatch(/#map=[^/]+\/[^/]+\/[^/]+$/)
})

test('links within the page move the focus and leave the map where it is', async ({ atlas, page }) => {
  await atlas.openMap('/?from=2020#map=8.2/39.8/46.7')
  const targets = {
    'Skip to the list of events': '#events',
    'Skip to the map': '#map-region',
    'Skip to the years': '#time',
  }
  for (const [name, target] of Object.entries(targets)) {
    await page.getByRole('link', { name }).press('Enter')
    await expect(page.locator(`${target}:focus-within`)).toBeAttached()
    expect(new URL(page.url()).hash).toBe('#map=8.2/39.8/46.7')
  }
})

test('what an address says twice or otherwise divided is read, and what is no position is named', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?country=AM&country=AZ&amp;from=2020&fbclid=abc&utm_source=x#map=7,40,46')
  expect(page.url()).toMatch(/\/\?country=AM&country=AZ&from=2020#map=7\/40\/46$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await atlas.openYears()
  await atlas.toYear.fill('2021')
  await expect(page).toHaveURL(/\/\?from=2020&to=2021&country=AM,AZ#map=7\/40\/46$/)

  await atlas.openMap('/?from=2020&from=2022#map=here')
  await expect(page.getByRole('alert')).toContainText('from=2022, map=here')
  await expect(atlas.fromYear).toHaveValue('2020')
})
