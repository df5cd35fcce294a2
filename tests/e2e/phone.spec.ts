import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

test('on a phone the map, the years and the list share the screen, the map has most of it, and nothing is wider', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await expect(atlas.map).toBeInViewport()
  await expect(atlas.yearsButton).toBeInViewport()
  await expect(atlas.rows.first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const share = await page.evaluate(() => {
    const points = Array.from({ length: 30 * 60 }, (_, i) => [((i % 30) + 0.5) / 30, (Math.floor(i / 30) + 0.5) / 60])
    const free = points.filter(([x = 0, y = 0]) =>
      document.elementFromPoint(x * window.innerWidth, y * window.innerHeight)?.closest('.map-canvas'),
    )
    return free.length / points.length
  })
  expect(share).toBeGreaterThan(0.58)
})

test('on a phone an event opens by touch and closes again', { tag: '@quick' }, async ({ atlas }) => {
  await atlas.open()
  await atlas.page.getByRole('button', { name: 'Raise the panel' }).tap()
  const title = EVENTS[1]?.properties.title ?? ''
  await atlas.rows.nth(1).getByRole('link').tap()
  await expect(atlas.detail(title)).toBeInViewport()
  await atlas.detail(title).getByRole('button', { name: 'Back to the list' }).tap()
  await expect(atlas.detail(title)).toBeHidden()
  await expect(atlas.rows.nth(1)).toBeInViewport()
})

test('on a phone the filters can be opened, scrolled through and used, and say what they leave', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.filters.tap()
  const status = await atlas.openFacet('Status')
  await status.getByRole('checkbox', { name: /^held/ }).tap()
  await expect(page.getByRole('button', { name: /^Show \d+ events$/ })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await atlas.accessibilityFaults()).toEqual([])
})

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const)
  test(`on a phone of ${width} pixels the search field can be reached and touched, and what it finds is in sight`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await atlas.open()
    const field = await atlas.search.boundingBox()
    expect(field?.height).toBeGreaterThanOrEqual(44)
    await atlas.search.tap()
    await atlas.search.fill('Ոսկեպար')
    const offer = atlas.offer('Place: Ashaghi Askipara')
    await expect(offer).toBeAttached()
    await expect(atlas.search).toBeInViewport({ ratio: 1 })
    await expect(atlas.status).toContainText('of')
    await expect(atlas.rows.first()).toBeInViewport()
    const [head, list] = await Promise.all(
      ['.panel-head', '.app-sheet'].map((part) => page.locator(part).boundingBox()),
    )
    expect((list?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0), 'the list begins where the offers end').toBe(0)
    expect((await offer.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await offer.tap()
    await expect(atlas.search).toHaveValue('')
    await expect(page).toHaveURL(/place=ashaghi-askipara/)
  })

test('on a phone an area is drawn by touch', async ({ atlas, page }) => {
  await atlas.openMap('/#map=6/40.3/46')
  await atlas.chooseMore('Choose an area')
  await page.getByRole('button', { name: 'Draw a box' }).tap()
  await expect(page.getByText('Click one corner')).toBeVisible()
  const box = await atlas.map.boundingBox()
  if (!box) throw new Error('the map is not shown')
  await page.touchscreen.tap(box.x + 60, box.y + 300)
  await expect(page.getByText('Click the opposite corner')).toBeVisible()
  await page.touchscreen.tap(box.x + box.width - 60, box.y + 400)
  await expect(page).toHaveURL(/area=box:/)
  await expect(atlas.status).toContainText(' of ')
})

for (const [card, place] of [
  ['event:sumgait-1988,sumqayit', 'sumqayit'],
  ['place:moscow', 'moscow'],
] as const)
  test(`on a phone what the address opens a card of is in sight above it (${place})`, async ({ atlas, page }) => {
    await atlas.openMap(`/?card=${card}`)
    await expect(atlas.card.getByRole('blockquote').first()).toBeVisible()
    const hiddenEdges = async () => {
      const [symbol, words, sheet] = await Promise.all(
        [atlas.symbolFor(place), page.locator('.year-block'), atlas.card].map((part) => part.boundingBox()),
      )
      if (!symbol || !words || !sheet) return ['not drawn']
      const edges = {
        left: symbol.x < 0,
        right: symbol.x + symbol.width > 390,
        top: symbol.y < words.y + words.height,
        bottom: symbol.y + symbol.height > sheet.y,
      }
      return Object.entries(edges).flatMap(([edge, isHidden]) => (isHidden ? [edge] : []))
    }
    await expect.poll(hiddenEdges).toEqual([])
    await page.reload()
    await expect.poll(hiddenEdges, 'as the address with the position keeps it').toEqual([])
  })

test('on a phone the sheet is raised and lowered by its buttons, by drag, and by what opens in it', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=6/40.3/46')
  const sheet = page.locator('.app-sheet')
  const height = async () => Math.round((await sheet.boundingBox())?.height ?? 0)
  const canvas = await atlas.map.locator('canvas').boundingBox()
  await expect.poll(height).toBe(96)
  await page.getByRole('button', { name: 'Raise the panel' }).tap()
  await expect.poll(height).toBe(Math.round(844 * 0.52))
  await atlas.rows.first().getByRole('link').tap()
  await expect(atlas.openTitle).toBeFocused()
  await expect.poll(height).toBe(844 - 64)
  await page.keyboard.press('Escape')
  await expect.poll(height, 'as high as before').toBe(Math.round(844 * 0.52))
  await page.getByRole('button', { name: 'Lower the panel' }).tap()
  await expect.poll(height).toBe(96)
  await page.mouse.move(195, 756)
  await page.mouse.down()
  await page.mouse.move(195, 450, { steps: 4 })
  await page.mouse.up()
  await expect.poll(height).toBe(Math.round(844 * 0.52))
  await expect(atlas.rows.first()).toBeInViewport()
  expect(await atlas.map.locator('canvas').boundingBox(), 'the map stays as large as it is').toEqual(canvas)
})

test('on a phone a year chosen among words lowers the sheet that the words have raised, not one raised by hand', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const app = page.locator('.app')
  await expect(app).toHaveAttribute('data-sheet', 'peek')
  await atlas.search.fill('Lachin 2008')
  await expect(app).toHaveAttribute('data-sheet', 'half')
  await atlas.offer('Go to the year 2008').tap()
  await expect(page.locator('.year')).toHaveText('2008')
  await expect(atlas.search).toHaveValue('Lachin')
  await expect(app).toHaveAttribute('data-sheet', 'peek')
  await page.getByRole('button', { name: 'Raise the panel' }).tap()
  await page.goBack()
  await expect(page.locator('.year')).not.toHaveText('2008')
  await expect(app).toHaveAttribute('data-sheet', 'half')
})
