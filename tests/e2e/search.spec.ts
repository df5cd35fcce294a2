import { expect, test } from './driver.ts'
import { EVENTS, eventsBetween } from './published.ts'
import { goTo } from './troubled-browser.ts'

const eventsAt = (place: string) => EVENTS.filter(({ properties }) => properties.places.some(({ id }) => id === place))
const ASKIPARA = eventsAt('ashaghi-askipara').map(({ id }) => id)

test('each name of a village finds its events, says why, and offers the place', async ({ atlas, page }) => {
  await atlas.open()
  for (const words of ['Askipara', 'Əskipara', 'Ոսկեպար', 'Аскипара', 'askipera'])
    await test.step(words, async () => {
      await atlas.search.fill(words)
      await atlas.found(words)
      await expect(atlas.status).toContainText('of')
      expect(await atlas.listedIds()).toEqual(expect.arrayContaining(ASKIPARA))
      await expect(atlas.rows.filter({ hasText: 'Place:' }).locator('mark').first()).toHaveText(/^[AƏՈА]/)
      await atlas.offer('Place: Ashaghi Askipara').click()
      await expect(atlas.search).toHaveValue('')
      expect(new URL(page.url()).search).toBe('?place=ashaghi-askipara')
      await expect(atlas.rows).toHaveCount(ASKIPARA.length)
      await page.getByRole('button', { name: /^Remove filter: Place/ }).click()
      await expect(atlas.rows).toHaveCount(EVENTS.length)
    })
})

test('rows name the field that holds the words: a quotation with its source, a name in its language', async ({
  atlas,
}) => {
  const [event] = EVENTS.filter(({ properties }) => properties.evidence.length > 0)
  const quote = event?.properties.evidence[0]?.quote ?? ''
  await atlas.open(`/?q=${encodeURIComponent(quote)}`)
  const row = atlas.row(event?.id ?? '')
  await expect(row).toContainText('Quotation, ')
  await expect(row.locator('q[lang="en"]').filter({ has: atlas.page.locator('mark') })).toContainText(
    quote.split(' ')[0] ?? '',
  )
  await atlas.search.fill('Ոսկեպար')
  await expect(atlas.row('four-villages-transfer-2024').locator('[lang="hy"] mark')).toHaveText('Ոսկեպար')
})

test('list and map show the same events while words are searched', async ({ atlas }) => {
  await atlas.openMap('/?q=Sochi')
  await expect(atlas.rows).not.toHaveCount(EVENTS.length)
  await atlas.settled()
  const ids = await atlas.listedIds()
  const places = new Set(
    EVENTS.filter(({ id }) => ids.includes(id)).flatMap(({ properties }) => properties.mapped_places),
  )
  expect(new Set((await atlas.drawnSymbols()).flatMap((symbol) => symbol.places))).toEqual(places)
})

test('what is called like the words stands first, until another order is chosen', async ({ atlas, page }) => {
  const called = 'four-villages-transfer-2024'
  for (const [lang, words, order] of [
    ['en', 'Azerbaijani control villages', 'best match'],
    ['az', 'kənd nəzarəti', 'ən uyğun'],
    ['hy', 'գյուղ վերահսկողություն', 'ամենահարմարը'],
    ['ru', 'сёла контроль', 'по совпадению'],
  ] as const)
    await test.step(lang, async () => {
      await atlas.open(`/?lang=${lang}`)
      await page.keyboard.press('/')
      await page.keyboard.type(words)
      await expect(page.locator('#titled')).toBeVisible()
      await expect(page.locator('.list-order option:checked')).toHaveText(order)
      await page.keyboard.press('Enter')
      await expect(atlas.row(called).getByRole('link')).toBeFocused()
    })
  await atlas.open('/?q=villages')
  await expect(page.locator('#titled')).toHaveText(/^In the title \d+$/)
  const best = await atlas.listedIds()
  await atlas.listOrder.selectOption('oldest first')
  await expect(page.locator('#titled')).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('sort')).toBe('oldest')
  const oldest = await atlas.listedIds()
  expect(oldest).not.toEqual(best)
  expect([...oldest].sort()).toEqual([...best].sort())
  await atlas.listOrder.selectOption('best match')
  expect(new URL(page.url()).search).toBe('?q=villages')
  expect(await atlas.listedIds()).toEqual(best)
})

test('a year among the words finds what touches it, and leads to the map of that year', async ({ atlas, page }) => {
  await atlas.open('/?q=villages+2024')
  expect(await atlas.listedIds()).toEqual(expect.arrayContaining(['four-villages-transfer-2024']))
  for (const id of await atlas.listedIds()) expect(eventsBetween(2024, 2024).map((event) => event.id)).toContain(id)
  await atlas.search.fill('Lachin 2008')
  await atlas.offer('Go to the year 2008').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.year')).toHaveText('2008')
  await expect(page.locator('.as-of')).toHaveText('lines as of 31 December 2008')
  expect(new URL(page.url()).search).toBe('?from=2008&to=2008&q=Lachin')
  await expect(atlas.offer('Go to the year 2008')).toHaveCount(0)
})

test('everything TASS says about a village is found from the keyboard alone', async ({ atlas, page }) => {
  await atlas.open()
  await page.keyboard.press('/')
  await expect(atlas.search).toBeFocused()
  await page.keyboard.type('tass')
  await atlas.found('tass')
  await expect(atlas.offer('Outlet: TASS')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(atlas.offer('Outlet: TASS')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(atlas.search).toHaveValue('')
  await page.keyboard.press('/')
  await page.keyboard.type('askipara')
  await atlas.found('askipara')
  const expected = EVENTS.filter(
    ({ id, properties }) =>
      ASKIPARA.includes(id) && properties.evidence.some(({ article }) => article.startsWith('tass-')),
  ).map(({ id }) => id)
  await expect(atlas.rows).toHaveCount(expected.length)
  expect(await atlas.listedIds()).toEqual(expected)
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ outlet: 'tass', q: 'askipara' })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(atlas.openTitle).toBeFocused()
  await expect(page.getByRole('blockquote').first()).toBeVisible()
})

test('when an answer takes away the offer that has the focus, the focus stays where offers are', async ({
  atlas,
  page,
}) => {
  await atlas.loseWebgl()
  await page.goto('/?q=tass')
  await atlas.read()
  await atlas.offer('Outlet: TASS').focus()
  await goTo(page, '?q=pashinyan')
  await expect(atlas.offer('Actor: Nikol Pashinyan')).toBeFocused()
  await goTo(page, '?q=xyzxyz')
  await expect(atlas.search).toBeFocused()
})

test('Escape clears the field; the slash is a slash in a field, and does nothing when shortcuts are off', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await page.keyboard.press('/')
  await page.keyboard.type('a/b')
  await expect(atlas.search).toHaveValue('a/b')
  await page.keyboard.press('Escape')
  await expect(atlas.search).toHaveValue('')
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  await page.getByRole('checkbox', { name: /moves to the search field/ }).uncheck()
  await page.keyboard.press('/')
  await expect(atlas.search).not.toBeFocused()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /moves to the search field/ })).not.toBeChecked()
})

test('shortcuts work where the browser blocks storage', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await atlas.open()
  const choice = page.getByRole('checkbox', { name: /moves to the search field/ })
  await choice.uncheck()
  await expect(choice).not.toBeChecked()
  await choice.check()
  await choice.blur()
  await page.keyboard.press('/')
  await expect(atlas.search).toBeFocused()
})

test('an address restores a search; back and forward walk through what it led to', async ({ atlas, page }) => {
  await atlas.open('/?q=Prague')
  await expect(atlas.search).toHaveValue('Prague')
  await expect(atlas.offer('Place: Prague')).toBeVisible()
  const found = await atlas.rows.count()
  expect(found).toBeLessThan(EVENTS.length)
  await atlas.offer('Place: Prague').click()
  await expect(atlas.search).toHaveValue('')
  await page.goBack()
  await expect(atlas.search).toHaveValue('Prague')
  await expect(atlas.rows).toHaveCount(found)
  await page.goForward()
  await expect(atlas.search).toHaveValue('')
  expect(new URL(page.url()).search).toBe('?place=prague')
})

test('typing adds no entries for the back button', async ({ atlas, page }) => {
  await atlas.open('/?from=2020')
  const before = await page.evaluate(() => history.length)
  await atlas.search.pressSequentially('Prague')
  await expect(page).toHaveURL(/q=Prague/)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a search that finds nothing is named as the filter to drop, and dropping it brings the events back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?q=zzzzzzzz')
  await expect(atlas.events).toContainText('No event matches.')
  await page.getByRole('button', { name: /^Drop “Search: zzzzzzzz”/ }).click()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
  await expect(atlas.search).toHaveValue('')
})

test('a search with a word too many is offered with fewer, and the keys lead there and back', async ({
  atlas,
  page,
}) => {
  const YEARS = [2020, 2026] as const
  await atlas.open('/?q=Lachin')
  const all = await atlas.listedIds()
  const count = eventsBetween(...YEARS).filter(({ id }) => all.includes(id)).length
  expect(count).toBeLessThan(all.length)
  await atlas.search.fill('Lachin zzzzzzzz')
  const offer = page.getByRole('button', { name: /^Search “/ })
  await expect(offer).toHaveText(`Search “Lachin” (${all.length} events)`)
  await atlas.setYears(...YEARS)
  await expect(offer).toHaveText(new RegExp(`“Lachin” \\(${count} event`))
  await atlas.search.focus()
  await page.keyboard.press('ArrowDown')
  await expect(offer).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(atlas.search).toHaveValue('Lachin')
  await expect(atlas.rows).toHaveCount(count)
  await expect(atlas.events).toBeFocused()
  await page.goBack()
  await expect(atlas.search).toHaveValue('Lachin zzzzzzzz')
  await expect(offer).toBeVisible()
})

test('hostile words are searched as words and shown as text', async ({ atlas, page }) => {
  const payload = '<img src=x onerror="document.title=\'owned\'">\u202E(.*)+[\\'
  await atlas.open(`/?q=${encodeURIComponent(payload)}`)
  await expect(atlas.search).toHaveValue(payload.replace('\u202E', ''))
  await expect(page.getByRole('button', { name: 'Remove filter: Search: <img' })).toBeVisible()
  await expect(page).toHaveTitle('Karabakh Atlas')
  await atlas.search.evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'a\u0301'.repeat(5000))
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect(atlas.events).toContainText('No event matches.')
  await atlas.search.fill('Prague')
  await expect(atlas.offer('Place: Prague')).toBeVisible()
})

test('the page with a search has no faults that axe finds', async ({ atlas }) => {
  await atlas.open('/?q=Askipara')
  await expect(atlas.offer('Place: Ashaghi Askipara')).toBeVisible()
  await expect(atlas.rows.locator('mark').first()).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test.describe('when search fails', () => {
  test.use({ expectedErrors: /Failed to load resource/ })

  test('the whole list stays, the fault is named, and trying again searches', async ({ atlas, page }) => {
    let broken = true
    await atlas.intercept('/data/search.json', (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()))
    await atlas.openMap('/?q=Prague')
    await expect(page.getByRole('alert')).toContainText('search.json: the server answered 500')
    await expect(atlas.rows).toHaveCount(EVENTS.length)
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(atlas.offer('Place: Prague')).toBeVisible()
    await expect(atlas.rows).not.toHaveCount(EVENTS.length)
  })

  test('a worker that cannot start is named too', async ({ atlas, page }) => {
    let broken = true
    await atlas.intercept('/assets/search-worker', (route) => (broken ? route.abort() : route.continue()))
    await atlas.openMap('/?q=Prague')
    await expect(page.getByRole('alert')).toContainText('search')
    await expect(atlas.rows).toHaveCount(EVENTS.length)
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(atlas.offer('Place: Prague')).toBeVisible()
  })
})
