import { symbolsByKey, symbolsUnder } from './covered-symbols.ts'
import { expect, test } from './driver.ts'

test('a symbol stands only on the side of the globe that is seen', async ({ atlas }) => {
  const yerevan = atlas.symbolFor('yerevan')
  await atlas.openMap('/#map=2/40/45')
  await expect(yerevan).toBeVisible()
  await atlas.openMap('/#map=2/-20/-160')
  await expect(yerevan).toBeAttached()
  await expect(yerevan).toBeHidden()
})

test('symbols are one stop of the Tab key, and keys lead to each in view and to no other', async ({ atlas, page }) => {
  await atlas.openMap('/#map=7/40/46')
  const frame = await atlas.map.boundingBox()
  if (!frame) throw new Error('the map is not shown')
  const seen = await symbolsByKey(page)
  expect(seen.length).toBeGreaterThan(5)
  expect(seen.length).toBeLessThan(await atlas.markers.count())
  for (const id of seen) {
    const { x, y, width, height } = (await atlas.marker(id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(x + width / 2).toBeGreaterThanOrEqual(frame.x)
    expect(x + width / 2).toBeLessThanOrEqual(frame.x + frame.width)
    expect(y + height / 2).toBeGreaterThanOrEqual(frame.y)
    expect(y + height / 2).toBeLessThanOrEqual(frame.y + frame.height)
  }
  const last = page.locator('button[data-place-id]:focus')
  await expect(last).toHaveAttribute('data-place-id', seen.at(-1) ?? '')
  await page.keyboard.press('Tab')
  await expect(page.locator('button[data-place-id]:focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(last, 'the one that had the focus is the stop').toHaveAttribute('data-place-id', seen.at(-1) ?? '')
})

test('from a symbol arrow keys lead to the nearest that way, and the map stays', async ({ atlas, page }) => {
  await atlas.openMap('/#map=7/40/46')
  const focused = page.locator('button[data-place-id]:focus')
  const middle = async () => {
    const { x, y, width, height } = (await focused.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    return { x: x + width / 2, y: y + height / 2 }
  }
  await atlas.marker('yeghegnadzor').focus()
  const start = await middle()
  const before = atlas.position()
  await page.keyboard.press('ArrowRight')
  await expect(focused).not.toHaveAttribute('data-place-id', 'yeghegnadzor')
  const right = await middle()
  expect(right.x - start.x).toBeGreaterThanOrEqual(Math.abs(right.y - start.y))
  await page.keyboard.press('ArrowUp')
  const up = await middle()
  expect(right.y - up.y).toBeGreaterThanOrEqual(Math.abs(up.x - right.x))
  await page.keyboard.press('Enter')
  await expect(atlas.card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(focused, 'back on the symbol').toHaveCount(1)
  expect(await middle()).toEqual(up)
  expect(atlas.position()).toEqual(before)
})

test('arrow keys lead to dots, too: each says what it is, opens its card, and has the focus again when that is closed', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?from=2024&to=2024#map=7/40/46')
  const focused = page.locator('button[data-place-id]:focus')
  const isOnDot = async () => ((await focused.getAttribute('aria-label')) ?? '').endsWith('Events before these years')
  const symbols = await atlas.markers.count()
  await atlas.marker('yerevan').focus()
  await page.keyboard.press('Home')
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
    for (let i = 0; i < 6 && !(await isOnDot()); i += 1) await page.keyboard.press(key)
  expect(await isOnDot()).toBe(true)
  await expect(atlas.markers, 'a dot has an element only while it is the stop of the Tab key').toHaveCount(symbols + 1)
  const id = (await focused.getAttribute('data-place-id')) ?? ''
  const before = atlas.position()

  await page.keyboard.press('Enter')
  await expect(atlas.card.getByRole('heading').first()).toBeFocused()
  expect(new URL(page.url()).searchParams.get('card')).toBe(`place:${id}`)
  await page.keyboard.press('Escape')
  await expect(atlas.card).toBeHidden()
  await expect(atlas.marker(id)).toBeFocused()
  expect(atlas.position()).toEqual(before)

  await page.keyboard.press('Tab')
  await expect(focused).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(atlas.marker(id), 'the one that had the focus is the stop').toBeFocused()
  await page.keyboard.press('Home')
  await expect(focused).toHaveCount(1)
  if (await isOnDot()) await page.keyboard.press('End')
  await expect(atlas.markers).toHaveCount(symbols)
})

test('a symbol under the panel takes no focus, and is there for the keyboard when the map has been moved', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/#map=7/40/47.5')
  const covered = await symbolsUnder(page, '.app-panel')
  expect(covered.length).toBeGreaterThan(2)
  const tabbed = await symbolsByKey(page)
  expect(tabbed.length).toBeGreaterThan(3)
  expect(tabbed.filter((id) => covered.includes(id))).toEqual([])

  const [first = ''] = covered
  await page.locator('.maplibregl-canvas').focus()
  while ((await symbolsUnder(page, '.app-panel')).includes(first)) {
    const before = atlas.position()?.lon ?? 0
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => atlas.position()?.lon ?? 0).toBeLessThan(before)
    await atlas.settled()
  }
  expect(await symbolsByKey(page)).toContain(first)
})

test('a symbol under a card takes neither focus nor click, until the card is closed', async ({ atlas, page }) => {
  await atlas.openMap('/#map=8/39.8/46.7')
  await atlas.marker('nagorno-karabakh').press('Enter')
  await expect(atlas.card.getByRole('listitem').first()).toBeVisible()
  await atlas.settled()
  const covered = await symbolsUnder(page, '.card')
  expect(covered.length).toBeGreaterThan(0)
  expect((await symbolsByKey(page)).filter((id) => covered.includes(id))).toEqual([])
  await atlas.card.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(atlas.marker('nagorno-karabakh')).toBeFocused()
  expect(await symbolsByKey(page)).toEqual(expect.arrayContaining(covered))
})

test('a symbol that has the focus keeps it while the plus key takes it out of view', async ({ atlas, page }) => {
  await atlas.openMap('/#map=9/40.18/44.9')
  const symbol = atlas.marker('yerevan')
  await symbol.focus()
  for (let i = 0; i < 3; i += 1) {
    const before = atlas.position()?.zoom ?? 0
    await page.keyboard.press('+')
    await expect.poll(() => atlas.position()?.zoom ?? 0).toBeGreaterThan(before)
    await atlas.settled()
  }
  await expect(symbol).not.toBeInViewport()
  await expect(symbol).toBeFocused()
})

test('the card of a symbol with many events lists the first of them, and all on demand', async ({ atlas }) => {
  await atlas.openMap('/#map=2/40/46')
  const symbol = atlas.symbolFor('baku')
  const count = Number(await symbol.getAttribute('data-count'))
  await symbol.click()
  await expect(atlas.card.getByRole('listitem')).toHaveCount(30)
  const button = atlas.card.getByRole('button', { name: `Show all ${count}` })
  await button.click()
  await expect(atlas.card.getByRole('listitem')).toHaveCount(count)
  await expect(atlas.card.getByRole('button', { name: 'Show fewer' })).toBeFocused()
})

for (const [width, height] of [
  [1440, 900],
  [1024, 640],
] as const)
  test(`every card is whole on the map at ${width} x ${height}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.openMap()
    const map = await atlas.map.boundingBox()
    if (!map) throw new Error('the map is not shown')
    const ids = await atlas.map
      .locator('button[data-count]:not([data-count="1"]):visible')
      .evaluateAll((symbols) => symbols.map((symbol) => symbol.getAttribute('data-place-id') ?? ''))
    let tried = 0
    for (const id of ids) {
      const symbol = atlas.marker(id)
      // One under the panel takes no focus.
      if (await symbol.evaluate((element) => element.closest('[inert]') !== null)) continue
      const { x, y } = (await symbol.boundingBox()) ?? { x: 0, y: 0 }
      // Some reach into the view from its edge.
      if (x < map.x || y < map.y + 60 || x > map.x + map.width - 40 || y > map.y + map.height - 40) continue
      // By its key, because another symbol may lie over it.
      await symbol.press('Enter')
      const name = (await symbol.getAttribute('aria-label')) ?? ''
      await expect(atlas.card.getByRole('listitem').first(), name).toBeAttached()
      const inside = async () => {
        const card = await atlas.card.boundingBox()
        return card && card.y >= map.y && card.y + card.height <= map.y + map.height && card.height > 60
      }
      await expect.poll(inside, name).toBe(true)
      await page.keyboard.press('Escape')
      await expect(atlas.card).toBeHidden()
      tried += 1
    }
    expect(tried).toBeGreaterThan(3)
  })
