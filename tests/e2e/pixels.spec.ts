/** Screens with more pixels than a canvas may have, and screens that change. */
import { expect, test } from './driver.ts'

test.describe('on a very wide screen', () => {
  test.use({ viewport: { width: 4400, height: 500 } })

  test('the symbols at its right edge are shown, and the pixels of another screen are taken up', async ({
    atlas,
    page,
  }) => {
    await atlas.openMap('/#map=6/40/32')
    const hidden = await page.locator('.on-map').evaluateAll(
      (symbols) =>
        symbols.filter((symbol) => {
          const [, x, y] =
            /translate\((-?[\d.]+)px, (-?[\d.]+)px\)$/.exec((symbol as HTMLElement).style.transform) ?? []
          return (
            (symbol as HTMLElement).hidden &&
            Number(x) > 0 &&
            Number(x) < innerWidth &&
            Number(y) > 0 &&
            Number(y) < innerHeight
          )
        }).length,
    )
    expect(hidden).toBe(0)
    const shown = await page
      .locator('.on-map:not([hidden])')
      .evaluateAll((symbols) => symbols.filter((symbol) => symbol.getBoundingClientRect().x > 4096).length)
    expect(shown, 'symbols beyond the pixels of a canvas').toBeGreaterThan(0)
  })
})

test('a window that moves to a screen with finer pixels draws the map in them', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 400, height: 400 })
  await atlas.openMap('/embed/')
  const canvas = atlas.map.locator('canvas')
  await expect(canvas).toHaveJSProperty('width', 400)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 400,
    height: 400,
    deviceScaleFactor: 2,
    mobile: false,
  })
  await expect(canvas).toHaveJSProperty('width', 800)
})
