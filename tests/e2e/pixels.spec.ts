/** Screens with more pixels than a canvas may have. */
import { expect, test } from './driver.ts'

test.describe('on a very wide screen', () => {
  test.use({ viewport: { width: 4400, height: 300 }, expectedErrors: /larger than maxCanvasSize/ })

  test('the symbols at its right edge are shown', async ({ atlas, page }) => {
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
