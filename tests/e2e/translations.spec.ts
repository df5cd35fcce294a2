/** The records in the language of the page: what is shown, in which language it says to be, and what is loaded for it. */
import { readFileSync } from 'node:fs'
import { keepTogether } from '../../src/core/keep-together.ts'
import type { Texts } from '../../src/core/schema/subject.ts'
import type { TranslationsFile } from '../../src/core/schema/translation.ts'
import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const EVENT = 'april-war-2016'
const LANGUAGES = ['az', 'hy', 'ru']

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))
const titlesIn = (language: string) => (read(`texts/${language}.json`) as Texts)['eventTitle'] ?? {}
const textsIn = (language: string) =>
  (read(`translations/${language}/events.json`) as TranslationsFile).records[`events/${EVENT}`]?.texts ?? {}

for (const lang of LANGUAGES) {
  test(`an opened event and its row are in ${lang}, its quotations in their own language`, async ({ atlas, page }) => {
    await atlas.open(`/?lang=${lang}&event=${EVENT}`)
    const { title = '', summary = '', 'confidence.reason': reason = '' } = textsIn(lang)
    await expect(atlas.openTitle).toHaveText(keepTogether(title))
    await expect(atlas.openTitle).toHaveAttribute('lang', lang)
    const opened = page.locator(`.event-detail[data-event-id="${EVENT}"]`)
    await expect(opened.locator(`.event-summary[lang="${lang}"]`)).toHaveText(keepTogether(summary))
    await expect(opened.getByText(keepTogether(reason))).toHaveAttribute('lang', lang)
    await expect(opened.locator('blockquote').first()).toHaveAttribute('lang', 'en')
    // What is folded gives names in all languages.
    const english = opened.locator(':not(blockquote, q, a)[lang="en"]').filter({ visible: true })
    expect(await english.allTextContents()).toEqual([])
    await expect(atlas.row(EVENT).locator('.event-row-title')).toHaveText(keepTogether(titlesIn(lang)[EVENT] ?? ''))
  })
}

test('the first list in another language holds no English title of an event that has one in it', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    // What a frame shows: before the styles are there, the browser draws none.
    const look = () => {
      for (const title of document.querySelectorAll('.event-row-title'))
        if (title.checkVisibility({ visibilityProperty: true })) seen.add(title.textContent)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  // What the page brings along is made for readers of English and not shown to others.
  await atlas.open('/?lang=hy&from=2016')
  await expect(atlas.row(EVENT)).toBeVisible()
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen.length).toBeGreaterThan(10)
  const own = titlesIn('hy')
  expect(seen).toContain(keepTogether(own[EVENT] ?? ''))
  const english = new Set(EVENTS.flatMap(({ id, properties }) => (own[id] ? [properties.title] : [])))
  expect(seen.filter((title) => english.has(title))).toEqual([])
})

test('readers of English load no translation, and others only those of their language', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const translations = () => asked.filter((path) => /\/data\/(translations|texts)\//.test(path))
  await atlas.openMap('/?from=2016&to=2016')
  await atlas.row(EVENT).getByRole('link').click()
  await expect(page.locator('.event-summary')).toBeVisible()
  await expect(page.locator('.translation-note')).toHaveCount(0)
  await page.goBack()
  expect(translations()).toEqual([])
  const title = atlas.row(EVENT).locator('.event-row-title')
  await expect(title).toHaveAttribute('lang', 'en')
  await atlas.language.selectOption('hy')
  await expect(title).toHaveText(titlesIn('hy')[EVENT] ?? '')
  await expect(title).toHaveAttribute('lang', 'hy')
  await atlas.row(EVENT).getByRole('link').click()
  await expect(page.locator('.event-summary')).toHaveAttribute('lang', 'hy')
  expect(translations().length).toBeGreaterThan(1)
  expect(translations().filter((path) => !path.includes('/hy'))).toEqual([])
  await page.goBack()
  await page.goBack()
  await expect(title).toHaveAttribute('lang', 'en')
})

test('search finds the words of the language and English ones', async ({ atlas }) => {
  await atlas.open('/?lang=ru&q=четырёхдневная')
  await expect(atlas.row(EVENT).locator('mark').first()).toBeVisible()
  await atlas.open('/?lang=ru&q=four-day')
  await expect(atlas.row(EVENT).locator('[lang="en"] mark').first()).toBeVisible()
  await expect(atlas.row(EVENT).locator('.event-row-title')).toHaveAttribute('lang', 'ru')
})

test('a view says once that a machine has translated it, and reports name record, language and fields', async ({
  atlas,
  page,
}) => {
  await atlas.open(`/?lang=az&event=${EVENT}`)
  const note = page.locator('.event-detail .translation-note')
  await expect(note).toHaveCount(1)
  await expect(note).toContainText('Maşın tərcüməsidir')
  await note.locator('summary').click()
  const report = note.getByRole('textbox')
  await expect(report).toHaveValue(new RegExp(`event ${EVENT}`))
  await expect(report).toHaveValue(/Azərbaycanca/)
  await expect(report).toHaveValue(/title, summary/)
  await atlas.open(`/?event=${EVENT}`)
  await expect(page.locator('.translation-note')).toHaveCount(0)
})

test.describe('when the translations fail to load', () => {
  test.use({ expectedErrors: /Failed to load resource|could not be loaded/ })

  test('what is open is English and says so, and the page stays in its language', async ({ atlas, page }) => {
    await atlas.intercept('/data/translations/', (route) => route.abort())
    await atlas.open(`/?lang=hy&event=${EVENT}`)
    await expect(page.locator('.event-summary')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'hy')
  })
})
