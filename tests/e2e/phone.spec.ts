import { EVENTS, expect, test } from './driver.ts'

test('on a phone the map, the years and the list share the screen, and nothing is wider than it', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await expect(atlas.map).toBeInViewport()
  await expect(atlas.fromYear).toBeInViewport()
  await expect(atlas.rows.first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('on a phone an event opens by touch and closes again', { tag: '@quick' }, async ({ atlas }) => {
  await atlas.open()
  const title = EVENTS[1]?.properties.title ?? ''
  await atlas.rows.nth(1).getByRole('link').tap()
  await expect(atlas.detail(title)).toBeInViewport()
  await atlas.detail(title).getByRole('button', { name: 'Back to the list' }).tap()
  await expect(atlas.detail(title)).toBeHidden()
  await expect(atlas.rows.nth(1)).toBeInViewport()
})

test('on a phone axe finds nothing to object to', async ({ atlas }) => {
  await atlas.openMap()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('on a phone the filters can be opened, scrolled through and used, and say what they leave', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.filters.tap()
  const status = await atlas.openFacet('Status')
  await status.getByRole('checkbox', { name: /^held/ }).tap()
  await expect(page.locator('.sheet-handle').getByText(' of ')).toBeInViewport()
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
    expect((await offer.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await offer.tap()
    await expect(atlas.search).toHaveValue('')
    await expect(page).toHaveURL(/place=ashaghi-askipara/)
  })

test('on a phone an area is drawn by touch', async ({ atlas, page }) => {
  await atlas.openMap('/#map=6/40.3/46')
  await atlas.map.locator('summary', { hasText: 'Area' }).tap()
  await page.getByRole('button', { name: 'Draw a box' }).tap()
  await expect(page.getByText('Click one corner')).toBeVisible()
  const box = await atlas.map.boundingBox()
  if (!box) throw new Error('the map is not shown')
  await page.touchscreen.tap(box.x + 40, box.y + box.height - 120)
  await expect(page.getByText('Click the opposite corner')).toBeVisible()
  await page.touchscreen.tap(box.x + box.width - 60, box.y + box.height - 20)
  await expect(page).toHaveURL(/area=box:/)
  await expect(atlas.status).toContainText(' of ')
})

test('on a phone the sheet is lowered and raised by its buttons, by drag, and by what opens in it', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=6/40.3/46')
  const height = async () => (await atlas.map.boundingBox())?.height ?? 0
  const half = await height()
  await page.getByRole('button', { name: 'Lower the panel' }).tap()
  await expect(atlas.rows.first()).not.toBeInViewport()
  const peek = await height()
  expect(peek).toBeGreaterThan(half + 200)
  await atlas.rows.first().getByRole('link').focus()
  await expect(atlas.rows.first()).toBeInViewport()
  expect(await height()).toBeCloseTo(half, 0)
  await page.getByRole('button', { name: 'Raise the panel' }).tap()
  await expect(page.getByRole('button', { name: 'Raise the panel' })).toHaveAttribute('aria-disabled', 'true')
  expect(await height()).toBeLessThan(half / 10)
  const grip = await page.locator('.sheet-handle p').boundingBox()
  if (!grip) throw new Error('the sheet has no handle')
  await page.mouse.move(grip.x + 5, grip.y + 5)
  await page.mouse.down()
  await page.mouse.move(grip.x + 5, 500, { steps: 4 })
  await page.mouse.up()
  expect(await height()).toBeCloseTo(half, 0)
  await expect(atlas.rows.first()).toBeInViewport()
})
