import { expect, test } from './driver.ts'
import { TOUR } from './published.ts'

test('on a phone the tour leads by touch below a map that stays in sight', async ({ atlas }) => {
  await atlas.openMap()
  await atlas.events.getByRole('link', { name: `Guided tour: ${TOUR.title}` }).tap()
  const next = atlas.tour.getByRole('button', { name: 'Next' })
  for (const { text } of TOUR.steps.slice(0, -1)) {
    await expect(atlas.tour.getByText(text)).toBeInViewport()
    await next.tap()
  }
  await atlas.settled()
  await expect(atlas.map).toBeInViewport({ ratio: 1 })
  await expect(atlas.tour.getByText(TOUR.steps.at(-1)?.text ?? '')).toBeInViewport({ ratio: 1 })
  for (const name of ['Previous', 'Finish', 'Leave the tour']) {
    const box = await atlas.tour.getByRole('button', { name }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
  }
  expect(await atlas.overflow()).toBe(0)
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.tour.getByRole('button', { name: 'Finish' }).tap()
  await expect(atlas.tour).toBeHidden()
  await expect(atlas.row(TOUR.steps.at(-1)?.event ?? '')).toBeInViewport()
})
