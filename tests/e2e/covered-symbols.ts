/** Symbols that lie under something, as boxes of the page tell; apart from how the app finds them. */
import { expect, type Page } from './driver.ts'

/** Ids of the symbols in the window that lie as a whole in the box of what a selector finds. */
export function symbolsUnder(page: Page, cover: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const covers = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
    return [...document.querySelectorAll<HTMLElement>('.on-map:not([hidden]) [data-place-id]')]
      .filter((symbol) => {
        const { left, right, top, bottom } = symbol.getBoundingClientRect()
        return covers.some((box) => left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom)
      })
      .map(({ dataset }) => dataset['placeId'] ?? '')
  }, cover)
}

/** Ids of the symbols that the Tab key leads to, beginning on the map itself, in order. */
export async function tabbedSymbols(page: Page): Promise<string[]> {
  await page.locator('.maplibregl-canvas').focus()
  const ids: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const id = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement instanceof HTMLElement ? activeElement.dataset['placeId'] : undefined
    })
    if (id === undefined) break
    expect(ids, 'the Tab key leads in a circle').not.toContain(id)
    ids.push(id)
  }
  return ids
}
