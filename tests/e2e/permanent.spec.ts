/** Permanent pages as readers meet them: without scripts, by keyboard, on narrow screens. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const DIST = 'dist'
const PAGES = ['event/', 'event/four-villages-transfer-2024/', 'article/gsv-2024-04-22/', 'place/shusha/', 'releases/']
const event = EVENTS.find(({ id }) => id === 'four-villages-transfer-2024')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an event can be read with its quotations, and leads to its article and back', async ({ page }) => {
    await page.goto('/event/four-villages-transfer-2024/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event?.properties.title ?? '')
    const quotations = page.locator('blockquote[data-article-id][cite]')
    await expect(quotations).toHaveCount(event?.properties.evidence.length ?? 0)
    await expect(quotations.first()).toContainText(event?.properties.evidence[0]?.quote ?? '')
    await page.getByRole('link', { name: 'In the article' }).first().click()
    await expect(page).toHaveURL(/\/article\/[a-z0-9-]+\/$/)
    await page
      .getByRole('link', { name: event?.properties.title ?? '' })
      .first()
      .click()
    await expect(page).toHaveURL(/\/event\/four-villages-transfer-2024\/$/)
  })

  test('a place lists its names and its events, and a former id leads to the event it became', async ({ page }) => {
    await page.goto('/place/shusha/')
    await expect(page.locator('[lang="hy"]').first()).toBeVisible()
    await page.getByRole('link', { name: 'Events', exact: true }).click()
    await expect(page.locator('li[data-event-id]')).toHaveCount(EVENTS.length)
    const merged = EVENTS.find(({ properties }) => properties.merged_ids)
    await page.goto(`/event/${merged?.properties.merged_ids?.[0]}/`)
    await expect(page).toHaveURL(new RegExp(`/event/${merged?.id}/$`))
  })
})

for (const path of PAGES)
  test(`axe finds nothing to object to in ${path}`, async ({ atlas, page }) => {
    await page.goto(`/${path}`)
    expect(await atlas.accessibilityFaults()).toEqual([])
  })

test('the keyboard skips to the text, and the live map opens with the event', async ({ atlas, page }) => {
  await page.goto('/event/four-villages-transfer-2024/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('link', { name: 'Open on the live map' }).focus()
  await page.keyboard.press('Enter')
  await expect(atlas.detail(event?.properties.title ?? '')).toBeVisible()
  await atlas.settled()
  const link = page.getByRole('link', { name: 'Permanent page, for citing' })
  await page
    .locator('.event-detail details', { has: page.locator('a[href$="/event/four-villages-transfer-2024/"]') })
    .locator('summary')
    .click()
  await link.click()
  await expect(page).toHaveURL(/\/event\/four-villages-transfer-2024\/$/)
})

test('pages fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of PAGES) {
    await page.goto(`/${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

test('no link between the built pages is broken, or leads out of the path of the site', ({ baseURL }) => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(event|article|place|releases)\/.*index\.html$/.test(path),
  )
  expect(pages.length).toBeGreaterThan(EVENTS.length)
  const broken = pages.flatMap((path) => {
    const hrefs = [...readFileSync(join(DIST, path), 'utf8').matchAll(/\s(?:href|src)="([^"]+)"/g)].map(
      ([, href = '']) => href,
    )
    return hrefs
      .map((href) => new URL(href, `${baseURL}/${path.replace(/index\.html$/, '')}`))
      .filter(({ origin }) => origin === new URL(baseURL ?? '').origin)
      .filter(
        ({ href }) =>
          !href.startsWith(`${baseURL}/`) ||
          !isServed(new URL(href).pathname.slice(new URL(`${baseURL}/`).pathname.length)),
      )
      .map(({ pathname }) => `${path} -> ${pathname}`)
  })
  expect(broken).toEqual([])
})

/** Whether the built site has a file for a path, a folder by its index.html. */
function isServed(pathname: string): boolean {
  const path = join(DIST, decodeURI(pathname))
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')))
}
