/** The page as browsers' translators and extensions change it: it goes on, and shows nothing that has passed. */
import { type Atlas, expect, type Page, test } from './driver.ts'
import { TOUR } from './published.ts'

/** Runs in the page. Does what a translator does: each text makes way for an element that holds its words; how many do. */
function translate(inTwoSteps: boolean): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const isForeign = text.parentElement?.closest('font, script, style, textarea, option')
    if (text.data.trim() !== '' && !isForeign) texts.push(text)
  }
  for (const text of texts) {
    const font = document.createElement('font')
    font.append(text.data)
    if (!inTwoSteps) text.replaceWith(font)
    else {
      text.before(font)
      text.remove()
    }
  }
  return document.querySelectorAll('font').length
}

/** The words that are seen in the page's regions, in order, whatever elements they stand in; of the list the beginning. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['.year-block', '.panel-head', '.events-panel', '.app-reading', '.time-lead'].map((region) => {
      const copy = document.querySelector(region)?.cloneNode(true) as Element | undefined
      for (const heard of copy?.querySelectorAll('[role="status"]') ?? []) heard.remove()
      return (copy?.textContent ?? '').replace(/\s+/g, ' ').slice(0, 3000)
    }),
  )
}

/** Holds the page to what it shows when its address is opened anew. */
async function expectPresent(atlas: Atlas, page: Page): Promise<void> {
  await atlas.read()
  const words = await wordsOf(page)
  await page.reload()
  await atlas.read()
  await expect.poll(() => wordsOf(page)).toEqual(words)
}

/** Gives what translates the page as it stands, in one of two ways by turns, then acts. */
function translating(page: Page): (act: () => Promise<unknown>) => Promise<void> {
  let inTwoSteps = false
  return async (act) => {
    expect(await page.evaluate(translate, inTwoSteps), 'texts that are translated').toBeGreaterThan(20)
    inTwoSteps = !inTwoSteps
    await act()
  }
}

test('a translated page goes on through years, languages, events and a tour', async ({ atlas, page }) => {
  const asOf = page.locator('.as-of')
  const on = translating(page)
  await atlas.open()
  await on(() => atlas.setYears(2020, 2022))
  await expect(asOf).toContainText('31 December 2022')
  await on(() => atlas.language.selectOption('ru'))
  await expect(asOf).toContainText('31 декабря 2022')
  await on(() => atlas.language.selectOption('hy'))
  await on(() => atlas.language.selectOption('en'))
  await expect(asOf).toContainText('31 December 2022')
  await on(() => atlas.row('trilateral-statement-2020-11').getByRole('link').first().click())
  await expect(asOf).toContainText('9 November 2020')
  await expectPresent(atlas, page)
  await on(() => page.getByRole('button', { name: 'Back to the list' }).click())
  await on(() => page.getByRole('button', { name: 'All years' }).first().click())
  await on(() => page.getByRole('link', { name: `Guided tour: ${TOUR.title}` }).click())
  await on(() => atlas.tour.getByRole('button', { name: 'Next' }).click())
  await expect(atlas.tour).toContainText(`Step 2 of ${TOUR.steps.length}`)
  await expectPresent(atlas, page)
})

test('a translated page goes on through a search, playing and what is saved', async ({ atlas, page }) => {
  const on = translating(page)
  await atlas.open('/?q=Sochi')
  await atlas.found('Sochi')
  await on(() => atlas.search.fill(''))
  await expect(atlas.rows.first()).toBeVisible()
  await page.getByRole('button', { name: 'Play' }).click()
  await on(() => page.getByRole('button', { name: 'Pause' }).click())
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  for (const [kind, file] of [
    ['Events as a table (CSV)', 'karabakh-atlas-events.csv'],
    ['Events with their evidence (GeoJSON)', 'karabakh-atlas.geojson'],
  ] as const) {
    await on(() => dialog.getByRole('button', { name: kind }).click())
    await expect(dialog.getByText(`Saved as ${file}.`)).toBeVisible()
  }
})

test.describe('before its code ran', () => {
  // React says that it did not find what was prerendered, and makes it anew.
  test.use({ expectedErrors: /React error #418/ })

  test('a page that was translated comes to life', async ({ atlas, page }) => {
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => (${translate})(false))`)
    await atlas.open()
    await atlas.setYears(2020, 2022)
    await expect(page.locator('.as-of')).toContainText('31 December 2022')
    await expect(atlas.rows.first()).toBeVisible()
  })
})

test('a page that an extension takes elements out of goes on with the rest', async ({ atlas, page }) => {
  await atlas.open('/?from=2020&to=2022')
  const taken = await page.evaluate(() => {
    const elements = document.querySelectorAll(
      '.year-chips > *, .year-sentence, .active-filters li, .family-chips > *, .events-count, .list-order, .tour-links li',
    )
    for (const element of elements) element.remove()
    return elements.length
  })
  expect(taken).toBeGreaterThan(10)
  await atlas.setYears(1988, 2023)
  await atlas.language.selectOption('ru')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await atlas.search.fill('zzzzzzzz')
  await expect(atlas.rows).toHaveCount(0)
  await atlas.search.fill('')
  await atlas.rows.first().getByRole('link').first().click()
  await expect(atlas.openTitle).toBeVisible()
})
