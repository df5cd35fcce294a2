import { expect, test } from './driver.ts'
import { EVENTS, NOTE_COUNT } from './published.ts'

const VILLAGES = EVENTS.find(({ id }) => id === 'four-villages-transfer-2024')?.properties
const STATEMENT = EVENTS.find(({ id }) => id === 'trilateral-statement-2020-11')?.properties

test('sources of an event are compared side by side, by mouse, and back leads to the event', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?event=four-villages-transfer-2024')
  await page.getByRole('link', { name: /^Compare 5 sources/ }).click()
  await expect(page).toHaveURL(/event=four-villages-transfer-2024&compare=1/)
  const table = page.getByRole('table', { name: 'What each source says' })
  const columns = table.getByRole('columnheader')
  await expect(columns).toHaveText(['Aspect', 'TASS', 'News.Az', 'Massis Post', 'TASS', 'Turan'])
  await expect(table.getByRole('row', { name: /^Figures/ })).toContainText('Differs.')
  await expect(table.getByRole('row', { name: /^Published/ })).toContainText('5 June 2024, 12 days after the event')
  const area = page.getByRole('table', { name: 'Area of the villages' })
  await expect(area.getByRole('row', { name: /6,500/ })).toContainText('Probably a slip of units')
  await expect(page.getByRole('img', { name: /logarithmic scale.*6,500.*6\.5/ })).toBeVisible()
  await expect(page.getByText('a thousand times apart or more').first()).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await page.getByRole('button', { name: 'Back to the event' }).click()
  await expect(atlas.detail(VILLAGES?.title ?? '')).toHaveAttribute('data-event-id', 'four-villages-transfer-2024')
})

test('an address opens the comparison on a phone, where rows become blocks and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/?event=trilateral-statement-2020-11&compare=1')
  const view = page.locator('[data-compare="trilateral-statement-2020-11"]')
  await expect(view).toContainText(STATEMENT?.title ?? '')
  await expect(view).toContainText('One source gives the day, 9 November')
  await expect(view.locator('.compare-whose').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('all disagreements are reached by keyboard from the panel’s foot, and lead to the event and the filter', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await page.getByRole('link', { name: 'Where sources disagree' }).focus()
  await page.keyboard.press('Enter')
  const notes = page.locator('[data-page="notes"]')
  await expect(notes.getByRole('article')).toHaveCount(NOTE_COUNT)
  await expect(notes.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await notes.getByRole('article', { name: '6,500 or 6.5 square kilometres' }).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(atlas.detail(VILLAGES?.title ?? '')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goBack()
  await page.goBack()
  await notes.getByRole('link', { name: /^Show the events with a disagreement/ }).press('Enter')
  const disputed = EVENTS.filter(({ properties }) => properties.notes)
  await expect(atlas.status).toContainText(`${disputed.length} of ${EVENTS.length}`)
})

test('an article shows only its events on demand, tells how its excerpts were checked, and errors can be reported', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?article=tass-2024-06-05')
  const article = page.locator('[data-article-view="tass-2024-06-05"]')
  await expect(article).toContainText(/\d+ excerpts cover \d+ % of the text/)
  await article.getByRole('link', { name: 'Show only these in list and map' }).press('Enter')
  await expect(page).toHaveURL(/in=tass-2024-06-05/)
  const own = EVENTS.filter(({ properties }) =>
    properties.evidence.some(({ article }) => article === 'tass-2024-06-05'),
  )
  await expect(atlas.status).toContainText(`${own.length} of ${EVENTS.length}`)
  expect((await atlas.listedIds()).sort()).toEqual(own.map(({ id }) => id).sort())
  await article.getByText('Report an error').press('Enter')
  await expect(article.getByLabel('Text of the report')).toHaveValue(
    /article tass-2024-06-05\nAddress: http.*in=tass-2024-06-05/,
  )
  expect(await atlas.accessibilityFaults()).toEqual([])

  await article
    .getByRole('link', { name: VILLAGES?.title ?? '' })
    .first()
    .press('Enter')
  const excerpt = atlas
    .detail(VILLAGES?.title ?? '')
    .locator('figure')
    .first()
  await expect(excerpt).toContainText('published 5 June 2024, 12 days after the event')
  await expect(excerpt).toContainText('checked against the article')
  await expect(excerpt.getByRole('link', { name: 'Original' })).toHaveAttribute('href', /#:~:text=.*four%20villages/)
  const detail = atlas.detail(VILLAGES?.title ?? '')
  await detail.getByText('How the words are checked').click()
  await expect(detail).toContainText(/English · checked against the article, SHA-256 [0-9a-f]{12}…/)
  await detail
    .getByRole('link', { name: /^Russia ready to support/ })
    .first()
    .press('Enter')
  await expect(article).toBeVisible()
})
