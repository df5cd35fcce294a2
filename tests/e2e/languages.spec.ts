import { expect, test } from './driver.ts'

const WORDS = {
  az: { title: 'Qarabağ atlası', region: 'Xəritə', choice: 'Dil' },
  hy: { title: 'Ղարաբաղի ատլաս', region: 'Քարտեզ', choice: 'Լեզու' },
  ru: { title: 'Атлас Карабаха', region: 'Карта', choice: 'Язык' },
}

for (const [lang, { title, region }] of Object.entries(WORDS)) {
  test(`an address with lang=${lang} speaks that language from the start, and axe finds nothing to object to`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`/?lang=${lang}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(title)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible()
    // An opened event and the pages are in accessibility.spec.ts, with fewer rows and without the map's picture.
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
}

for (const [lang, { choice }] of Object.entries({ en: { choice: 'Language' }, ...WORDS }))
  for (const fonts of ['its own fonts', 'the fonts that stand in until they are there'])
    test(`in ${lang} and ${fonts} nothing lies over the tools above the map`, async ({ atlas, page }) => {
      if (fonts !== 'its own fonts') await atlas.intercept('/fonts/', () => new Promise(() => {}))
      // The narrowest window in which they share a line with the date.
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`/?lang=${lang}`, { waitUntil: 'commit' })
      await atlas.read()
      await expect(page.getByRole('combobox', { name: choice, exact: true })).toBeVisible()
      await expect(page.locator('.as-of')).toBeVisible()
      if (fonts === 'its own fonts') await page.evaluate(async () => void (await document.fonts.ready))
      const tools = page.locator('.map-buttons > button, .panel-head :is(input, summary, select)')
      expect(await tools.count()).toBeGreaterThan(3)
      const covered = await tools.evaluateAll((elements) =>
        elements.filter((tool) => {
          const { left, top, width, height } = tool.getBoundingClientRect()
          return !tool.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        }),
      )
      expect(covered).toEqual([])
    })

test('in English the regions have the names by which tools find them', async ({ atlas, page }) => {
  await atlas.open()
  for (const name of ['Map', 'Events', 'Time'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await atlas.openYears()
  await expect(page.getByLabel('From year')).toBeVisible()
  await expect(page.getByLabel('To year')).toBeVisible()
})

test('the language changes by keyboard, and nothing else does', async ({ atlas, page }) => {
  await atlas.openMap('/?from=2020#map=7.5/40.2/45.8')
  await atlas.events.evaluate((list) => list.scrollTo(0, 900))
  await page.evaluate(() => {
    document.body.dataset['visit'] = 'first'
  })
  const inSight = atlas.rows.nth(10)
  await inSight.scrollIntoViewIfNeeded()
  const before = atlas.position()
  await atlas.language.focus()
  await page.keyboard.press('End')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.ru.title)
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ru')
  expect(new URL(page.url()).searchParams.get('from')).toBe('2020')
  await expect(atlas.language).toBeFocused()
  await expect(atlas.language).toHaveAccessibleName(WORDS.ru.choice)
  await expect(page.locator('body[data-visit="first"]')).toBeAttached()
  // Rows of another language have other heights; the browser keeps in place what the reader sees.
  await expect(inSight).toBeInViewport()
  await atlas.settled()
  expect(atlas.position()).toEqual(before)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('counts take the plural form of the language', { tag: '@quick' }, async ({ atlas }) => {
  await atlas.open('/?lang=ru&from=1990&to=1990')
  const count = Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0])
  const noun = { one: 'событие', few: 'события', many: 'событий' }[new Intl.PluralRules('ru').select(count) as 'one']
  await expect(atlas.status).toContainText(`${count} ${noun}`)
})

test('dates have the months of the language, also where the browser does not know them', async ({ atlas }) => {
  await atlas.open('/?lang=hy&from=2022&to=2022')
  await expect(atlas.row('sochi-summit-2022')).toContainText('31 հոկտեմբերի, 2022 թ.')
  await atlas.open('/?lang=az&from=2022&to=2022')
  await expect(atlas.row('sochi-summit-2022')).toContainText('31 oktyabr 2022')
})

test('only the fonts of the scripts in use are loaded', async ({ atlas, page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  // Elsewhere first words in other scripts stand in the list.
  await atlas.openMap('/?to=1989')
  expect(fonts.filter((address) => /cyrillic|armenian/.test(address))).toEqual([])
  expect(fonts.length).toBeGreaterThan(0)
  await atlas.language.selectOption('ru')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect.poll(() => fonts.some((address) => address.includes('cyrillic'))).toBe(true)
})

// Pages opened in such a window are in phone-layout.spec.ts, in each language.
test('a window that becomes 320 pixels narrow is not exceeded by list, map or event', async ({ atlas, page }) => {
  await atlas.openMap('/?lang=ru')
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => atlas.overflow()).toBeLessThanOrEqual(0)
  await atlas.rows.first().getByRole('link').click()
  await expect(atlas.openTitle).toBeVisible()
  expect(await atlas.overflow()).toBeLessThanOrEqual(0)
})

test.describe('when the texts of a language fail to load', () => {
  test.use({ expectedErrors: /Failed to load resource|could not be loaded/ })

  test('the page speaks English, says so, and offers to try again', async ({ atlas, page }) => {
    let broken = true
    await atlas.intercept('/assets/hy-', (route) => (broken ? route.abort() : route.continue()))
    await atlas.openMap('/?lang=hy')
    await expect(page.getByRole('alert')).toContainText('Հայերեն could not be loaded')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.hy.title)
  })
})
