import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'
import { renderAfterFailure } from './troubled-browser.ts'

test.use({
  // What the browser says of a bad answer, an error of the data that names its file, and code that does not come.
  expectedErrors:
    /^(Failed to load resource: net::ERR_FAILED|\w+: (events\/|articles\.json: )|Error: Unable to preload CSS|TypeError: Failed to fetch dynamically imported module)/,
})

test('a page that arrives cut off keeps what it has and says that the rest is missing', async ({
  atlas,
  page,
  baseURL,
}) => {
  let isCut = true
  await page.route(`${baseURL}/`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: isCut ? html.slice(0, html.indexOf('id="page-data"') + 2000) : html })
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('index.html: it is not complete')
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  isCut = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await atlas.settled()
})

for (const [fault, answer] of Object.entries({
  'that is cut off': '{"articles":[{"id":',
  'of another kind': '<!doctype html><title>404</title>',
  'without the list it should have': '{"something":1}',
})) {
  test(`a data file ${fault} is named where it is missing`, async ({ atlas, page }) => {
    await atlas.intercept('/data/articles.json', (route) => route.fulfill({ body: answer }))
    await page.goto('/?article=tass-2024-06-05')
    await expect(page.getByRole('alert')).toContainText('articles.json')
    await expect(atlas.rows).toHaveCount(EVENTS.length)
  })
}

test('an event whose details fail to load can be tried again, and the focus goes on from there', async ({ atlas }) => {
  let broken = true
  await atlas.intercept('/data/events/', (route) => (broken ? route.abort() : route.continue()))
  await atlas.openMap('/?event=sochi-summit-2022')
  const detail = atlas.detail('Aliyev, Pashinyan and Putin meet in Sochi')
  await expect(detail.getByRole('alert')).toContainText('events/sochi-summit-2022.json: the connection failed')
  broken = false
  await detail.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(detail.getByRole('blockquote').first()).toBeVisible()
  await expect(detail.locator(':focus')).toBeVisible()
})

test('when the map’s code fails to load, the list still works', async ({ atlas, page }) => {
  await atlas.intercept('/assets/map-view', (route) => route.abort())
  await page.goto('/')
  await expect(atlas.map.getByRole('alert')).toContainText('The map could not be drawn')
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('a part of the base map that fails before the page knows of its map is named all the same', async ({
  atlas,
  page,
}) => {
  await renderAfterFailure(page)
  await atlas.intercept('/data/basemap/overview/region-land', (route) => route.abort())
  await page.goto('/')
  await expect(atlas.map.getByRole('alert')).toContainText('Part of the map is missing: region-land')
})
