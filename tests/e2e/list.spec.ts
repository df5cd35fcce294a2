import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

test('the list stands from the oldest to the newest event, or the other way round', async ({ atlas, page }) => {
  await atlas.open()
  const oldestFirst = EVENTS.map(({ id }) => id)
  expect(await atlas.listedIds()).toEqual(oldestFirst)
  await atlas.listOrder.selectOption('newest first')
  await expect(atlas.rows.first()).toHaveAttribute('data-event-id', oldestFirst.at(-1) ?? '')
  expect(await atlas.listedIds()).toEqual([...oldestFirst].reverse())
  expect(new URL(page.url()).searchParams.get('sort')).toBe('newest')
})

test('sorted by distance, the list follows the map and says how far each event is', async ({ atlas, page }) => {
  await atlas.openMap('/?sort=distance#map=9/55.75/37.62')
  await expect(atlas.events.getByRole('heading', { level: 2 }).first()).toContainText('Within 25 km')
  await expect(atlas.rows.first()).toContainText('Moscow')
  await expect(atlas.rows.first()).toContainText(/· \d[\d.]* km/)
  const distances = await atlas.listedDistances()
  expect(distances.length).toBe(EVENTS.length)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  await page.getByRole('button', { name: 'South Caucasus' }).click()
  await atlas.settled()
  await expect(atlas.rows.first()).not.toContainText('Moscow')

  const before = await atlas.listedIds()
  await atlas.rows.filter({ hasText: 'Prague' }).first().getByRole('link').click()
  await atlas.settled()
  expect(atlas.position()?.lat).toBeGreaterThan(45)
  await page.keyboard.press('Escape')
  expect(await atlas.listedIds(), 'opening an event moves the map and leaves the order alone').toEqual(before)
})

test('pointing at a row marks its place on the map, by mouse and by keyboard', async ({ atlas, page }) => {
  await atlas.openMap('/?place=yerevan')
  const marker = atlas.marker('yerevan')
  const row = atlas.rows.filter({ hasText: 'Yerevan' }).first()
  await row.hover()
  await expect(marker).toHaveClass(/is-pointed/)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(marker).not.toHaveClass(/is-pointed/)
  await row.getByRole('link').focus()
  await expect(marker).toHaveClass(/is-pointed/)
  await atlas.openYears()
  await atlas.fromYear.focus()
  await expect(marker).not.toHaveClass(/is-pointed/)
})

test('pointing at a symbol of the map marks the rows of its events, and no others', async ({ atlas }) => {
  await atlas.openMap('/?from=2020')
  const marker = atlas.marker('yerevan')
  const places = (await marker.getAttribute('data-place-ids'))?.split(' ') ?? []
  const expected = EVENTS.filter(
    ({ properties }) =>
      (properties.year_end ?? 9999) >= 2020 && properties.mapped_places.some((id) => places.includes(id)),
  ).map(({ id }) => id)
  await marker.focus()
  await expect(atlas.pointedRows).toHaveCount(expected.length)
  expect(await atlas.pointedRows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id')))).toEqual(
    expected,
  )
  await atlas.listOrder.focus()
  await expect(atlas.pointedRows).toHaveCount(0)
  await marker.hover()
  await expect(atlas.pointedRows).toHaveCount(expected.length)
})
