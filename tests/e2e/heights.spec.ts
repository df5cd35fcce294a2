import { expect, test } from './driver.ts'

const HEIGHTS = '/data/basemap/elevation/'

test.describe('for most readers', () => {
  test.use({ hasHeights: true })
  test('heights are asked for once all else of the first view is drawn', async ({ atlas, page }) => {
    const first = page.waitForRequest((request) => request.url().includes(HEIGHTS))
    await atlas.openMap()
    await first
    const marks = await page.evaluate(() => performance.getEntriesByName('map-first-idle').length)
    expect(marks).toBe(1)
  })
})

test('heights are left out for a reader whose browser saves data', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await atlas.openMap()
  // Roads and units come in the same step as heights would.
  await expect.poll(() => asked.some((url) => url.includes('region-transport'))).toBe(true)
  await atlas.settled()
  expect(asked.filter((url) => url.includes(HEIGHTS))).toEqual([])
  expect(
    asked.filter((url) => url.includes('region-transport')),
    'and the map comes to rest',
  ).toHaveLength(1)
})
