import type { Locator } from '@playwright/test'
import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const AT_LACHIN = ['lachin', 'lachin-district', 'lachin-corridor', 'hakari-bridge']
const eventsAt = (place: string) => EVENTS.filter(({ properties }) => properties.places.some(({ id }) => id === place))

test('an event leads to a person, the person to another event, and back leads all the way', async ({ atlas, page }) => {
  await atlas.open('/?from=2020&event=sochi-summit-2022')
  const sochi = 'Aliyev, Pashinyan and Putin meet in Sochi'
  await atlas.detail(sochi).getByRole('link', { name: 'Nikol Pashinyan' }).click()
  const profile = atlas.detail('Nikol Pashinyan')
  await expect(profile).toContainText('Prime Minister of Armenia')
  await expect(page).toHaveTitle('Nikol Pashinyan · Karabakh Atlas')
  expect(new URL(page.url()).search).toBe('?from=2020&profile=actor:nikol-pashinyan')
  const own = EVENTS.filter(({ properties }) => properties.actors.some(({ id }) => id === 'nikol-pashinyan'))
  await expect(profile.locator('li[data-event-id]')).toHaveCount(own.length)
  const outside = own.filter(({ properties }) => (properties.year_end ?? 9999) < 2020)
  await expect(profile.getByText('outside the filter')).toHaveCount(outside.length)
  await expect(profile).toContainText(`The filter shows ${own.length - outside.length} of ${own.length}.`)

  const other = 'Aliyev and Pashinyan hold their first official meeting, in Vienna'
  await profile.getByRole('link', { name: other }).click()
  await expect(atlas.detail(other)).toBeVisible()
  await expect(page).toHaveTitle(`${other} · Karabakh Atlas`)
  await page.goBack()
  await expect(profile).toBeVisible()
  await page.goBack()
  await expect(atlas.detail(sochi)).toBeVisible()
})

test('the list of places finds Askipara in any script, and its profile moves the map there once', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await page.getByRole('link', { name: 'All places' }).click()
  const list = atlas.detail('All places')
  const find = list.getByLabel('Find by name')
  for (const text of ['Askipara', 'əskipara', 'Ոսկեպար', 'Аскипара']) {
    await find.fill(text)
    await expect(list.getByRole('link', { name: 'Ashaghi Askipara' })).toBeVisible()
    await expect(list.getByRole('link', { name: 'Baku' })).toBeHidden()
  }
  await list.getByRole('link', { name: 'Ashaghi Askipara' }).click()
  const profile = page.locator('[data-profile="place:ashaghi-askipara"]')
  await expect(profile).toContainText('Village, Azerbaijan')
  await expect(profile.locator('[lang="az"]').first()).toHaveText('Aşağı Əskipara')
  await expect(profile.getByRole('link', { name: 'Voskepar' }).first()).toBeVisible()
  await expect(profile.getByRole('listitem').filter({ hasText: '6.5 km²' })).toContainText('Claimed by')
  await atlas.settled()
  await expect.poll(() => Math.abs((atlas.position()?.lat ?? 0) - 41.076)).toBeLessThan(0.05)
  expect(atlas.position()?.zoom).toBeGreaterThanOrEqual(10)
  await profile.getByRole('link', { name: 'Voskepar' }).first().click()
  await expect(atlas.detail('Voskepar')).toBeVisible()
})

test('what happened around Lachin in 2022 and 2023 can be read from its places by keyboard alone', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?from=2022&to=2023')
  const places = page.getByRole('link', { name: 'All places' })
  await places.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'All places' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Lachin cor')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Lachin corridor', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lachin corridor', level: 2 })).toBeFocused()
  const only = page.getByRole('link', { name: 'Show only these on the map' })
  await only.focus()
  await page.keyboard.press('Enter')
  const inYears = eventsAt('lachin-corridor').filter(
    ({ properties }) => properties.year_start <= 2023 && (properties.year_end ?? 9999) >= 2022,
  )
  await expect(atlas.status).toContainText(`${inYears.length} of`)
  expect(await atlas.listedIds()).toEqual(inYears.map(({ id }) => id))
  expect(inYears.length).toBeGreaterThan(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Lachin corridor', level: 2 })).toBeHidden()
  await expect(atlas.rows).toHaveCount(inYears.length)
})

test('one filter may hold all places around Lachin', async ({ atlas }) => {
  await atlas.open(`/?from=2022&to=2023&place=${AT_LACHIN.join(',')}`)
  const expected = EVENTS.filter(
    ({ properties }) =>
      properties.year_start <= 2023 &&
      (properties.year_end ?? 9999) >= 2022 &&
      properties.places.some(({ id }) => AT_LACHIN.includes(id)),
  )
  expect(await atlas.listedIds()).toEqual(expected.map(({ id }) => id))
})

test('a place on the map leads to its profile, which marks it there', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.marker('yerevan').click()
  await atlas.card.getByRole('link', { name: 'About Yerevan' }).click()
  await expect(atlas.detail('Yerevan')).toBeVisible()
  await expect(atlas.card).toBeHidden()
  await expect(atlas.marker('yerevan')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(atlas.detail('Yerevan')).toBeHidden()
  await expect(atlas.marker('yerevan')).toHaveAttribute('aria-pressed', 'false')
})

test('a place without an event in the filter is marked all the same', async ({ atlas }) => {
  await atlas.openMap('/?from=1995&to=1995&profile=place:shusha')
  await expect(atlas.map.locator('.profile-mark')).toHaveCount(1)
})

test('what says that a place is still loaded stands as far from the edge as its text', async ({ atlas, page }) => {
  const column = page.locator('.app-reading')
  const indent = async (text: Locator) => {
    const [own, around] = await Promise.all([text.boundingBox(), column.boundingBox()])
    const padding = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingLeft))
    return (own?.x ?? 0) + padding - (around?.x ?? 0)
  }
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await atlas.loseWebgl()
  await atlas.intercept('/data/places.json', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('/?profile=place:ashaghi-askipara')
  const line = column.locator('> [aria-busy]')
  await expect(line).toBeVisible()
  const indentOfLine = await indent(line)
  answer()
  const title = column.getByRole('heading').first()
  await expect(title).toBeVisible()
  expect(indentOfLine).toBe(await indent(title))
})
