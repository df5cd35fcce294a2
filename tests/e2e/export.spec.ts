import { readFile } from 'node:fs/promises'
import { expect, test } from './driver.ts'

test('the selected events are saved as CSV and GeoJSON, and cited', async ({ atlas, page }) => {
  await atlas.open('/?event=trilateral-statement-2020-11&from=2020&to=2020')
  const count = await atlas.rows.count()
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })

  const saved = async (button: string) => {
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: button }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  const table = await saved('Events as a table (CSV)')
  expect(table.trimEnd().split('\r\n')).toHaveLength(count + 1)
  expect(table).toContain('trilateral-statement-2020-11')
  const collection = JSON.parse(await saved('Events with their evidence (GeoJSON)'))
  expect(collection.features).toHaveLength(count)
  await expect(dialog.getByRole('status').first()).toHaveText('Saved as karabakh-atlas.geojson.')

  await expect(dialog.getByLabel('Citation')).toHaveValue(/Karabakh Atlas contributors.*version/)
  await dialog.getByLabel('Format').selectOption('BibTeX')
  await expect(dialog.getByLabel('Citation')).toHaveValue(/^@incollection\{karabakh-atlas-trilateral/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test("the browser's own print gives the whole list, its date and its number, and nothing to click", async ({
  atlas,
  page,
}) => {
  await atlas.open('/?from=2023&theme=dark')
  const list = atlas.events.locator('.event-list')
  await page.emulateMedia({ media: 'print' })
  await expect(atlas.time).toBeHidden()
  for (const hidden of [atlas.search, atlas.filters, page.locator('.map-buttons'), page.locator('.map-view')])
    await expect(hidden).toBeHidden()
  await expect(page.locator('.as-of')).toBeVisible()
  await expect(atlas.status).toBeVisible()
  expect((await list.boundingBox())?.height).toBeGreaterThan(3000)
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.app, .app :has(.event-list)')].filter(
        (element) => element.scrollHeight > element.clientHeight + 1,
      ).length,
  )
  expect(cut).toBe(0)
})

test('an empty selection has nothing to save and says why, by keyboard', async ({ atlas, page }) => {
  await atlas.open('/?q=zzzzzzzz')
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  await expect(dialog.getByText('No event is selected')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Events as a table (CSV)' })).toBeDisabled()
})

test.describe('what the map draws', () => {
  test.use({ isDrawn: true })

  test('the map is saved as a picture, and a page with map, events and sources is made for printing', async ({
    atlas,
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'true')
    })
    await atlas.openMap('/?from=2020&to=2020')
    const ids = await atlas.listedIds()
    await atlas.chooseMore('Export and cite')
    const dialog = page.getByRole('dialog', { name: 'Export and cite' })

    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save the map as a picture (PNG)' }).press('Enter')
    const file = await (await download).path()
    await expect(dialog.getByText('Saved as karabakh-atlas-map.png.')).toBeVisible()
    const picture = await page.evaluate(decodePicture, [...(await readFile(file))])
    const box = await atlas.map.boundingBox()
    expect(picture.width).toBe(2 * Math.round(box?.width ?? 0))
    expect(picture.height).toBeGreaterThan(2 * (box?.height ?? 0) + 200)
    // Land, water, borders, symbols: not one colour.
    expect(picture.coloursOfMap).toBeGreaterThan(200)

    await dialog.getByRole('button', { name: 'Print the map and the events' }).press('Enter')
    await expect(page.locator('html[data-printed]')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.print-page')
    await expect(sheet.locator('.print-event')).toHaveCount(ids.length)
    await expect(sheet.locator('canvas')).toBeVisible()
    await expect(sheet).toContainText('Lines and areas as of 31 December 2020.')
    await expect(sheet.getByText('paragraph').first()).toBeVisible()
    await expect(dialog).toBeHidden()
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
})

test('collecting the events for print is stopped by its button, and the focus goes on from there', async ({
  atlas,
  page,
}) => {
  await atlas.intercept('/data/events/', () => new Promise(() => {}))
  await atlas.open('/?from=2020&to=2020')
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  await dialog.getByRole('button', { name: 'Print the map and the events' }).press('Enter')
  await dialog.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  await expect(dialog.locator('section :focus')).toBeVisible()
  await expect(page.locator('.print-page')).toHaveCount(0)
})

test.describe('an event’s file that does not load', () => {
  test.use({ expectedErrors: /events\/.*404|status of 404/ })

  test('is named, and nothing is printed', async ({ atlas, page }) => {
    await atlas.intercept('/data/events/', (route) => route.fulfill({ status: 404 }))
    await atlas.open('/?from=2020&to=2020')
    await atlas.chooseMore('Export and cite')
    const dialog = page.getByRole('dialog', { name: 'Export and cite' })
    await dialog.getByRole('button', { name: 'Print the map and the events' }).click()
    await expect(dialog.getByRole('alert')).toContainText('events/')
    await expect(page.locator('.print-page')).toHaveCount(0)
  })
})

/** Runs in the page: size of a picture, and how many colours its part above the middle has, which is the map. */
async function decodePicture(bytes: number[]): Promise<{ width: number; height: number; coloursOfMap: number }> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const { data } = context?.getImageData(0, height / 4, width, height / 4) ?? { data: new Uint8ClampedArray() }
  return { width, height, coloursOfMap: new Set(new Uint32Array(data.buffer)).size }
}
