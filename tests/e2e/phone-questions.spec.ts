import { type Atlas, expect, test } from './driver.ts'
import { EVENTS, idsWhere, tookPart } from './published.ts'

/** Events that the filter panel is asked for, found apart from the app's own filter. */
const MEETINGS = idsWhere(
  (event, countries) =>
    (event.year_end ?? 9999) >= 2020 &&
    ['summit', 'leaders-contact'].includes(event.type) &&
    ['ilham-aliyev', 'nikol-pashinyan'].every((id) => tookPart(event, id)) &&
    !countries.includes('RU'),
)

/** Touches a control of the filters; a tap on a list that still scrolls would only stop it. */
async function choose(atlas: Atlas, facet: string, ...names: RegExp[]): Promise<void> {
  const group = await atlas.openFacet(facet)
  for (const name of names) await group.getByRole('checkbox', { name }).tap()
}

test('by touch: all meetings of Aliyev and Pashinyan since 2020 outside Russia', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openYears()
  await atlas.fromYear.fill('2020')
  await page.keyboard.press('Escape')
  await atlas.filters.tap()
  const what = await atlas.openFacet('What')
  await what.getByRole('button', { name: 'More choices' }).tap()
  await what.getByRole('button', { name: 'More about Talks' }).tap()
  await what.getByRole('checkbox', { name: 'Leaders’ summit or talks' }).tap()
  await what.getByRole('checkbox', { name: 'Informal leaders’ meeting' }).tap()
  await choose(atlas, 'Who', /^Ilham Aliyev/, /^Nikol Pashinyan/, /^all of them/)
  const country = await atlas.openFacet('In which country')
  await country.getByRole('button', { name: 'More choices' }).tap()
  await country.getByRole('button', { name: 'not Russia' }).tap()
  await expect(atlas.rows).toHaveCount(MEETINGS.length)
  expect(await atlas.listedIds()).toEqual(MEETINGS)
})

test('by touch: everything TASS says about a village', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.search.tap()
  await atlas.search.fill('tass')
  await atlas.offer('Outlet: TASS').tap()
  await atlas.search.fill('askipara')
  await atlas.found('askipara')
  await expect(page).toHaveURL(/outlet=tass/)
  const link = atlas.rows.first().getByRole('link')
  const title = (await link.locator('.event-row-title').textContent()) ?? ''
  await link.tap()
  await expect(atlas.detail(title).getByRole('blockquote').first()).toBeAttached()
  await expect(atlas.detail(title)).toContainText('TASS')
})

test('by touch: what happened around Lachin in 2022 and 2023', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.setYears(2022, 2023)
  await atlas.search.tap()
  await atlas.search.fill('lachin')
  await atlas.offer('Place: Lachin corridor').tap()
  const expected = EVENTS.filter(
    ({ properties: { places, year_start, year_end } }) =>
      year_start <= 2023 && (year_end ?? 9999) >= 2022 && places.some(({ id }) => id === 'lachin-corridor'),
  ).map(({ id }) => id)
  expect(expected.length).toBeGreaterThan(2)
  await expect(atlas.rows).toHaveCount(expected.length)
  expect(await atlas.listedIds()).toEqual(expected)
  await expect(page).toHaveURL(/place=lachin-corridor/)
})
