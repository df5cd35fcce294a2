/** The atlas without a network, and how a new version of it comes to readers who have stored one. */
import { withoutNetwork } from './browsers.ts'
import { expect, type Page, test } from './driver.ts'
import { addressOf, type OwnSite, serveOwnSite } from './own-site.ts'
import { eventsBetween } from './published.ts'

const UNDER_A_PATH = { path: '/atlas/', port: 4177 }
const TITLE = 'Aliyev, Pashinyan and Putin meet in Sochi'

// Less to draw.
test.use({ serviceWorkers: 'allow', viewport: { width: 1100, height: 640 } })

test('after one visit all of it works without a network', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.stored()
  await withoutNetwork(page)
  await atlas.openMap('/?event=sochi-summit-2022')
  await expect(atlas.detail(TITLE).locator('blockquote')).not.toHaveCount(0)
  await atlas.setYears(2020, 2021)
  await expect(atlas.status).toContainText(`${eventsBetween(2020, 2021).length} of`)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await atlas.settled()

  // What follows needs no engine.
  await atlas.open('/embed/?from=2022&to=2023#map=9/40.4/46')
  await expect(atlas.status).toContainText(`${eventsBetween(2022, 2023).length} of`)
  await page.goto('/event/sochi-summit-2022/')
  await expect(atlas.detail(TITLE)).toBeVisible()
})

test.describe('languages', () => {
  test.use({ expectedErrors: /could not be loaded|Failed to load resource/ })

  test('the languages that were chosen work without a network, and only those', async ({ atlas, page }) => {
    await atlas.loseWebgl()
    await page.goto('/?lang=hy')
    await atlas.stored()
    await expect.poll(() => storedLanguages(page)).toEqual(['hy'])
    await page.goto('/?lang=ru')
    await expect.poll(() => storedLanguages(page)).toEqual(['hy', 'ru'])
    await withoutNetwork(page)
    await atlas.open('/?lang=hy&q=Սոչի')
    await expect(atlas.row('sochi-summit-2022')).toBeVisible()
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans"', 'Սոչի'))).toBe(true)
    await page.goto('/?lang=ru&event=sochi-summit-2022')
    await expect(atlas.openTitle).toContainText('Сочи')
    // Of this language nothing was ever loaded.
    await page.goto('/?lang=az')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByText('could not be loaded. The page goes on in English.')).toBeVisible()
  })
})

test.describe('under a path, when a new version is released', () => {
  let site: OwnSite
  test.use({ baseURL: addressOf(UNDER_A_PATH) })
  test.beforeAll(async () => {
    site = await serveOwnSite(UNDER_A_PATH)
  })
  test.afterAll(() => site.close())

  test('it is offered, and pages go on with the old one until all change together', async ({ atlas, page }) => {
    await atlas.loseWebgl()
    await page.goto('/event/sochi-summit-2022/')
    await page.getByRole('link', { name: 'Open on the live map' }).click()
    await expect(atlas.openTitle).toHaveText(TITLE)
    await atlas.stored()
    await page.goto('/?lang=hy')
    await expect.poll(() => storedLanguages(page)).toEqual(['hy'])
    await page.goto('/embed/')
    await expect(atlas.status).toBeVisible()
    await page.goto('/?from=2022&to=2023')
    await expect(atlas.row('sochi-summit-2022')).toBeVisible()

    await site.release(TITLE, `${TITLE} (renewed)`)
    const other = await atlas.secondPage('/?event=sochi-summit-2022')
    const offer = other.page.locator('.notice')
    await expect(offer).toContainText('A new version is available')
    expect(await other.accessibilityFaults()).toEqual([])
    await expect(other.openTitle).toHaveText(TITLE)

    // The code of this part has not been loaded, and the server has it no longer.
    await page.getByRole('link', { name: 'About the data' }).first().click()
    await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible()
    await page.goBack()
    await expect(atlas.row('sochi-summit-2022')).toContainText(TITLE)
    await expect(atlas.row('sochi-summit-2022')).not.toContainText('(renewed)')

    await offer.evaluate((notice) =>
      new MutationObserver(() => sessionStorage.setItem('said', notice.textContent ?? '')).observe(notice, {
        childList: true,
        subtree: true,
        characterData: true,
      }),
    )
    await offer.getByRole('button', { name: 'Load it' }).click()
    // Both pages load anew, as soon as the old worker has ended or after some seconds.
    await expect(other.openTitle).toHaveText(`${TITLE} (renewed)`)
    await expect(offer).toHaveCount(0)
    expect(await other.page.evaluate(() => sessionStorage.getItem('said'))).toBe('Loading…')
    await expect(atlas.row('sochi-summit-2022')).toContainText('(renewed)')
    await expect(atlas.fromYear).toHaveValue('2022')
    await expect.poll(() => storedLanguages(page), 'of the new version too').toEqual(['hy'])
  })
})

/** Languages besides English of which the browser has stored every file that the service worker lists. */
async function storedLanguages(page: Page): Promise<string[]> {
  const response = await page.request.get(new URL('sw.js', page.url()).href)
  const lists: unknown = JSON.parse(/LANGUAGE_FILES = (\{.*?\});$/m.exec(await response.text())?.[1] ?? 'null')
  return page.evaluate(
    async (files) => {
      const stored: string[] = []
      for (const [language, { length }] of Object.entries(files)) {
        const name = (await caches.keys()).find((key) => key.startsWith(`language-${language}-`))
        if (name && (await (await caches.open(name)).keys()).length === length) stored.push(language)
      }
      return stored
    },
    lists as Record<string, unknown[]>,
  )
}
