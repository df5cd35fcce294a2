import { expect, test } from './driver.ts'
import { eventsBetween } from './published.ts'

const SIZES = [
  { width: 300, height: 200 },
  { width: 600, height: 400 },
  { width: 800, height: 600 },
]
const TITLE = 'Aliyev, Pashinyan and Putin meet in Sochi'

test('the embedded view opens its event, and goes back to the map', async ({ atlas, page }) => {
  await atlas.openMap('/embed/?event=sochi-summit-2022')
  await expect(atlas.detail(TITLE)).toBeVisible()
  await page.getByRole('button', { name: 'Back to the map' }).click()
  await expect(atlas.detail(TITLE)).toBeHidden()
})

test('the embedded view shows map, years and count of the same query, no list, and leads to the same view in the atlas', async ({
  atlas,
  page,
  baseURL,
}) => {
  await atlas.openMap('/embed/?from=2022&to=2023#map=7/40/46')
  await expect(atlas.fromYear).toHaveValue('2022')
  await expect(atlas.status).toContainText(`${eventsBetween(2022, 2023).length} of`)
  await expect(atlas.map).toBeVisible()
  await expect(atlas.events).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Karabakh Atlas' })).toBeVisible()
  await expect(page.getByText('lines as of')).toBeVisible()

  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => atlas.position()?.zoom).toBe(8)
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open in Karabakh Atlas' }).click(),
  ])
  await expect(opened.getByRole('region', { name: 'Events', exact: true })).toBeVisible()
  expect(new URL(opened.url()).pathname).toBe(new URL(`${baseURL}/`).pathname)
  expect(new URL(opened.url()).search).toBe('?from=2022&to=2023')
  expect(new URL(opened.url()).hash).toContain('map=8/40')
})

test('a bad address of the embedded view is named and opens a working map', async ({ atlas, page }) => {
  await atlas.openMap('/embed/?from=abcd')
  await expect(page.getByRole('alert')).toContainText('from=abcd')
  await expect(atlas.markers).not.toHaveCount(0)
})

for (const { width, height } of SIZES) {
  test(`at ${width} by ${height} nothing is cut off, and axe finds nothing to object to`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.openMap('/embed/?from=2020&to=2024')
    await expect(atlas.yearsButton).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('link', { name: 'Open in Karabakh Atlas' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByText('lines as of')).toBeInViewport({ ratio: 1 })
    await expect(atlas.map.locator('[data-place-ids~="yerevan"]')).toBeInViewport()
    expect(await atlas.accessibilityFaults()).toEqual([])
    await atlas.openMap('/embed/?event=sochi-summit-2022')
    await expect(atlas.detail(TITLE)).toBeInViewport()
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
}

test('an embedded event leaves the year and its day in sight', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 600, height: 450 })
  await atlas.openMap('/embed/?event=sochi-summit-2022')
  const read = await atlas.detail(TITLE).boundingBox()
  const words = await page.locator('.year-title').boundingBox()
  expect(words?.x).toBeGreaterThan((read?.x ?? 0) + (read?.width ?? Number.POSITIVE_INFINITY))
  expect((await atlas.freePart()).x).toBeGreaterThan((read?.x ?? 0) + (read?.width ?? Number.POSITIVE_INFINITY))
})

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`a small frame names the area that the atlas is about (${lang})`, async ({ atlas, page }) => {
    for (const [width, height] of [
      [400, 300],
      [480, 360],
    ] as const) {
      await page.setViewportSize({ width, height })
      await atlas.openMap(`/embed/?from=1988&to=2026&lang=${lang}`)
      const name = atlas.marker('nagorno-karabakh')
      await expect(name, `${width} x ${height}`).toContainText(/\p{Letter}{3}/u)
      const box = await name.boundingBox()
      const free = await atlas.freePart()
      if (!box) throw new Error('the name is not shown')
      expect(box.y, `${width} x ${height}`).toBeGreaterThanOrEqual(free.y)
      expect(box.y + box.height, `${width} x ${height}`).toBeLessThanOrEqual(free.y + free.height)
      expect(box.x, `${width} x ${height}`).toBeGreaterThanOrEqual(free.x)
      expect(box.x + box.width, `${width} x ${height}`).toBeLessThanOrEqual(free.x + free.width)
    }
  })

test('an embedded event does not draw the focus out of the page around it', async ({ atlas, page }) => {
  await atlas.openElsewhere('<input id="comment" autofocus /><iframe src="embed/?event=sochi-summit-2022"></iframe>')
  await expect(page.frameLocator('iframe').getByRole('region', { name: TITLE })).toBeVisible()
  await expect(page.locator('#comment')).toBeFocused()
})
