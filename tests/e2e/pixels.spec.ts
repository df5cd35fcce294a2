/** Screens with more pixels than a canvas may have, and screens with other pixels than the one before. */
import { expect, test } from './driver.ts'

test.describe('on a very wide screen', () => {
  test.use({ viewport: { width: 4400, height: 300 }, expectedErrors: /larger than maxCanvasSize/ })

  test('the symbols at its right edge are shown', async ({ atlas }) => {
    await atlas.openMap('/#map=6/40/23.1')
    await expect(atlas.symbolFor('yerevan')).toBeInViewport()
    const box = await atlas.symbolFor('yerevan').boundingBox()
    expect(box?.x, 'beyond the pixels that a canvas may have, and what reaches in from there').toBeGreaterThan(4260)
  })
})

test('the map is drawn in the pixels of the screen that its window moves to, also after a picture was made of it', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 660, height: 400 })
  await atlas.openMap('/?from=2020&to=2020')
  await expect(atlas.map.locator('canvas')).toHaveJSProperty('width', 660)
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  await dialog.getByRole('button', { name: 'Save the map as a picture (PNG)' }).press('Enter')
  await expect(dialog.getByText('Saved as karabakh-atlas-map.png.')).toBeVisible()
  const screen = { width: 661, height: 400, deviceScaleFactor: 2, mobile: false }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', screen)
  await expect(atlas.map.locator('canvas')).toHaveJSProperty('width', 1322)
})
