import { expect, test } from './driver.ts'
import { EVENTS, TOUR } from './published.ts'

test('on a phone the tour leads by touch below a map that stays in sight', async ({ atlas, page }) => {
  await atlas.openMap()
  await atlas.page.getByRole('button', { name: 'Raise the panel' }).tap()
  await atlas.events.getByRole('link', { name: `Guided tour: ${TOUR.title}` }).tap()
  const next = atlas.tour.getByRole('button', { name: 'Next' })
  for (const { text } of TOUR.steps.slice(0, -1)) {
    await expect(atlas.tour.getByText(text)).toBeInViewport()
    await next.tap()
  }
  const last = TOUR.steps.at(-1)
  const place = EVENTS.find(({ id }) => id === last?.event)?.properties.mapped_places[0]
  await expect(atlas.tour.getByText(last?.text ?? '')).toBeInViewport({ ratio: 1 })
  await atlas.settled()
  const symbol = await atlas.symbolFor(place ?? '').boundingBox()
  const [words, tour] = await Promise.all([page.locator('.year-block').boundingBox(), atlas.tour.boundingBox()])
  expect(symbol?.y).toBeGreaterThan((words?.y ?? 844) + (words?.height ?? 0))
  expect((symbol?.y ?? 844) + (symbol?.height ?? 0), 'the place of the event').toBeLessThan(tour?.y ?? 0)
  for (const name of ['Previous', 'Finish', 'Leave the tour']) {
    const box = await atlas.tour.getByRole('button', { name }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
  }
  expect(await atlas.overflow()).toBe(0)
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.tour.getByRole('button', { name: 'Finish' }).tap()
  await expect(atlas.tour).toBeHidden()
  await expect(atlas.row(last?.event ?? '')).toBeInViewport()
})
