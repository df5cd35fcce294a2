/** What a reader sees before any code has run, and where none can run. */

import { withoutScript } from './browsers.ts'
import { type Atlas, expect, type Page, test } from './driver.ts'
import { EVENTS, eventsBetween } from './published.ts'
import { SLOW_ORIGIN, serveSlowly } from './slow-page.ts'

const sochi = EVENTS.find(({ id }) => id === 'sochi-summit-2022')?.properties

/** Middles of the symbols of points that can be seen, by place, in pixels of the window. */
async function middlesOf(page: Page, symbols: string, within: string): Promise<Map<string, [number, number]>> {
  const found = await page.locator(symbols).evaluateAll(
    (elements, drawn) =>
      elements.flatMap((element) => {
        const id = element.getAttribute('data-place-ids')?.split(' ')[0]
        const box = (drawn === '' ? element : element.querySelector(drawn))?.getBoundingClientRect()
        return id && box && box.width > 0 ? [[id, [box.x + box.width / 2, box.y + box.height / 2]] as const] : []
      }),
    within,
  )
  return new Map(found.map(([id, [x, y]]) => [id, [x ?? 0, y ?? 0]]))
}

/** Holds back the scripts whose path contains `part` until the function that it gives is called. */
async function holdBack(atlas: Atlas, part: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await atlas.intercept(part, async (route) => {
    if (route.request().url().endsWith('.js')) await held
    await route.continue()
  })
  return release
}

/**
 * Pixels by which a symbol may move. In common windows the picture knows the zoom by which symbols give way to their
 * neighbours and to the subject's name, and they only come to stand on whole pixels; in others it knows it roughly.
 */
const MOVE_PX = { exact: 1.5, rough: 26 } as const

for (const [width, height, fit] of [
  [1440, 900, 'exact'],
  [1920, 1080, 'rough'],
  [1024, 600, 'exact'],
  [768, 1024, 'rough'],
  [390, 844, 'exact'],
  [320, 640, 'rough'],
] as const) {
  test(`the map takes the place of its picture without a jump at ${width} x ${height}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    // The engine draws nothing while its worker is held back, so the picture stays.
    const release = await holdBack(atlas, '/assets/maplibre-gl-worker')
    await page.goto('/')
    await atlas.alive()
    const pictured = await middlesOf(page, '.first-picture [data-place-ids]', '.symbol-edge, .symbol-casing')
    release()
    await atlas.settled()
    await expect(page.locator('.first-picture')).toHaveCount(0)
    const drawn = await middlesOf(page, 'button[data-place-ids]:not([data-certainty="region"])', '')
    const inView = [...pictured].filter(
      ([id, [x, y]]) => drawn.has(id) && x > 0 && y > 0 && x < width && y < height && id !== 'sochi',
    )
    expect(inView.length).toBeGreaterThan(5)
    const jumps = inView.map(([id, [x, y]]) => {
      const [drawnX, drawnY] = drawn.get(id) ?? [0, 0]
      return Math.hypot(x - drawnX, y - drawnY)
    })
    if (fit === 'exact') expect(jumps.filter((jump) => jump < 1).length).toBeGreaterThan(inView.length / 3)
    expect(Math.max(...jumps)).toBeLessThan(MOVE_PX[fit])
  })
}

test('React takes the page over as it is: nothing that was read moves or is made anew', async ({ atlas, page }) => {
  // Fonts that come after the system's, which stand in for them, may break lines elsewhere; that is not React's doing.
  const release = await holdBack(atlas, '/assets/shell')
  await page.goto('/', { waitUntil: 'commit' })
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift' })
    document.querySelector('li[data-event-id]')?.setAttribute('data-kept', '')
  })
  release()
  await atlas.settled()
  expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(0.01)
  await expect(atlas.rows.first()).toHaveAttribute('data-kept', '')
  await expect(atlas.rows.first().getByRole('link')).toHaveAttribute('href', /^\?event=/)
})

test('the code starts once list and map are seen', async ({ atlas, page }) => {
  await atlas.openMap()
  const [seen, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/map-view-'))?.startTime,
  ])
  // On a busy machine the first paint may take longer than the page waits for it.
  expect(asked).toBeGreaterThan(Math.min(seen ?? Number.POSITIVE_INFINITY, 3000))
})

test('a page of which no paint is reported comes to life all the same', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
  })
  await page.goto('/')
  await atlas.alive()
})

test.describe('on a slow line', () => {
  test.use({ baseURL: SLOW_ORIGIN })

  test('a page that is seen before all of it is there comes to life when it is', async ({ atlas, page }, {
    project,
  }) => {
    const slow = await serveSlowly(project.use.baseURL ?? '')
    try {
      await page.goto(slow.address, { waitUntil: 'commit' })
      const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
      await expect.poll(paints).toBe(1)
      slow.finish()
      await atlas.settled()
      await expect(atlas.rows).toHaveCount(EVENTS.length)
    } finally {
      slow.close()
    }
  })
})

test('what a reader does before the code is there is kept: filters opened, words, order and language chosen', async ({
  atlas,
  page,
}) => {
  const release = await holdBack(atlas, '/assets/shell')
  await page.goto('/', { waitUntil: 'commit' })
  await atlas.filters.click()
  await atlas.search.fill('Sochi')
  await atlas.listOrder.selectOption('newest')
  await atlas.language.selectOption('az')
  await expect(page.locator('.map-view')).toHaveCount(0)
  release()
  await atlas.found('Sochi')
  await atlas.settled()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    q: 'Sochi',
    sort: 'newest',
    lang: 'az',
  })
  await expect(atlas.search).toHaveValue('Sochi')
  await expect(page.locator('html')).toHaveAttribute('lang', 'az')
  await expect(page.locator('.facet-section').first()).toBeVisible()
  const days = await atlas.rows
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(days.length).toBeGreaterThan(1)
  expect(days).toEqual(days.toSorted().reverse())
  await page.goBack()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  await expect(atlas.search).toHaveValue('')
})

test('a button pressed before the code is there does what it is for once the code is', async ({ atlas, page }) => {
  const release = await holdBack(atlas, '/assets/shell')
  await page.goto('/', { waitUntil: 'commit' })
  // Of the two buttons the style leaves one, once it is there.
  await expect(page.locator('.more-open').filter({ visible: true })).toHaveCount(1)
  await atlas.chooseMore('Export and cite')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  release()
  await expect(page.getByRole('dialog', { name: 'Export and cite' })).toBeVisible()
})

test('what the browser opens before the code is there stays open', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await holdBack(atlas, '/assets/shell')
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.more-open').filter({ visible: true })).toHaveCount(1)
  await atlas.openMore()
  const toExport = page.getByRole('button', { name: 'Export and cite' })
  await expect(toExport).toBeVisible()
  release()
  await atlas.alive()
  await expect(toExport).toBeVisible()
})

test('an address that asks for something else never shows the list of all events', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    const look = () => {
      const count = document.querySelector<HTMLElement>('.events-count')
      if (count?.checkVisibility({ visibilityProperty: true })) seen.add(count.textContent ?? '')
      Object.assign(window, { seenCounts: [...seen] })
      requestAnimationFrame(look)
    }
    look()
  })
  await atlas.openMap('/?from=2020&to=2020')
  const expected = eventsBetween(2020, 2020).length
  await expect(atlas.rows).toHaveCount(expected)
  expect(await page.evaluate(() => (window as unknown as { seenCounts: string[] }).seenCounts)).toEqual([
    `${expected} of ${EVENTS.length} events`,
  ])
})

test('a symbol of the picture opens its card before the map is drawn', async ({ atlas, page }) => {
  await atlas.intercept('/assets/maplibre-gl-worker', () => new Promise(() => {}))
  await page.goto('/')
  await atlas.alive()
  // Between the symbol and its name nothing is there to be clicked.
  await page.locator('.first-picture [data-place-ids="yevlakh"] a:visible .symbol-casing').click()
  await expect(atlas.card).toHaveAccessibleName('Azerbaijan and Karabakh Armenians hold talks in Yevlakh')
  await expect(atlas.card.getByRole('blockquote').first()).toHaveAttribute('cite', /^https:\/\//)
})

test.describe('without JavaScript', () => {
  test.use(withoutScript)

  test('the events and the map are there, and each event leads to its excerpts', async ({ atlas, page }) => {
    await page.goto('/')
    await expect(atlas.rows).toHaveCount(EVENTS.length)
    await expect(atlas.status).toHaveText(`${EVENTS.length} events`)
    await expect(page.locator('.first-picture [data-place-ids="yerevan"] a:visible')).toHaveAccessibleName(/^Yerevan/)
    for (const needsCode of ['.time-bar', '.map-buttons', '.search-field', '.tour-links'])
      await expect(page.locator(needsCode)).toBeHidden()
    await atlas.rows
      .filter({ hasText: sochi?.title ?? '' })
      .getByRole('link')
      .click()
    await expect(page.getByRole('blockquote').first()).toContainText(sochi?.evidence[0]?.quote ?? '')
  })
})
