import { expect, test } from './driver.ts'

test('a symbol stands only on the side of the globe that is seen', async ({ atlas }) => {
  const yerevan = atlas.symbolFor('yerevan')
  await atlas.openMap('/#map=2/40/45')
  await expect(yerevan).toBeVisible()
  await atlas.openMap('/#map=2/-20/-160')
  await expect(yerevan).toBeAttached()
  await expect(yerevan).toBeHidden()
})

test('the Tab key goes to symbols in view, and to no other', async ({ atlas, page }) => {
  await atlas.openMap('/#map=7/40/46')
  const frame = await atlas.map.boundingBox()
  if (!frame) throw new Error('the map is not shown')
  const symbols = await atlas.markers.count()
  await page.locator('.maplibregl-canvas').focus()
  const seen = new Set<string>()
  for (let i = 0; i < symbols; i += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator('button[data-place-id]:focus')
    if ((await focused.count()) === 0) break
    const { x, y, width, height } = (await focused.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    seen.add((await focused.getAttribute('data-place-id')) ?? '')
    // Some reach into the view from its edge, with a name that does.
    expect(x + width).toBeGreaterThan(frame.x - 200)
    expect(x).toBeLessThan(frame.x + frame.width + 200)
    expect(y + height).toBeGreaterThan(frame.y - 200)
    expect(y).toBeLessThan(frame.y + frame.height + 200)
  }
  expect(seen.size).toBeGreaterThan(5)
  expect(seen.size).toBeLessThan(symbols)
})

test('a symbol that has the focus keeps it while the arrow keys move it out of view', async ({ atlas, page }) => {
  await atlas.openMap('/#map=9/40.18/44.5')
  const symbol = atlas.marker('yerevan')
  await symbol.focus()
  for (let i = 0; i < 12; i += 1) {
    const before = atlas.position()?.lon ?? 0
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => atlas.position()?.lon ?? 0).toBeGreaterThan(before)
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
    const symbols = await atlas.map.locator('button[data-count]:not([data-count="1"]):visible').all()
    let tried = 0
    for (const symbol of symbols) {
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
