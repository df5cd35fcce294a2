import { expect, test } from './driver.ts'

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`on a phone the year and its sentence take little of the map, and no symbol of the first view (${lang})`, async ({
    atlas,
    page,
  }) => {
    await atlas.openMap(`/?lang=${lang}`)
    const words = await page.locator('.year-block').boundingBox()
    const strip = await atlas.time.boundingBox()
    if (!words || !strip) throw new Error('the years are not shown')
    const end = words.y + words.height
    expect(words.height / (strip.y - words.y)).toBeLessThan(0.3)
    const middles = await atlas.markers.evaluateAll((markers) =>
      markers
        .map((marker) => marker.getBoundingClientRect())
        .filter(({ left, width }) => left + width / 2 > 0 && left + width / 2 < window.innerWidth)
        .map(({ top, height }) => top + height / 2),
    )
    const seen = middles.filter((middle) => middle > words.y && middle < strip.y)
    expect(seen.length).toBeGreaterThan(10)
    expect(Math.min(...seen)).toBeGreaterThan(end)
  })

test('on the smallest phone the words of the longest language leave the map its room, too', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await atlas.open('/?lang=hy')
  const [words, strip] = await Promise.all([page.locator('.year-block').boundingBox(), atlas.time.boundingBox()])
  if (!words || !strip) throw new Error('the years are not shown')
  expect(words.height / (strip.y - words.y)).toBeLessThan(0.5)
})

test('on a phone what words find rises into sight, and goes when it is to be shown on the map', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.openMap()
  const second = atlas.rows.nth(1)
  await expect(second).not.toBeInViewport()
  await atlas.search.tap()
  await page.keyboard.type('Sumgait')
  await atlas.found('Sumgait')
  // What the rows say of the words comes after them, and makes them higher.
  await expect(second.locator('mark')).not.toHaveCount(0)
  await expect(second).toBeInViewport({ ratio: 0.5 })
  await atlas.offer('Show the results on the map').tap()
  await expect(second).not.toBeInViewport()
  await atlas.settled()
  await expect(atlas.symbolFor('sumqayit')).toBeInViewport({ ratio: 1 })
  await atlas.search.fill('')
  await atlas.search.fill('2020')
  await atlas.found('2020')
  await expect(second).toBeInViewport({ ratio: 0.5 })
  await atlas.offer('Go to the year 2020').tap()
  await expect(page.locator('.year')).toHaveText('2020')
  await expect(second).not.toBeInViewport()
})

test('on a phone a row that is tapped in the lowered sheet opens its event at once', async ({ atlas, page }) => {
  // Else the sheet takes its time to rise, and the row is still under the finger.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.open('/?place=sumqayit')
  await atlas.rows.first().getByRole('link').tap()
  await expect(atlas.openTitle).toBeVisible()
})

test('on a phone an area that is looked at is brought into view above its card', async ({ atlas }) => {
  await atlas.openMap('/?from=2020&to=2020')
  await atlas.symbolFor('nagorno-karabakh').tap()
  await expect(atlas.card).toBeVisible()
  await atlas.settled()
  const sheet = await atlas.card.boundingBox()
  // Both lie in the outline, one near its northern end, one near its southern.
  for (const id of ['nagorno-karabakh', 'hadrut']) {
    const symbol = await atlas.symbolFor(id).boundingBox()
    expect((symbol?.y ?? 0) + (symbol?.height ?? 0) / 2, id).toBeLessThan(sheet?.y ?? 0)
  }
})

test('on a phone language and theme are in the menu', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openMore()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await atlas.language.selectOption('hy')
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy')
  expect(await atlas.overflow()).toBe(0)
})

test('on a phone a wall has its words at the top, the years at the lower edge, and a button that leads back', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await atlas.chooseMore('Presentation mode')
  await expect(page.locator('.map-buttons')).toBeHidden()
  const [words, strip] = await Promise.all([page.locator('.year-block').boundingBox(), atlas.time.boundingBox()])
  if (!words || !strip) throw new Error('the years are not shown')
  expect(words.y).toBe(0)
  expect(strip.y + strip.height).toBe(844)
  await page.getByRole('button', { name: 'Leave the presentation' }).tap()
  await expect(atlas.events).toBeVisible()
})
