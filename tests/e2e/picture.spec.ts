/** The picture that stands for the map where there is no engine. */
import { readFileSync } from 'node:fs'
import { expect, test } from './driver.ts'
import { eventsBetween } from './published.ts'

const FIRST_VIEW: number[] = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')).first_view

test.describe('without WebGL2', () => {
  test.use({ expectedErrors: /GPUInitializationError|WebGL/ })
  test.beforeEach(({ atlas }) => atlas.loseWebgl())

  test('the picture stays, follows the filter, and what is clicked in it opens the same cards as on the map', async ({
    atlas,
    page,
  }) => {
    await page.goto('/?to=2005')
    await expect(atlas.map.getByRole('alert')).toContainText('WebGL2')
    const events = eventsBetween(1988, 2005)
    const inGanja = events.filter(({ properties }) => properties.mapped_places.includes('ganja'))
    expect(inGanja).toHaveLength(1)
    await expect(atlas.map.locator('path[data-mark="line-of-contact"]').first()).toBeVisible()
    const region = atlas.map.getByRole('link', { name: /^Nagorno-Karabakh,/ })
    await region.focus()
    await page.keyboard.press('Enter')
    const here = events.filter(({ properties }) => properties.mapped_places.includes('nagorno-karabakh'))
    await expect(atlas.card.getByRole('listitem')).toHaveCount(Math.min(30, here.length))
    await expect(atlas.card.getByRole('blockquote').first()).toHaveAttribute('cite', /^https:\/\//)
    await page.keyboard.press('Escape')
    await expect(atlas.card).toHaveCount(0)
    await expect(region).toBeFocused()

    await atlas.map
      .getByRole('link', { name: /^Ganja,/ })
      .locator('.symbol-casing')
      .click()
    await expect(atlas.card).toHaveAccessibleName(inGanja[0]?.properties.title ?? '')
    await expect(atlas.rows).toHaveCount(events.length)
    await atlas.card.getByRole('link', { name: 'Read' }).click()
    await expect(atlas.openTitle).toHaveText(inGanja[0]?.properties.title ?? '')
  })

  test('an area of the picture opens its card, and open land that of its country', async ({ atlas, page }) => {
    await page.goto('/?from=2005&to=2005')
    const area = page.locator('.reduced-map path[fill^="url(#hatch"]').first()
    await expect(area).toBeVisible()
    const clickAt = async (lon: number, lat: number) => {
      const view = await page.locator('.static-map-view').boundingBox()
      if (!view) throw new Error('there is no picture')
      const [west = 0, south = 0, east = 0, north = 0] = FIRST_VIEW
      const level = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180))
      await page.mouse.click(
        view.x + ((lon - west) / (east - west)) * view.width,
        view.y + ((level(north) - level(lat)) / (level(north) - level(south))) * view.height,
      )
    }
    await clickAt(46.5, 39.8)
    await expect(atlas.card).toHaveAccessibleName('Area under Armenian control, 1994-2020')
    await clickAt(44.2, 41.7)
    await expect(atlas.card).toHaveAccessibleName(/^Georgia/)
    await page.goBack()
    await expect(atlas.card).toHaveCount(0)
  })

  test('axe finds nothing to object to', async ({ atlas, page }) => {
    await page.goto('/')
    await expect(atlas.map.getByRole('alert')).toBeVisible()
    await expect(page.locator('.reduced-map a').first()).toBeVisible()
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
})

test('the picture names countries, and no part of one whose name would lie across its symbols', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?from=1988&to=2026')
  const names = page.locator('.reduced-map .symbol-name.is-country')
  await expect(names.filter({ hasText: 'GEORGIA' }).first()).toBeAttached()
  await expect(names.filter({ hasText: /Lake|Sea|\(/ })).toHaveCount(0)
})

test('the picture names the Soviet republics until the union ends', async ({ atlas, page }) => {
  await atlas.open('/?from=1988&to=1988')
  await expect(page.locator('.reduced-map').getByText('ARMENIAN SSR')).toBeAttached()
  await expect(page.locator('.reduced-map').getByText('ARMENIA', { exact: true })).toHaveCount(0)
})
