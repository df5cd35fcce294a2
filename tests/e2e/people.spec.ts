/** What readers have set, or do with what they hold in their hands. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, test } from './driver.ts'

test('the keys of an input method, a wheel over a year, and letters that are typed fast do nothing by themselves', async ({
  atlas,
  page,
}) => {
  await page.clock.install({ time: new Date('2026-06-01T10:00:00Z') })
  await atlas.open()
  const session = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const press = (key: string) =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 })
  await atlas.search.pressSequentially('Shu')
  await compose('sha')
  await expect(atlas.search).toHaveValue('Shusha')
  await press('Enter')
  await expect(atlas.search).toBeFocused()
  await press('Escape')
  await expect(atlas.search).toHaveValue(/^Shu/)
  await compose('')
  await atlas.search.fill('')
  await expect(page).not.toHaveURL(/q=/)
  await expect(atlas.rows.first()).toBeVisible()

  await page.clock.pauseAt(new Date('2026-06-01T11:00:00Z'))
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const seen = new Map<Element, string>()
    const look = () => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]')) {
        const text = region.textContent.trim()
        if (text !== '' && seen.get(region) !== text) said.push(text)
        seen.set(region, text)
      }
    }
    look()
    said.length = 0
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await atlas.search.pressSequentially('Nagorno-Karabakh talks')
  // The chip names the words that are searched for from the moment on in which "Searching…" is shown for them.
  await expect(page.locator('.active-filters')).toContainText('Nagorno-Karabakh talks')
  await expect(page.locator('.search-state')).toBeEmpty()
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(await said(), 'while the letters come').toEqual([])
  await page.clock.runFor(2000)
  await expect.poll(said, 'at rest').toEqual([await atlas.status.textContent()])
  await page.clock.resume()

  await atlas.openYears()
  await atlas.fromYear.click()
  await page.mouse.wheel(0, -100)
  await page.mouse.wheel(0, 100)
  await page.mouse.wheel(0, 100)
  await expect(atlas.fromYear).toBeFocused()
  expect(await atlas.fromYear.inputValue()).toBe('1988')
})

test('words selected in a dialog and let go beside it leave it open; a click beside it closes it', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.chooseMore('Share')
  const dialog = page.getByRole('dialog')
  const box = await dialog.getByRole('textbox').first().boundingBox()
  if (!box) throw new Error('the address to share is not shown')
  await page.mouse.move(box.x + 100, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(10, box.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(dialog).toBeVisible()
  await page.mouse.click(10, box.y + 20)
  await expect(dialog).toBeHidden()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })

  test('a second one that comes down beside the first has no part in its drag over the bars', async ({
    atlas,
    page,
  }) => {
    await atlas.open()
    const box = await atlas.time.locator('.time-plot .column-picker').boundingBox()
    if (!box) throw new Error('the bars have no box')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...shares: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: shares.map((share, id) => ({ x: box.x + box.width * share, y: box.y + box.height / 2, id })),
      })
    await touch('touchStart', 0.3)
    await touch('touchMove', 0.36)
    await touch('touchMove', 0.45)
    const [first, last] = await Promise.all(['min', 'max'].map((end) => atlas.firstHandle.getAttribute(end)))
    const year = String(Number(first) + Math.floor(0.45 * (Number(last) - Number(first) + 1)))
    await expect(atlas.toYear).toHaveValue(year)
    await touch('touchStart', 0.45, 0.8)
    await touch('touchMove', 0.45, 0.85)
    await touch('touchMove', 0.45, 0.9)
    await touch('touchEnd')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await expect(atlas.toYear).toHaveValue(year)
  })
})

test('a window of 1280 pixels zoomed to 400 % hides no control behind another', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await atlas.open()
  const covered = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, input, summary, select)')].flatMap((control) => {
        const { x, y, width, height } = control.getBoundingClientRect()
        const isInWindow = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight
        // Over the handles lies what takes a pointer's place there; they are for the keyboard.
        if (
          control.matches('.range-handle') ||
          !control.checkVisibility({ visibilityProperty: true }) ||
          !isInWindow ||
          width === 0
        )
          return []
        const top = document.elementFromPoint(x + width / 2, y + height / 2)
        const isSeen =
          top && (control.contains(top) || top.contains(control) || control.closest('label')?.contains(top))
        return isSeen ? [] : [`${control.outerHTML.slice(0, 90)} under ${top?.className}`]
      }),
    )
  expect(await covered()).toEqual([])
  for (const control of [atlas.search, atlas.filters, atlas.yearsButton])
    await expect(control).toBeInViewport({ ratio: 1 })
  await atlas.openYears()
  await expect(atlas.fromYear).toBeInViewport({ ratio: 1 })
  await atlas.fromYear.fill('2020')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Raise the panel' }).click()
  await atlas.rows.first().getByRole('link').click()
  await expect(atlas.openTitle).toBeInViewport()
  expect(await atlas.overflow()).toBe(0)
})

test('letters follow the size that is set in the browser, in the atlas and on its permanent pages', async ({
  baseURL,
  launchOptions,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  await mkdir(join(profile, 'Default'))
  const preferences = { webkit: { webprefs: { default_font_size: 32 } } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  for (const path of ['/', '/event/sochi-summit-2022/']) {
    await page.goto(baseURL + path)
    const [smallest, tooWide] = await page.evaluate(() => {
      const sizes = [...document.querySelectorAll<HTMLElement>('h1, p, li, button, summary, label, input, select')]
        .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      return [
        Math.min(...sizes.filter((size) => size > 0)),
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]
    })
    expect(smallest, path).toBeGreaterThanOrEqual(20)
    expect(tooWide, path).toBeLessThanOrEqual(0)
  }
  await context.close()
  await rm(profile, { recursive: true })
})
