import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const sochi = EVENTS.find(({ id }) => id === 'sochi-summit-2022')
if (!sochi) throw new Error('the Sochi summit is gone from the data')
const { title, evidence } = sochi.properties

const quoted = sochi.properties.references?.filter(({ quote }) => quote) ?? []

test('an event opened in the list shows what its sources say, each with publisher, date and the way to the words', async ({
  atlas,
}) => {
  await atlas.open()
  await atlas.rows.filter({ hasText: title }).getByRole('link').click()
  const detail = atlas.detail(title)
  await expect(detail).toHaveAttribute('data-event-id', 'sochi-summit-2022')
  const quotes = detail.getByRole('blockquote')
  await expect(quotes).toHaveCount(3)
  const rest = evidence.length + quoted.length - 3
  await detail.getByRole('button', { name: `Show ${rest} more quotation` }).click()
  await expect(quotes).toHaveCount(evidence.length + quoted.length)
  for (const { article, quote } of evidence) {
    const one = quotes.filter({ hasText: quote }).first()
    await expect(one).toHaveAttribute('data-article-id', article)
    await expect(one).toHaveAttribute('cite', /^https:\/\//)
  }
  await expect(detail.locator('figcaption').first()).toContainText('published 28 October 2022')
  await expect(detail.locator('figcaption').first().getByRole('link', { name: 'Original' })).toHaveAttribute(
    'href',
    /#:~:text=/,
  )
  for (const { quote = '', publisher } of quoted) {
    const figure = detail.locator('figure').filter({ hasText: quote })
    await expect(figure).toContainText(publisher)
    await expect(figure).toContainText('seen, not machine-checked')
    await expect(figure.getByRole('link', { name: 'Original' })).toHaveAttribute('href', /#:~:text=/)
  }
})

test('the first words stand within 420 pixels of the panel’s top, however long title, places and summary are', async ({
  atlas,
  page,
}) => {
  const length = ({ properties }: (typeof EVENTS)[number]) =>
    properties.title.length + properties.summary.length + 40 * properties.mapped_places.length
  const longest = EVENTS.toSorted((a, b) => length(b) - length(a)).slice(0, 3)
  for (const { id } of longest) {
    await atlas.open(`/?event=${id}`)
    const panel = await page.locator('.app-panel').boundingBox()
    const words = await page.locator('.event-detail').getByRole('blockquote').first().boundingBox()
    expect((words?.y ?? Number.NaN) - (panel?.y ?? Number.NaN), id).toBeLessThanOrEqual(420)
  }
})

test('a summary that leaves the first words in sight is whole, in smaller letters if need be', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?event=four-villages-transfer-2024')
  await expect(page.locator('.event-detail').getByRole('blockquote').first()).toBeVisible()
  const summary = page.locator('.event-summary')
  expect(await summary.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  await expect(summary).toContainText('as the origin')
  await expect(page.locator('.event-detail').getByRole('button', { name: 'More', exact: true })).toHaveCount(0)
})

test('selecting in the list moves the map there and marks the symbol', async ({ atlas }) => {
  await atlas.openMap()
  await atlas.rows.filter({ hasText: title }).getByRole('link').click()
  await expect(atlas.detail(title)).toBeVisible()
  await expect.poll(() => Math.abs((atlas.position()?.lon ?? 0) - 39.7)).toBeLessThan(1.5)
  await expect(atlas.marker('sochi')).toHaveAttribute('aria-pressed', 'true')
  await expect(atlas.card).toHaveCount(0)
})

test('an article shows its excerpts in reading order, each leading back to its event', async ({ atlas, page }) => {
  await atlas.open('/?event=sochi-summit-2022')
  await atlas.detail(title).getByRole('link', { name: 'In the article' }).first().click()
  const article = page.getByRole('region', { name: 'Putin to host talks between rivals Armenia, Azerbaijan' })
  await expect(article.locator('li.is-opened').getByRole('blockquote')).toBeInViewport()
  const paragraphs = await article
    .locator('figcaption')
    .evaluateAll((captions) =>
      captions.map((caption) => Number(/paragraph (\d+) of/.exec(caption.textContent ?? '')?.[1])),
    )
  expect(paragraphs.length).toBeGreaterThan(15)
  expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
  await article.getByRole('link', { name: title }).first().click()
  await expect(atlas.detail(title)).toBeVisible()
})

test('places, people and disagreements of an event are shown with how they are known', async ({ atlas }) => {
  await atlas.open('/?event=brussels-michel-meeting-2022-08')
  const detail = atlas.detail('Michel hosts Aliyev and Pashinyan in Brussels')
  await expect(detail).toContainText('Charles Michel')
  await detail.getByText('How the date and places are known').click()
  await expect(detail).toContainText('venue; stated by the article')
  await expect(detail.getByRole('article')).toContainText('before or after the September clashes')
})

test('text from the data is never taken for markup', { tag: '@quick' }, async ({ atlas }) => {
  await atlas.intercept('/data/events/sochi-summit-2022.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      json: { ...(await response.json()), summary: '<img src=x onerror="document.title=1"> plain' },
    })
  })
  await atlas.open('/?event=sochi-summit-2022')
  await expect(atlas.detail(title)).toContainText('<img src=x onerror="document.title=1"> plain')
  await expect(atlas.page).toHaveTitle('Aliyev, Pashinyan and Putin meet in Sochi · Karabakh Atlas')
})
