import { readFileSync } from 'node:fs'
import type { EventFile } from '../../src/core/schema/record-files.ts'
import { type Atlas, expect, test } from './driver.ts'
import { eventsBetween, TOUR } from './published.ts'

const LAST = TOUR.steps.length

function stepAt(number: number): (typeof TOUR.steps)[number] {
  const step = TOUR.steps[number - 1]
  if (!step) throw new Error(`there is no step ${number}`)
  return step
}

/** Everything that a step shows, but for the camera: text, progress, event with excerpt, years, list and layers. */
async function expectStep(atlas: Atlas, number: number): Promise<void> {
  const { text, event, years, article } = stepAt(number)
  await expect(atlas.tour).toContainText(`Step ${number} of ${LAST}`)
  await expect(atlas.tour).toContainText(text)
  await expect(atlas.tour.getByRole('progressbar')).toHaveJSProperty('value', number)
  await expect(atlas.tour.locator('blockquote')).toHaveAttribute('data-article-id', article ?? /./)
  await expect(atlas.fromYear).toHaveValue(String(years.from))
  await expect(atlas.toYear).toHaveValue(String(years.to))
  await expect(atlas.status).toContainText(`${eventsBetween(years.from, years.to).length} of`)
  await expect(atlas.row(event).locator('[aria-current="true"]')).toBeAttached()
}

/** The map stands where the step says, as far as the map's size allows. */
async function expectCamera(atlas: Atlas, number: number): Promise<void> {
  const { lon, lat } = stepAt(number).camera
  await expect.poll(() => Math.abs((atlas.position()?.lon ?? 0) - lon)).toBeLessThan(0.01)
  await expect.poll(() => Math.abs((atlas.position()?.lat ?? 0) - lat)).toBeLessThan(0.01)
}

test('the tour leads by mouse from the list through all steps and out of it; back leads to the step before', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await atlas.events.getByRole('link', { name: `Guided tour: ${TOUR.title}` }).click()
  for (let number = 1; number <= LAST; number += 1) {
    await expectStep(atlas, number)
    await expectCamera(atlas, number)
    if (number < LAST) await atlas.tour.getByRole('button', { name: 'Next' }).click()
  }
  await page.goBack()
  await expectStep(atlas, LAST - 1)
  await page.goForward()
  await atlas.settled()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await atlas.settled()
  const position = atlas.position()
  await atlas.tour.getByRole('button', { name: 'Finish' }).click()
  await expect(atlas.tour).toBeHidden()
  await expect(atlas.rows).toHaveCount(eventsBetween(0, 9999).length)
  await atlas.settled()
  expect(new URL(page.url()).search).toBe('')
  expect(atlas.position()).toEqual(position)
  await page.goBack()
  await expectStep(atlas, LAST)
})

test('the tour leads from the keyboard alone, opens its event over itself and comes back', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tabTo(`Guided tour: ${TOUR.title}`)
  await page.keyboard.press('Enter')
  const title = atlas.tour.getByRole('heading', { name: TOUR.title })
  await expect(title).toBeFocused()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.keyboard.press('ArrowLeft')
  for (let number = 1; number < LAST; number += 1) {
    await expectStep(atlas, number)
    await page.keyboard.press('ArrowRight')
  }
  await expectStep(atlas, LAST)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expectStep(atlas, LAST - 1)
  await expect(title).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(atlas.tour.locator('.tour-event a')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expectStep(atlas, LAST - 2)
  await expect(atlas.tour.getByRole('button', { name: 'Next' })).toBeFocused()
  await page.keyboard.press('Enter')
  await atlas.tour.locator('.tour-event a').focus()
  await page.keyboard.press('Enter')
  const { event } = stepAt(LAST - 1)
  await expect(page.locator(`section[data-event-id="${event}"]`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back to the tour' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expectStep(atlas, LAST - 1)
  await expect(title).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(atlas.tour).toBeHidden()
  await expect(page).not.toHaveURL(/story|step|from|layers/)
})

test('a step about an event that quotes no article shows the words of another page, with the way there', async ({
  atlas,
}) => {
  const story: typeof TOUR = JSON.parse(readFileSync('public/data/stories/from-1988-to-1994.json', 'utf8'))
  const event: EventFile = JSON.parse(readFileSync(`public/data/events/${story.steps[0]?.event}.json`, 'utf8'))
  expect(event.evidence).toEqual([])
  await atlas.open(`/?story=${story.id}`)
  const step = atlas.page.getByRole('region', { name: story.title, exact: true })
  const words = await step.getByRole('blockquote').textContent()
  const reference = event.references?.find(({ quote }) => words === `“${quote}”`)
  expect(reference, `nothing in the event's record says ${words}`).toBeDefined()
  await expect(step.getByRole('blockquote')).toHaveAttribute('cite', reference?.address ?? '')
  await expect(step.locator('figcaption')).toContainText(reference?.publisher ?? '')
  const way = step.getByRole('link', { name: 'Original' })
  expect((await way.getAttribute('href'))?.split('#')[0]).toBe(reference?.address)
})

test('an address leads into the middle of the tour, and keeps what a reader changed there', async ({ atlas, page }) => {
  await atlas.openMap(`/?story=${TOUR.id}&step=5&lang=ru`)
  await expect(atlas.tour.locator('.tour-text')).toHaveAttribute('lang', 'ru')
  await expect(atlas.tour).toContainText('Шаг 5 из 11')
  await expectCamera(atlas, 5)
  await expect(atlas.fromYear).toHaveValue('2022')
  expect(await atlas.accessibilityFaults()).toEqual([])

  await atlas.openMap(`/?from=2020&to=2021&layers=none&story=${TOUR.id}&step=4#map=8/41/45`)
  await expect(atlas.tour).toContainText(stepAt(4).text)
  await expect(atlas.toYear).toHaveValue('2021')
  expect(atlas.position()).toEqual({ zoom: 8, lat: 41, lon: 45 })
  await expect(page).toHaveURL(/layers=none/)
  await atlas.tour.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(page).toHaveURL(/\?from=2020&to=2021&layers=none#/)

  await page.goto(`/?story=${TOUR.id}&step=99`)
  await expectStep(atlas, LAST)
  await expect(page.getByRole('alert')).toContainText('step=99')
  await page.goto('/?story=no-such-tour&step=2')
  await expect(page.getByRole('alert')).toContainText('story=no-such-tour, step=2')
  await expect(atlas.rows).toHaveCount(eventsBetween(0, 9999).length)
})
