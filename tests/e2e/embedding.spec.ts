/** The embedded view in the pages of others: what it shows there, and what it leaves to them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './driver.ts'

const ROUND = '<p>Words of another page.</p>'.repeat(40)

for (const lang of ['en', 'hy'])
  test(`in the smallest frame on offer a card begins inside the map and can be closed (${lang})`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 400, height: 300 })
    await atlas.openMap(`/embed/?lang=${lang}&card=place:yerevan`)
    await expect(atlas.card).toBeVisible()
    const [card, map] = await Promise.all([atlas.card.boundingBox(), atlas.map.boundingBox()])
    expect(card?.y).toBeGreaterThanOrEqual(map?.y ?? Number.NaN)
    await atlas.card.locator('button').first().click()
    await expect(atlas.card).toHaveCount(0)
  })

test('a page opened from the disk shows the embedded view', async ({ atlas, page, baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'slide-'))
  const slide = join(folder, 'slide.html')
  await writeFile(slide, `<!doctype html><iframe src="${baseURL}/embed/" width="600" height="450"></iframe>`)
  await atlas.loseWebgl()
  await page.goto(`file://${slide}`)
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Karabakh Atlas' })).toBeVisible()
  await expect(page.frameLocator('iframe').locator('.reduced-map')).toBeVisible()
  await rm(folder, { recursive: true })
})

test.describe('in a frame that lets it load nothing', () => {
  test.use({
    // Chromium warns of what the second frame allows.
    expectedErrors: /CORS policy|ERR_FAILED|NotSameOrigin|content policy|can escape its sandboxing/,
  })

  test('it shows words and a link', async ({ atlas, page }) => {
    await atlas.loseWebgl()
    const framed = (allowed: string) => `<iframe sandbox="${allowed}" src="embed/" width="600" height="300"></iframe>`
    await atlas.openElsewhere(framed('allow-scripts') + framed('allow-scripts allow-same-origin'))
    await expect(page.frameLocator('iframe').last().locator('.reduced-map')).toBeVisible()
    const frame = page.frameLocator('iframe').first()
    await expect(frame.getByText('this frame does not let it run')).toBeVisible()
    await expect(frame.getByRole('link', { name: 'Karabakh Atlas' })).toHaveAttribute('target', '_blank')
  })
})

test('in an isolated page the map is drawn, leaves wheel and Back to the page, and says how it is moved', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await atlas.openElsewhere(`<iframe src="embed/#map=7/40/46" width="100%" height="600"></iframe>${ROUND}`, {
    'Cross-Origin-Embedder-Policy': 'require-corp',
  })
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.map-view[aria-busy="false"]')).toBeAttached()
  const position = () => page.frames()[1]?.url().split('#')[1]
  const scrolled = () => page.evaluate(() => window.scrollY)

  const hint = frame.locator('.maplibregl-cooperative-gesture-screen')
  await hint.evaluate((screen) => {
    const note = () => screen.classList.contains('maplibregl-show') && screen.setAttribute('data-was-shown', '')
    new MutationObserver(note).observe(screen, { attributeFilter: ['class'] })
  })
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 120)
  await expect.poll(scrolled).toBeGreaterThan(0)
  await expect(hint).toHaveAttribute('data-was-shown')
  await expect(hint).toContainText('Hold Ctrl and scroll to zoom the map')
  expect(position()).toBe('map=7/40/46')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(position).not.toBe('map=7/40/46')

  const entries = await page.evaluate(() => window.history.length)
  await frame.locator('.years-open').click()
  await frame.locator('.year-input input').first().fill('2020')
  await frame.locator('.year-input input').last().fill('2021')
  await expect.poll(() => page.frames()[1]?.url()).toContain('from=2020&to=2021')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
})

test('a frame that is hidden at first shows the region as large as one that is shown at once', async ({
  atlas,
  page,
}) => {
  await atlas.openElsewhere('<iframe src="embed/" width="800" height="600" style="display: none"></iframe>')
  const frame = page.frameLocator('iframe')
  const zoom = () => Number(/map=([\d.]+)/.exec(page.frames()[1]?.url() ?? '')?.[1])
  await expect(frame.locator('.time-lead')).toBeAttached()
  await page.locator('iframe').evaluate((element) => {
    element.style.display = 'block'
  })
  await expect(frame.locator('.map-view[aria-busy="false"]')).toBeAttached()
  const late = zoom()
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.src = 'embed/?'
  })
  await expect.poll(() => page.frames()[1]?.url()).toContain('embed/?')
  await expect(frame.locator('.map-view[aria-busy="false"]')).toBeAttached()
  expect(Math.abs(late - zoom())).toBeLessThan(0.05)
})
