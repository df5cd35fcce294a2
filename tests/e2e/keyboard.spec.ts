import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

test('list, event, years and map can all be used from the keyboard alone', async ({ atlas, page }) => {
  await atlas.openMap()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused()
  await page.keyboard.press('Enter')
  const links = atlas.rows.getByRole('link')
  const tours = page.locator('.tour-links').getByRole('link')
  for (let tour = 0; tour < (await tours.count()); tour += 1) {
    await page.keyboard.press('Tab')
    await expect(tours.nth(tour)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(2)).toBeFocused()
  await page.keyboard.press('End')
  await expect(links.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(atlas.openTitle).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(atlas.openTitle).toBeHidden()

  await atlas.yearsButton.press('Enter')
  await expect(atlas.fromYear).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2024')
  await expect(atlas.status).toContainText('of')

  await atlas.marker('yerevan').focus()
  await page.keyboard.press('Enter')
  await expect(atlas.card.getByRole('heading')).toContainText('Yerevan')
  await expect(atlas.card.getByRole('heading')).toBeFocused()
  // The first button closes the card, the first link leads to the first event.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(atlas.card.getByRole('heading')).toBeFocused()
  await atlas.card.getByRole('link', { name: 'Read' }).press('Enter')
  await expect(atlas.openTitle).toBeFocused()
})

test('closing an event or an article returns the focus to what opened it', { tag: '@quick' }, async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const row = atlas.rows.filter({ hasText: 'Prague' }).first().getByRole('link')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(atlas.openTitle).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()

  const link = page.locator('.article-links').getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.app-reading h2').first()).toBeFocused()
  await page.getByRole('button', { name: 'Back to the list' }).press('Enter')
  await expect(link).toBeFocused()
})

test('closing what the address opened leads to the list, and the link that skips to the list is there with it', async ({
  atlas,
  page,
}) => {
  const skip = page.getByRole('link', { name: 'Skip to the list of events' })
  await atlas.open('/?profile=place:yerevan')
  await expect(skip).toBeHidden()
  await page.getByRole('button', { name: 'Back to the list' }).press('Enter')
  await expect(page.locator('#events')).toBeFocused()
  await expect(skip).toBeVisible()
})

test('what goes away or has no more use when it is pressed leaves the focus there', async ({ atlas, page }) => {
  await atlas.open('/?from=2025&to=2025')
  const next = atlas.time.getByRole('button', { name: 'Next year' })
  await next.press('Enter')
  await expect(next).toBeDisabled()
  await expect(next).toBeFocused()
  await next.press('Enter')
  await expect(atlas.toYear).toHaveValue('2026')

  await atlas.openYears()
  const all = atlas.time.getByRole('button', { name: 'All years' })
  await all.press('Enter')
  await expect(atlas.fromYear).toHaveValue('1988')
  await expect(all).toBeFocused()

  await atlas.open('/?from=2020&to=2020&months=3-9')
  await atlas.openYears()
  await atlas.time.getByRole('button', { name: 'All months' }).press('Enter')
  await expect(atlas.time.locator(':focus')).toBeVisible()

  await atlas.open('/?from=2020&to=2020&profile=place:brussels')
  await page.getByRole('link', { name: 'without other filters' }).press('Enter')
  await expect(page.locator('.filter-offer :focus')).toBeVisible()
})

test('the focus stays away from where a click beside everything took it', async ({ atlas, page }) => {
  await atlas.openMap()
  await page.locator('.article-links').getByRole('link').first().press('Enter')
  const back = page.getByRole('button', { name: 'Back to the list' })
  await back.focus()
  await page.getByRole('definition').first().click()
  await expect(page.locator('body')).toBeFocused()
  await page.goBack()
  await expect(back).toBeHidden()
  await atlas.settled()
  await expect(page.locator('body')).toBeFocused()
})

test('the button that closes a card speaks the language of the page and leads back to the symbol, else to the map', async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/?card=event:sumgait-1988,sumqayit&lang=ru')
  const close = atlas.card.getByRole('button', { name: 'Закрыть' })
  await close.press('Enter')
  await expect(atlas.card).toBeHidden()
  await expect(atlas.marker('sumqayit')).toBeFocused()

  await atlas.openMap('/?from=1995&to=1995&card=feature:nagorno-karabakh.area-behind-line-1994,46.6+39.7&lang=ru')
  await close.press('Enter')
  await expect(page.locator('#map-region canvas')).toBeFocused()
})

test('Escape closes a card from anywhere on the page, what is nearer first, and leads back to the symbol', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  const symbol = atlas.marker('yerevan')
  const openCard = async () => {
    await symbol.press('Enter')
    await expect(atlas.card.getByRole('heading')).toBeFocused()
  }
  const expectClosed = async (from: string) => {
    await page.keyboard.press('Escape')
    await expect(atlas.card, from).toBeHidden()
    await expect(symbol, from).toBeFocused()
  }
  for (const control of ['.elsewhere', '.map-attribution summary', '[data-view="plus"]', '.more-open', '#search']) {
    await openCard()
    await page.locator(control).filter({ visible: true }).first().focus()
    await expectClosed(control)
  }
  await openCard()
  await atlas.time.getByRole('button', { name: 'Previous year' }).focus()
  await expectClosed('time strip')
  await openCard()
  await page.locator('.live-legend').click()
  await expect(atlas.map).toBeFocused()
  await expectClosed('legend')

  await openCard()
  await atlas.search.focus()
  await page.keyboard.type('Prague')
  await page.keyboard.press('Escape')
  await expect(atlas.search).toHaveValue('')
  await expect(atlas.card, 'the field has the key').toBeVisible()
  await atlas.yearsButton.press('Enter')
  await page.keyboard.press('Escape')
  await expect(atlas.fromYear).toBeHidden()
  await expect(atlas.card, 'the menu of the years has the key').toBeVisible()
  await page.locator('.elsewhere').press('Enter')
  await expect(page.locator('#elsewhere')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#elsewhere')).toBeHidden()
  await expect(atlas.card, 'the list has the key').toBeVisible()
  await expectClosed('list')

  await page.locator('.article-links').getByRole('link').first().press('Enter')
  await expect(atlas.openTitle).toBeFocused()
  await openCard()
  await page.getByRole('button', { name: 'Back to the list' }).focus()
  await page.keyboard.press('Escape')
  await expect(atlas.openTitle).toBeHidden()
  await expect(atlas.card, 'what is read has the key').toBeVisible()
  await expectClosed('behind what was read')
})

test('Escape closes a card on the picture, which stands where there is no map, from anywhere on the page', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const symbol = atlas.map.locator('.reduced-map [data-place-ids~="yerevan"] a').filter({ visible: true })
  await symbol.press('Enter')
  await expect(atlas.card.getByRole('heading')).toBeFocused()
  await atlas.search.focus()
  await page.keyboard.press('Escape')
  await expect(atlas.card).toBeHidden()
  await expect(symbol).toBeFocused()
})

test('a key that leads on from the field waits for the answer, and leads to what the words find', async ({
  atlas,
  page,
}) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await atlas.intercept('/data/search.json', (route) => asked.then(() => route.continue()))
  await atlas.open()
  await atlas.search.focus()
  await page.keyboard.type('Meiendorf')
  await page.keyboard.press('Enter')
  await expect(page.locator('.search-state')).not.toBeEmpty()
  await expect(atlas.search).toBeFocused()
  answer()
  await expect(atlas.rows).not.toHaveCount(EVENTS.length)
  await expect(atlas.rows.first().getByRole('link')).toBeFocused()
  await expect(atlas.rows.first()).toContainText('Meiendorf')
})
