import { EVENTS, expect, test } from './driver.ts'

test.use({
  expectedErrors:
    /Failed to load resource|Unable to preload CSS|Failed to fetch dynamically imported module|error occurred in the <Lazy>|DataError|GPUInitializationError|events\/|layers\//,
})

test('data that fails to load is named, and trying again loads it', async ({ atlas, page }) => {
  let broken = true
  await atlas.intercept('/data/index.json', (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('index.json: the server answered 500')
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

for (const [fault, answer] of Object.entries({
  'that is cut off': '{"events":[{"id":',
  'of another kind': '<!doctype html><title>404</title>',
  'without the list it should have': '{"something":1}',
})) {
  test(`a data file ${fault} is reported, not shown as an empty atlas`, async ({ atlas, page }) => {
    await atlas.intercept('/data/articles.json', (route) => route.fulfill({ body: answer }))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('articles.json')
  })
}

test('an event whose details fail to load can be tried again', async ({ atlas }) => {
  let broken = true
  await atlas.intercept('/data/events/', (route) => (broken ? route.abort() : route.continue()))
  await atlas.open('/?event=sochi-summit-2022')
  const detail = atlas.detail('Putin, Aliyev and Pashinyan meet in Sochi')
  await expect(detail.getByRole('alert')).toContainText('events/sochi-summit-2022.json: the connection failed')
  broken = false
  await detail.getByRole('button', { name: 'Try again' }).click()
  await expect(detail.getByRole('blockquote').first()).toBeVisible()
})

test('without WebGL2 the list and the articles still work and the page says what is missing', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await page.goto('/')
  await expect(atlas.map.getByRole('alert')).toContainText('WebGL2')
  await atlas.rows.filter({ hasText: 'meet in Sochi' }).getByRole('link').click()
  await expect(atlas.detail('Putin, Aliyev and Pashinyan meet in Sochi').getByRole('blockquote').first()).toBeVisible()
})

test('when the map’s code fails to load, the list still works', async ({ atlas, page }) => {
  await atlas.intercept('/assets/map-view', (route) => route.abort())
  await page.goto('/')
  await expect(atlas.map.getByRole('alert')).toContainText('The map could not be drawn')
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})
