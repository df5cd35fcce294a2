import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const sochi = EVENTS.find(({ id }) => id === 'sochi-summit-2022')
if (!sochi) throw new Error('the Sochi summit is gone from the data')
const { title, evidence } = sochi.properties

test('an event opened in the list shows one quotation per excerpt, with outlet, date and source', async ({ atlas }) => {
  await atlas.open()
  await atlas.rows.filter({ hasText: title }).getByRole('link').click()
  const detail = atlas.detail(title)
  await expect(detail).toHaveAttribute('data-event-id', 'sochi-summit-2022')
  const quotes = detail.getByRole('blockquote')
  await expect(quotes).toHaveCount(evidence.length)
  for (const [i, { article, quote }] of evidence.entries()) {
    await expect(quotes.nth(i)).toHaveAttribute('data-article-id', article)
    await expect(quotes.nth(i)).toHaveAttribute('cite', /^https:\/\//)
    await expect(quotes.nth(i)).toContainText(quote)
  }
  await expect(detail.locator('figcaption').first()).toContainText('published 28 October 2022')
})

test('selecting in the list moves the map there and opens the popup', async ({ atlas }) => {
  await atlas.openMap()
  await atlas.rows.filter({ hasText: title }).getByRole('link').click()
  await expect(atlas.popup).toContainText(title)
  await expect(atlas.popup.getByRole('blockquote')).toContainText(evidence[0]?.quote ?? '')
  await expect.poll(() => Math.abs((atlas.position()?.lon ?? 0) - 39.7)).toBeLessThan(1.5)
  await expect(atlas.marker('sochi')).toHaveAttribute('aria-pressed', 'true')
})

test('clicking a place lists its events, and choosing one opens it and marks it in the list', async ({ atlas }) => {
  await atlas.openMap()
  await atlas.marker('nagorno-karabakh').click()
  const here = EVENTS.filter(({ properties }) => properties.mapped_places.includes('nagorno-karabakh'))
  await expect(atlas.popup.getByRole('listitem')).toHaveCount(here.length)
  const offensive = EVENTS.find(({ id }) => id === 'karabakh-offensive-2023-09')?.properties.title ?? ''
  await atlas.popup.getByRole('button', { name: offensive }).click()
  await expect(atlas.detail(offensive).getByRole('blockquote').first()).toBeVisible()
  await expect(atlas.rows.filter({ hasText: offensive }).getByRole('link')).toHaveAttribute('aria-current', 'true')
})

test('clicking the place of a single event opens that event', async ({ atlas }) => {
  await atlas.openMap('/?from=2022&to=2022&event=&actor=vladimir-putin#map=6/43.6/39.7')
  await atlas.marker('sochi').click()
  await expect(atlas.detail(title)).toBeVisible()
  await expect(atlas.popup).toContainText(title)
})

test('the popup steps through the events of one place', async ({ atlas }) => {
  await atlas.openMap('/?event=nkr-ceases-to-exist-2024')
  const before = await atlas.popup.textContent()
  await atlas.popup.getByRole('button', { name: 'Previous event here' }).click()
  await expect(atlas.popup).not.toContainText(before ?? '')
  await atlas.popup.getByRole('button', { name: 'Next event here' }).click()
  await expect(atlas.popup).toContainText('ceases to exist')
})

test('an article shows its excerpts in reading order, each leading back to its event', async ({ atlas, page }) => {
  await atlas.open('/?event=sochi-summit-2022')
  await atlas.detail(title).getByRole('link', { name: 'In the article' }).first().click()
  const article = page.getByRole('region', { name: 'Putin to host talks between rivals Armenia, Azerbaijan' })
  await expect(article.getByRole('blockquote').first()).toBeVisible()
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
