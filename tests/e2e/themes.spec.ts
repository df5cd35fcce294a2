import { expect, test } from './driver.ts'

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(26, 32, 37)' }

test('the theme of the address is that of page and map', async ({ atlas, page }) => {
  await atlas.open('/?theme=dark')
  await expect(page.locator('html')).toHaveCSS('background-color', PAPER.dark)
  await atlas.openMore()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('meta[name="theme-color"]')).toHaveAttribute('content', PAPER.dark)
})

test.describe('what the map draws', () => {
  test.use({ isDrawn: true })

  test('the theme changes by keyboard, and the camera and what the map draws stay', async ({ atlas, page }) => {
    await atlas.openMap('/?theme=light#map=7.5/40.2/45.8')
    const before = { position: atlas.position(), symbols: await atlas.drawnSymbols(), picture: await atlas.picture() }
    await atlas.openMore()
    await page.getByRole('radio', { name: 'Light' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('html')).toHaveCSS('background-color', PAPER.dark)
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark')
    await expect.poll(() => atlas.picture()).not.toBe(before.picture)
    expect(atlas.position()).toEqual(before.position)
    expect(await atlas.drawnSymbols()).toEqual(before.symbols)
  })
})

test('without a theme the page follows the system, also while it is open', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await atlas.open()
  await expect(page.locator('html')).toHaveCSS('background-color', PAPER.dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveCSS('background-color', PAPER.light)
  await expect(page.locator('meta[name="theme-color"]')).toHaveAttribute('content', PAPER.light)
})

test('where the system sets the colours, it sets those of what is read on the map', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await atlas.openMap('/?theme=dark&card=event:sochi-summit-2022')
  await expect(atlas.card).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(atlas.card.getByRole('blockquote').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
})
