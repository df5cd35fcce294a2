import { expect, test } from './driver.ts'
import { eventsBetween } from './published.ts'

test('the years 2020 to 2020 leave only events that touch 2020, in the list and on the map alike', async ({
  atlas,
}) => {
  await atlas.openMap()
  await atlas.setYears(2020, 2020)
  const expected = eventsBetween(2020, 2020)
  await expect(atlas.rows).toHaveCount(expected.length)
  expect(await atlas.listedIds()).toEqual(expected.map(({ id }) => id))
  await expect(atlas.status).toContainText(`${expected.length} of`)
  const at = (places: string[]) =>
    expected.filter(({ properties }) => properties.mapped_places.some((id) => places.includes(id)))
  const symbols = await atlas.drawnSymbols()
  for (const { places, count } of symbols) expect(count, places.join()).toBe(at(places).length)
  const drawn = new Set(symbols.flatMap(({ places }) => at(places).map(({ id }) => id)))
  expect([...drawn].sort()).toEqual(expected.map(({ id }) => id).sort())
})

test.describe('what the map draws', () => {
  test.use({ isDrawn: true })

  test('lines and areas follow the last year, and coming back gives the same map', async ({ atlas }) => {
    await atlas.openMap('/?layers=nagorno-karabakh#map=8/39.8/46.8')
    const today = await atlas.picture()
    await atlas.openYears()
    await atlas.toYear.fill('2005')
    await expect(atlas.map).toContainText('as of 31 December 2005')
    const during = await atlas.picture()
    expect(during).not.toBe(today)
    await atlas.openYears()
    await atlas.toYear.fill('2021')
    await expect(atlas.map).toContainText('as of 31 December 2021')
    expect(await atlas.picture()).not.toBe(during)
  })

  test('switching a layer off takes it from the map and is kept in the address', async ({ atlas, page }) => {
    await atlas.openMap('/?to=2005#map=8/39.8/46.8')
    const on = await atlas.picture()
    await atlas.toggleLayers()
    await page.getByLabel('Nagorno-Karabakh through time').uncheck()
    expect(new URL(page.url()).searchParams.get('layers')).toBe('border-villages,summit-cities')
    await atlas.toggleLayers()
    expect(await atlas.picture()).not.toBe(on)
  })
})

test('clicking a line or area says what it is, since and until when, and how sure', async ({ atlas, page }) => {
  // No event of Moscow has a symbol here that a click could meet.
  await atlas.openMap('/?to=2005&place=moscow#map=8/39.8/46.8')
  const { x, y, width, height } = await atlas.freePart()
  await page.mouse.click(x + width / 2 - 60, y + height / 2 + 70)
  await expect(atlas.card).toContainText('12 May 1994')
  await expect(atlas.card).toContainText('compiled, ± 3 km')
})

test('a year outside the atlas is refused in words and leaves the view as it is', async ({ atlas, page }) => {
  await atlas.open('/?from=2020')
  await atlas.openYears()
  await atlas.fromYear.fill('1887')
  await expect(atlas.time.getByText('Choose a year from').filter({ visible: true }).first()).toBeVisible()
  await expect(atlas.time.getByRole('status').filter({ hasText: 'Choose a year from' })).toBeAttached()
  expect(new URL(page.url()).searchParams.get('from')).toBe('2020')
  await atlas.openYears()
  await atlas.toYear.focus()
  await expect(atlas.fromYear).toHaveValue('2020')
})

test('an empty result says so and offers the way out', async ({ atlas, page }) => {
  await atlas.open('/?from=1990&to=1990&type=summit')
  await expect(atlas.rows).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(atlas.rows).not.toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
})
