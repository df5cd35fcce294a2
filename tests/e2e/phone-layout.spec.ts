import { expect, test } from './driver.ts'

/** What can be read on a phone, by its address. */
const STATES = [
  '',
  'event=trilateral-statement-2020-11',
  'article=tass-2024-06-05',
  'profile=place:ashaghi-askipara',
  'page=notes',
  'page=data',
  'q=lachin',
] as const

/** Controls of the page that a finger may miss. Links in running text are excepted, as in WCAG 2.5.8. */
function smallTargets(least: number): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, select, summary, input, nav a, li > a')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('p, dd, td'))
    .map((control) => control.closest('label') ?? control)
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      // A symbol on the map takes touches beyond what it draws.
      const beyond = Number.parseFloat(getComputedStyle(target, '::before').height) || 0
      // Browsers lay out in 64ths of a pixel.
      return width > 1 && Math.max(height, beyond) < least - 1 / 32
    })
    .map((target) => `${Math.round(target.getBoundingClientRect().height)} px: ${target.outerHTML.slice(0, 110)}`)
}

/** Texts that are wider than the box that cuts them, but for those that say so with an ellipsis. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis'
    })
    .filter((element) => element.textContent?.trim() && !element.closest('.map-region'))
    .map((element) => element.outerHTML.slice(0, 140))
}

/**
 * Controls beside the map that something lies over, where a reader finds them: in sight, or once scrolled there; but for
 * those that match `replaced`, in whose place something else stands.
 */
function coveredControls(replaced: string): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('main :is(button, select, summary, input, a, .events-count)')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !replaced || !control.matches(replaced))
      // The handles of the years are for the keyboard only; a pointer drags over the bars, through them.
      .filter((control) => !control.closest('.map-region, .skip-links, .event-list li:nth-child(n + 3), .range-handle'))
      .filter((control) => control.getBoundingClientRect().width > 1 && getComputedStyle(control).clipPath === 'none')
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest' })
        const { left, top, height } = control.getClientRects()[0] ?? new DOMRect()
        const found = document.elementFromPoint(left + 6, top + height / 2)
        return !found || !(control.closest('label') ?? control).contains(found)
      })
      .map((control) => control.outerHTML.slice(0, 140))
  )
}

for (const lang of ['en', 'hy', 'az', 'ru'])
  test(`at 320 pixels nothing is wider than the page or cut off (${lang})`, async ({ atlas, page }) => {
    await atlas.loseWebgl()
    await page.setViewportSize({ width: 320, height: 640 })
    for (const state of STATES) {
      await page.goto(`/?lang=${lang}&${state}`)
      await atlas.read()
      expect(await atlas.overflow(), state).toBe(0)
      expect(await page.evaluate(cutTexts), state).toEqual([])
    }
  })

// A window of 1280 x 800 or 1440 x 900 pixels with the text at 200 %.
for (const [lang, width, height] of [
  ['hy', 640, 400],
  ['ru', 720, 450],
] as const)
  test(`in a window of ${width} x ${height} pixels nothing lies over a control (${lang})`, async ({ atlas, page }) => {
    await atlas.loseWebgl()
    await page.setViewportSize({ width, height })
    for (const state of STATES) {
      await page.goto(`/?lang=${lang}&${state}`)
      await atlas.read()
      expect(await page.evaluate(coveredControls, ''), state).toEqual([])
      expect(await atlas.overflow(), state).toBe(0)
    }
    await page.goto(`/?lang=${lang}`)
    await atlas.filters.click()
    await expect(page.locator('.facet-section').first()).toBeVisible()
    await page.locator('.facet-section > summary').first().click()
    // The filters stand in place of head and list.
    const replaced = ':is(.panel-head, .app-list) *:not(.filter-page *)'
    expect(await page.evaluate(coveredControls, replaced), 'with the filters open').toEqual([])
  })

for (const state of STATES)
  test(`on a phone every control is 44 pixels high, and axe objects to nothing (${state || 'first view'})`, async ({
    atlas,
    page,
  }) => {
    await (state === '' ? atlas.openMap() : atlas.open(`/?${state}`))
    await atlas.read()
    expect(await page.evaluate(smallTargets, 44)).toEqual([])
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
