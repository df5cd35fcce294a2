/** What lies over the map: no piece of it covers another, whatever the size of the window. */
import { expect, test } from './driver.ts'

/** What stands on the map for itself, as the reader sees it; the paragraphs of the year rather than the box around them. */
const PIECES =
  '.app-panel, .year-title > *, .year-sentence, .year-neutral, .year-chips > *, .map-buttons, .live-legend, .elsewhere, ' +
  '.view-buttons, .map-attribution summary, .maplibregl-ctrl-scale, .map-fallback, .time-bar'

/** Pairs of pieces that share part of the screen, and pieces that are cut by the edge of the window. */
function clashes(selector: string): string[] {
  const pieces = [...document.querySelectorAll(selector)]
    .filter((piece) => piece.checkVisibility({ visibilityProperty: true }) && piece.getClientRects().length > 0)
    .map((piece) => {
      const isYear = piece.closest('.year-block') !== null
      const words = document.createRange()
      words.selectNodeContents(piece)
      return { name: piece.outerHTML.slice(0, 50), isYear, box: (isYear ? words : piece).getBoundingClientRect() }
    })
  const cut = pieces.filter(
    ({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight,
  )
  const pairs = pieces.flatMap((a, i) =>
    pieces
      .slice(i + 1)
      .filter(
        (b) =>
          // The lines of the year follow each other.
          !(a.isYear && b.isYear) &&
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5,
      )
      .map((b) => `${a.name} lies over ${b.name}`),
  )
  return [...cut.map(({ name }) => `${name} is cut`), ...pairs]
}

/** The first of each kind of layout and the last, by width; the least height, and those where another layout begins. */
const WINDOWS = [
  ...[600, 759, 800].flatMap((height) => [820, 1023].map((width) => [width, height] as const)),
  ...[600, 759, 760].flatMap((height) => [1024, 1319].map((width) => [width, height] as const)),
  ...[600, 900].flatMap((height) => [1320, 1440].map((width) => [width, height] as const)),
]

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`no two pieces of furniture overlap in windows of 820 to 1440 pixels (${lang})`, async ({ atlas, page }) => {
    await atlas.openMap(`/?lang=${lang}`)
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height })
      await atlas.settled()
      await expect(page.locator('.elsewhere')).toBeVisible()
      await expect.poll(() => page.evaluate(clashes, PIECES), `${width} x ${height}`).toEqual([])
    }
  })

/** Beside the wide panel: where the map begins to have room for the year beside its buttons, for its legend and for the map of far places. */
const WIDE_WINDOWS = [600, 900].flatMap((height) =>
  [1024, 1239, 1240, 1319, 1320, 1343, 1344, 1440].map((width) => [width, height] as const),
)

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`no two pieces of furniture overlap beside the wide panel of a comparison (${lang})`, async ({
    atlas,
    page,
  }) => {
    await atlas.openMap(`/?event=four-villages-transfer-2024&compare=1&lang=${lang}`)
    for (const [width, height] of WIDE_WINDOWS) {
      await page.setViewportSize({ width, height })
      await atlas.settled()
      await expect(page.locator('.elsewhere')).toBeVisible()
      await expect.poll(() => page.evaluate(clashes, PIECES), `${width} x ${height}`).toEqual([])
    }
  })

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`what is elsewhere is said in one line below its map (${lang})`, async ({ atlas, page }) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 800],
    ] as const) {
      await page.setViewportSize({ width, height })
      await atlas.openMap(`/?lang=${lang}`)
      const words = page.locator('.elsewhere-words')
      await expect(words).toBeVisible()
      const lines = await words.evaluate((element) => new Set([...element.getClientRects()].map(({ top }) => top)).size)
      expect(lines, `${width} x ${height}`).toBe(1)
    }
  })

test('a small window does not hide the busiest city behind the buttons of the map', async ({ atlas, page }) => {
  for (const [width, height] of [
    [1024, 700],
    [1024, 768],
    [1200, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await atlas.openMap('/')
    const city = atlas.marker('baku')
    await city.click({ trial: true, timeout: 5_000 })
    const box = await city.boundingBox()
    const buttons = await page.locator('.view-buttons').boundingBox()
    if (!box || !buttons) throw new Error('neither may be hidden')
    expect(box.y + box.height, `${width} x ${height}`).toBeLessThanOrEqual(buttons.y)
  }
})
