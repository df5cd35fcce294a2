/** What is written is readable where it stands, in the languages whose words are long, on a desktop and on phones. */
import { expect, test } from './driver.ts'
import { textFaults } from './text-faults.ts'

const VIEWS = [
  '',
  'event=trilateral-statement-2020-11',
  'event=four-villages-transfer-2024',
  'event=four-villages-transfer-2024&compare=1',
  'article=tass-2024-06-05',
  'story=from-1988-to-1994&step=3',
  'profile=place:ashaghi-askipara',
  'profile=actor:nikol-pashinyan',
  'page=data',
  'q=lachin',
]
/** Those whose layout is another one on a desktop. */
const WIDE_VIEWS = ['', 'event=four-villages-transfer-2024&compare=1', 'story=from-1988-to-1994&step=3']
/** A quotation in a list is cut on purpose; it stands whole in the event. */
const CUT_ON_PURPOSE = '.event-row-words, .card-words'

for (const lang of ['az', 'hy', 'ru'])
  for (const [width, height, views] of [
    [1440, 900, WIDE_VIEWS],
    [320, 640, VIEWS],
  ] as const)
    test(`every text fits where it stands (${lang}, ${width} pixels)`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height })
      await atlas.loseWebgl()
      for (const view of views) {
        await page.goto(`/?lang=${lang}&${view}`)
        await atlas.read()
        await page.evaluate(async () => void (await document.fonts.ready))
        expect(await page.evaluate(textFaults, CUT_ON_PURPOSE), view).toEqual([])
        // What is read goes on below.
        const below = page.locator('.note-card, .translation-counts').last()
        if ((await below.count()) === 0) continue
        await below.scrollIntoViewIfNeeded()
        expect(await page.evaluate(textFaults, CUT_ON_PURPOSE), `${view}, scrolled`).toEqual([])
      }
      await page.goto(`/?lang=${lang}`)
      await atlas.read()
      await atlas.filters.click()
      await expect(page.locator('.facet-section').first()).toBeVisible()
      expect(await page.evaluate(textFaults, CUT_ON_PURPOSE), 'filters').toEqual([])
    })
