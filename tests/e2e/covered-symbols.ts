/** Symbols that lie under something, as boxes of the page tell; apart from how the app finds them. */
import type { Page } from './driver.ts'

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

/** Ids of the symbols that keys lead to from the map itself: Tab to the first of them, then from each to the next by name. */
export async function symbolsByKey(page: Page): Promise<string[]> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement instanceof HTMLElement ? activeElement.dataset['placeId'] : undefined
    })
  await page.locator('.maplibregl-canvas').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  const ids: string[] = []
  for (let id = await focused(); id !== undefined && !ids.includes(id); id = await focused()) {
    ids.push(id)
    await page.keyboard.press('PageDown')
  }
  return ids
}
