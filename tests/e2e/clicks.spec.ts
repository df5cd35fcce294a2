/** Clicks over all of the drawn map, by a real mouse: what answers holds the words of a source. */
import { expect, test } from './driver.ts'

const COLUMNS = 4
const ROWS = 3

for (const address of ['/?from=1995&to=1995', '/#map=9.8/41.08/45.1'])
  test(`clicks all over the map of ${address} open cards with words, or nothing`, async ({ atlas, page }) => {
    await atlas.openMap(address)
    const { x, y, width, height } = await atlas.freePart()
    let [answered, withWords] = [0, 0]
    for (let row = 0; row < ROWS; row += 1)
      for (let column = 0; column < COLUMNS; column += 1) {
        await page.mouse.click(x + (width * (column + 0.5)) / COLUMNS, y + (height * (row + 0.5)) / ROWS)
        // As the page has it: what the driver knows of the address may come later than the end of the click.
        if (!(await page.evaluate(() => new URLSearchParams(location.search).has('card')))) continue
        answered += 1
        await expect(atlas.card.getByRole('heading').first()).toBeVisible()
        withWords += Math.min(1, await atlas.card.locator('blockquote[cite^="http"]').count())
        await page.keyboard.press('Escape')
        await expect(atlas.card).toHaveCount(0)
      }
    expect(answered).toBeGreaterThan(6)
    expect(withWords / answered).toBeGreaterThanOrEqual(0.95)
  })
