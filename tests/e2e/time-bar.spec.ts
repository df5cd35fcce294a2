import { expect, test } from './driver.ts'
import { EVENTS, eventsBetween } from './published.ts'

test('years are chosen by a click on a bar, by a drag that one step back undoes, and by handles', async ({ atlas }) => {
  await atlas.open()
  await atlas.columns.click(2020)
  await expect(atlas.fromYear).toHaveValue('2020')
  await expect(atlas.toYear).toHaveValue('2020')
  await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2020).length)
  await atlas.columns.click(2020)
  await expect(atlas.rows, 'the same year again gives all of them').toHaveCount(EVENTS.length)

  await atlas.columns.drag(2016, 2021)
  await expect(atlas.fromYear).toHaveValue('2016')
  await expect(atlas.toYear).toHaveValue('2021')
  await expect(atlas.rows).toHaveCount(eventsBetween(2016, 2021).length)
  await atlas.page.goBack()
  await expect(atlas.fromYear).toHaveValue('1988')
  await expect(atlas.toYear).toHaveValue('2026')

  await test.step('the handles follow the year inputs and the year inputs the handles', async () => {
    await atlas.setYears(1994, 2008)
    await expect(atlas.firstHandle).toHaveValue('1994')
    await expect(atlas.lastHandle).toHaveValue('2008')
    await atlas.firstHandle.fill('2001')
    await expect(atlas.fromYear).toHaveValue('2001')
    await atlas.lastHandle.fill('1990')
    await expect(atlas.toYear, 'a handle stops at the other').toHaveValue('2001')
    await expect(atlas.lastHandle).toHaveValue('2001')
  })
})

test('a hundred changes of a year before the browser has a turn, as of a key held on a busy machine, all count', async ({
  atlas,
}) => {
  await atlas.open('/?from=2020&to=2020')
  await atlas.openYears()
  await atlas.toYear.evaluate((input: HTMLInputElement) => {
    for (let change = 0; change <= 100; change += 1) {
      input.stepUp(change % 2 ? -1 : 1)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expect(atlas.toYear).toHaveValue('2021')
  await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2021).length)
})

test('range, months, speed and play all work from the keyboard alone', async ({ atlas, page }) => {
  await atlas.open('/?from=2018&to=2021')
  await atlas.firstHandle.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(atlas.fromYear).toHaveValue('2020')
  await page.keyboard.press('Tab')
  await expect(atlas.lastHandle).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(atlas.toYear).toHaveValue('2020')
  await expect(atlas.lastHandle, 'a single year does not take the handle away').toBeFocused()
  await page.keyboard.press('End')
  await expect(atlas.toYear).toHaveValue('2026')
  await page.keyboard.press('PageDown')
  await expect.poll(async () => Number(await atlas.toYear.inputValue())).toBeLessThan(2026)
  await page.keyboard.press('Home')
  await expect(atlas.toYear).toHaveValue('2020')
  await page.keyboard.press('Tab')

  const firstMonth = atlas.time.getByRole('slider', { name: 'First month of range' })
  await firstMonth.focus()
  for (let month = 1; month < 9; month += 1) await page.keyboard.press('ArrowRight')
  await expect(firstMonth).toHaveAttribute('aria-valuetext', 'September 2020')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2020&to=2020&months=9-11')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await atlas.tabTo('Over two years')
  await page.keyboard.press('Space')
  await expect.poll(() => new URL(page.url()).searchParams.get('long')).toBe('hide')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect.poll(() => new URL(page.url()).searchParams.get('uncertain')).toBe('hide')
})

test('months narrow one year down, in list, as-of date and address, and there is a way back', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?from=2020&to=2020')
  await atlas.columns.drag(9, 11)
  await expect.poll(() => new URL(page.url()).searchParams.get('months')).toBe('9-11')
  const expected = EVENTS.filter(
    ({ properties }) => properties.date_start <= '2020-11-30' && (properties.date_end ?? '9999') >= '2020-09-01',
  )
  await expect(atlas.rows).toHaveCount(expected.length)
  expect(await atlas.listedIds()).toEqual(expected.map(({ id }) => id))
  await expect(atlas.map).toContainText('as of 30 November 2020')

  await page.reload()
  await expect(atlas.rows).toHaveCount(expected.length)
  await atlas.openYears()
  await atlas.time.getByRole('button', { name: 'All months' }).click()
  await expect(atlas.rows).toHaveCount(eventsBetween(2020, 2020).length)
  await atlas.time.getByRole('button', { name: 'All years' }).click()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('play steps the chosen years, pauses, and stops when the reader chooses other years', async ({ atlas, page }) => {
  await page.clock.install()
  await atlas.openMap('/?from=1990&to=1992')
  await atlas.complete()
  await page.clock.pauseAt(Date.now() + 3_600_000)
  const play = atlas.time.getByRole('button', { name: 'Play' })
  const pause = atlas.time.getByRole('button', { name: 'Pause' })
  const entries = await page.evaluate(() => window.history.length)
  await play.focus()
  await page.keyboard.press('Enter')
  await expect(pause).toBeFocused()
  await page.clock.runFor(1200)
  await expect(atlas.fromYear).toHaveValue('1991')
  await page.clock.runFor(1200)
  await expect(atlas.fromYear).toHaveValue('1992')
  await expect(atlas.toYear).toHaveValue('1994')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)

  await page.keyboard.press('Space')
  await expect(play).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Paused at 1992' })).toBeAttached()
  await page.clock.runFor(10_000)
  await expect(atlas.fromYear).toHaveValue('1992')

  await play.click()
  await atlas.time.getByRole('button', { name: 'Next year' }).click()
  await expect(atlas.fromYear).toHaveValue('1993')
  await expect(play).toBeVisible()
  await page.clock.runFor(10_000)
  await expect(atlas.fromYear).toHaveValue('1993')
})

test('play from all years begins with the first year, at the speed of the address, and one step back undoes it', async ({
  atlas,
  page,
}) => {
  await page.clock.install()
  await atlas.openMap('/?speed=fast')
  await atlas.complete()
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await atlas.openTimeOptions()
  await expect(atlas.time.getByLabel('Speed')).toHaveValue('fast')
  await page.keyboard.press('Escape')
  await atlas.time.getByRole('button', { name: 'Play' }).click()
  await expect(atlas.toYear).toHaveValue('1988')
  await page.clock.runFor(500)
  await expect(atlas.fromYear).toHaveValue('1989')
  await expect(atlas.toYear).toHaveValue('1989')
  await page.goBack()
  await expect(atlas.toYear).toHaveValue('2026')
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('play ends with the last year, and begins again with the first years of the same number', async ({
  atlas,
  page,
}) => {
  await page.clock.install()
  await atlas.openMap('/?from=2023&to=2025')
  await atlas.complete()
  await page.clock.pauseAt(Date.now() + 3_600_000)
  const play = atlas.time.getByRole('button', { name: 'Play' })
  await play.click()
  await page.clock.runFor(1200)
  await expect(atlas.toYear).toHaveValue('2026')
  await expect(play).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Stopped at the last year' })).toBeAttached()
  await play.click()
  await expect(atlas.fromYear).toHaveValue('1988')
  await expect(atlas.toYear).toHaveValue('1990')
})

test('the bars are told as a table, which follows the filter', async ({ atlas, page }) => {
  const row = atlas.time.getByRole('row', { name: /^2020/ })
  await atlas.open()
  const inBars = (events: typeof EVENTS) => events.filter(({ properties }) => !properties.long_running).length
  const in2020 = eventsBetween(2020, 2020)
  await expect(row.getByRole('cell').first()).toHaveText(String(inBars(in2020)))
  await page.goto('/?type=armed-conflict')
  const fights = in2020.filter(({ properties }) => properties.type === 'armed-conflict')
  await expect(row.getByRole('cell').first()).toHaveText(String(inBars(fights)))
  await expect(row.getByRole('cell').nth(1)).toHaveText(String(inBars(in2020)))
})

test('long-running events and uncertain dates can be hidden', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openTimeOptions()
  const certain = EVENTS.filter(({ properties }) => !properties.date_is_bounds && !/[~?]/.test(properties.date))
  await atlas.time.getByLabel('Date not certain').uncheck()
  await expect(atlas.rows).toHaveCount(certain.length)
  expect(certain.length).toBeLessThan(EVENTS.length)
  await atlas.time.getByLabel('Over two years').uncheck()
  await expect(atlas.rows).toHaveCount(certain.filter(({ properties }) => !properties.long_running).length)
  await expect.poll(() => new URL(page.url()).search).toBe('?long=hide&uncertain=hide')
})

test('axe finds nothing to object to in the months', async ({ atlas }) => {
  await atlas.open('/?from=2020&to=2020&months=9-11')
  await expect(atlas.time.getByRole('slider', { name: 'First month of range' })).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
})
