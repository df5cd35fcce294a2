/** An atlas whose every text is a payload: all of it is read as text, wherever it is shown. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MARK, PAYLOAD } from '../tools/compile/hostile-sources.ts'
import { withoutScript } from './browsers.ts'
import { expect, type Page, test } from './driver.ts'
import { HOSTILE_SITE, REPORT_ADDRESS, serveHostileSite } from './hostile-site.ts'
import type { OwnSite } from './own-site.ts'

// In one process, so that the site is built once.
test.describe.configure({ mode: 'default' })
test.use({ baseURL: HOSTILE_SITE })
let site: OwnSite
test.beforeAll(async () => {
  site = await serveHostileSite()
})
test.afterAll(() => site.close())

/** Runs in a page: what payloads have made of a document; nothing, when all is well. */
function harmTo(document: Document, mark: string) {
  return {
    ran: mark in window,
    elements: [...document.querySelectorAll(`.${mark}, [onerror], [onload]`)].map(({ outerHTML }) => outerHTML),
    links: [...document.querySelectorAll('a[href], link[href], [cite], form[action], iframe[src]')]
      .flatMap((element) => ['href', 'cite', 'action', 'src'].flatMap((name) => element.getAttribute(name) ?? []))
      .filter((address) => !/^(https?|blob|mailto):$/.test(new URL(address, 'https://example.org').protocol)),
  }
}

const NONE = { ran: false, elements: [], links: [] }

/** Payloads stand there to be read, and have done nothing. */
async function expectText(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText(PAYLOAD)
  const document = await page.evaluateHandle(() => window.document)
  expect(await document.evaluate(harmTo, MARK)).toEqual(NONE)
}

const VIEWS = {
  'an event with its sources': '/?event=four-villages-transfer-2024',
  'its sources side by side': '/?event=four-villages-transfer-2024&compare=1',
  'an article': '/?article=gsv-2024-04-22',
  'a place, with names in all languages': '/?profile=place:shusha',
  'a person': '/?profile=actor:nikol-pashinyan&lang=hy',
  'what is searched': `/?q=${encodeURIComponent('onerror')}&lang=ru`,
  'a guided tour': '/?story=war-and-talks-2020-2024&step=1',
  'the embedded view': '/embed/?event=sochi-summit-2022',
  'notes on disagreements': '/?page=notes',
  'all places': '/?page=places',
  'all actors': '/?page=actors',
  'about the data': '/?page=data',
  'a filter by everything': '/?type=meeting&actor=nikol-pashinyan&outlet=tass&place=sochi',
}

test('everything that is read beside the map, shared, cited and saved shows payloads as text', async ({
  atlas,
  page,
}) => {
  await atlas.loseWebgl()
  for (const [name, address] of Object.entries(VIEWS))
    await test.step(name, async () => {
      await page.goto(address)
      await atlas.read()
      await expectText(page)
    })

  await page.goto('/')
  await atlas.read()
  await atlas.filters.click()
  for (const section of ['What', 'Who']) await atlas.openFacet(section)
  await expectText(page)
  await page.goto('/?event=four-villages-transfer-2024')
  await atlas.read()
  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  for (const format of ['BibTeX', 'CSL-JSON']) {
    await dialog.getByLabel('Format').selectOption(format)
    await expect(dialog.getByLabel('Citation')).toHaveValue(/hostile/)
  }
  await expectText(page)
  await page.keyboard.press('Escape')

  const report = page.locator(`a[href^="${REPORT_ADDRESS}"]`)
  const asked = new URL((await report.getAttribute('href')) ?? '')
  expect([...asked.searchParams.keys()]).toEqual(['title', 'body'])
  expect(asked.searchParams.get('title')).toContain('four-villages-transfer-2024')
  expect(asked.searchParams.get('body')).toContain(page.url())
  await expect(report).toHaveAttribute('rel', 'noopener noreferrer')
})

test('map, cards, printed page and embed code show payloads as text', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.assign(window, { print: () => {} }))
  await atlas.openMap('/?from=2022&to=2022&card=event:sochi-summit-2022#map=8/43.6/39.7')
  await expect(atlas.card).toContainText('<img class=hostile')
  await expectText(page)
  await atlas.toggleLayers()
  await atlas.openMap('/?from=2020&to=2024#map=8/43.6/39.7')
  await atlas.symbolFor('sochi').click()
  await expect(atlas.card).toContainText('<img class=hostile')
  await expectText(page)

  await atlas.chooseMore('Export and cite')
  await page.getByRole('button', { name: 'Print the map and the events' }).click()
  await expectText(page)
  await page.keyboard.press('Escape')
  await atlas.openMap('/?event=sochi-summit-2022')
  await atlas.chooseMore('Share this view')
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await atlas.openElsewhere(code)
  await expect(page.locator('iframe')).toHaveAttribute('title', /<img class=hostile/)
  expect(await page.locator('body *').evaluateAll((all) => all.map(({ localName }) => localName))).toEqual(['iframe'])
})

test('no page of the site lets a payload out of its text', async ({ page }) => {
  const names = await readdir(site.folder, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(250)
  // A page without a content policy, which would not let documents be made from text.
  await page.goto('about:blank')
  for (const name of pages) {
    const html = await readFile(join(site.folder, name), 'utf8')
    const document = await page.evaluateHandle((text) => new DOMParser().parseFromString(text, 'text/html'), html)
    expect([name, await document.evaluate(harmTo, MARK)]).toEqual([name, NONE])
    const blocks = await document.evaluate((made) =>
      [...made.querySelectorAll('script[type$="json"]')].map(({ textContent }) => typeof JSON.parse(textContent ?? '')),
    )
    expect([name, ...blocks.filter((type) => type !== 'object')]).toEqual([name])
    await document.dispose()
  }
})

test.describe('without JavaScript', () => {
  test.use(withoutScript)

  test('the prerendered page and permanent pages show payloads as text', async ({ page }) => {
    for (const address of ['/', '/event/four-villages-transfer-2024/', '/article/gsv-2024-04-22/', '/place/shusha/']) {
      await page.goto(address)
      await expect(page.locator('body')).toContainText('<img class=hostile')
      await expect(page.locator(`.${MARK}`)).toHaveCount(0)
    }
  })
})
