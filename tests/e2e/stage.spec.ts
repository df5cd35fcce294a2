import { expect, test } from './driver.ts'

/** The least share of the window, of 1440 x 900 pixels, in which a click reaches the map. */
const MIN_SHARE = 0.58

/** The share of a grid of points at which a click reaches the map or one of its symbols. Runs in the page. */
function freeShare(): number {
  const points = Array.from({ length: 60 * 40 }, (_, i) => [((i % 60) + 0.5) / 60, (Math.floor(i / 60) + 0.5) / 40])
  const free = points.filter(([x = 0, y = 0]) =>
    document.elementFromPoint(x * window.innerWidth, y * window.innerHeight)?.closest('.map-canvas'),
  )
  return free.length / points.length
}

test('the map fills the window and has most of it free, whatever opens above it, and follows the size of the window', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  const canvas = atlas.map.locator('canvas')
  const sizes = await canvas.evaluateHandle((element) => {
    const seen: number[] = []
    new ResizeObserver(() => seen.push(element.clientWidth)).observe(element)
    return seen
  })
  const whole = { x: 0, y: 0, width: 1440, height: 900 }
  expect(await canvas.boundingBox()).toEqual(whole)
  expect(await page.evaluate(freeShare)).toBeGreaterThan(MIN_SHARE)
  await atlas.rows.nth(3).getByRole('link').click()
  await expect(atlas.openTitle).toBeFocused()
  await atlas.settled()
  expect(await canvas.boundingBox()).toEqual(whole)
  expect(await page.evaluate(freeShare)).toBeGreaterThan(MIN_SHARE)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(atlas.openTitle).toBeHidden()
  expect(await canvas.boundingBox()).toEqual(whole)
  await page.setViewportSize({ width: 1200, height: 700 })
  await expect.poll(() => canvas.boundingBox()).toEqual({ ...whole, width: 1200, height: 700 })
  // The observer says its first word when it begins; between that and the smaller window nothing has changed.
  await expect.poll(() => sizes.jsonValue()).toEqual([1440, 1200])
})

test('the centre of the address is the middle of what the panel leaves of the map, and a wider panel moves it along', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?place=yerevan#map=7/40.18/44.51')
  const offCentre = async () => {
    const free = await atlas.freePart()
    const symbol = await atlas.marker('yerevan').boundingBox()
    if (!symbol) throw new Error('there is no symbol')
    return Math.hypot(
      symbol.x + symbol.width / 2 - (free.x + free.width / 2),
      symbol.y + symbol.height / 2 - (free.y + free.height / 2),
    )
  }
  expect(await offCentre()).toBeLessThan(12)
  await atlas.openMore()
  await page.locator('#more').getByRole('link', { name: 'About the data' }).click()
  await expect(page.locator('.is-wide')).toBeAttached()
  await atlas.settled()
  await expect.poll(offCentre).toBeLessThan(12)
})

test('F shows the page on a wall, with the words of the day on which the map changes, and Escape takes it back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?from=2020&to=2020')
  await page.getByRole('button', { name: '10 November 2020: the map changes' }).click()
  await expect(page.locator('.as-of')).toContainText('10 November 2020')
  expect(new URL(page.url()).searchParams.get('day')).toBe('2020-11-10')
  await page.keyboard.press('f')
  await expect(atlas.events).toBeHidden()
  await expect(page.locator('.presented-event blockquote')).toBeVisible()
  const letters = await page.locator('.year').evaluate((year) => Number.parseFloat(getComputedStyle(year).fontSize))
  expect(letters).toBeGreaterThan(100)
  expect(await atlas.accessibilityFaults('.static-map')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(atlas.events).toBeVisible()
  await page.getByRole('button', { name: 'Back to 2020' }).click()
  await expect(page.locator('.as-of')).toContainText('31 December 2020')
})

test('on a wall the focus goes to the map, and back to where it was', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.chooseMore('Presentation mode')
  await expect(atlas.map).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'More', exact: true }).filter({ visible: true })).toBeFocused()
})

test('the chips of kinds filter, count and tell the symbols', async ({ atlas, page }) => {
  await atlas.open()
  const talks = page.getByRole('list', { name: 'Kinds of events' }).getByRole('button', { name: /^Talks/ })
  const count = Number(/\d+$/.exec((await talks.textContent()) ?? '')?.[0])
  await talks.click()
  await expect(talks).toHaveAttribute('aria-pressed', 'true')
  await expect(atlas.rows).toHaveCount(count)
  expect(new URL(page.url()).searchParams.get('type')).toBe('talks')
  await talks.click()
  await expect(talks).toHaveAttribute('aria-pressed', 'false')
})

test('what is elsewhere is counted in one button, whose list leads there', async ({ atlas, page }) => {
  await atlas.openMap('/?place=moscow,yerevan')
  await page.getByRole('button', { name: /^Elsewhere/ }).click()
  await page.getByRole('button', { name: /^Moscow, \d+ events, outside the view$/ }).click()
  await atlas.settled()
  await expect(atlas.marker('moscow')).toBeInViewport()
  await page.getByRole('button', { name: 'South Caucasus' }).click()
  await atlas.settled()
  await expect(atlas.marker('yerevan')).toBeInViewport()
})

test('on the globe what is seen is not elsewhere', async ({ atlas, page }) => {
  await atlas.openMap('/?place=moscow,washington,key-west#map=2/40/10')
  await expect(atlas.marker('key-west')).toBeInViewport()
  await expect(page.getByRole('button', { name: /^Elsewhere/ })).toBeHidden()
})

test('the search offers kinds by their name, and shows what it finds on the map', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.search.fill('talks')
  await expect(atlas.offer('What: Talks')).toBeVisible()
  await atlas.search.fill('Washington')
  await atlas.found('Washington')
  await page.getByRole('button', { name: 'Show the results on the map' }).click()
  await expect.poll(() => atlas.position()?.zoom ?? 9).toBeLessThan(5)
})

for (const [width, address] of [
  [1440, '/?page=data'],
  [1180, '/'],
] as const)
  test(`in a window of ${width} pixels the sources of ${address} can be opened and read`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 900 })
    await atlas.openMap(address)
    const sources = page.locator('.map-attribution')
    await sources.locator('summary').click({ timeout: 10_000 })
    await expect(sources.locator('p')).toBeInViewport({ ratio: 1 })
  })
