/** Walks through the page by keyboard without a plan: what goes wrong on the way can go wrong for a reader, too. */
import { randomNumbers } from '../../tools/bench/random-numbers.ts'
import { type Atlas, expect, type Page } from './driver.ts'

const STEPS = 24
/** After so many steps the page is loaded again from its address. */
const LEG = 8

const WORDS = ['war', 'shushi', 'yerevn', 'лачин', 'cop29', 'zzzzz', '']
const YEARS = ['1988', '1994', '2005', '2016', '2020', '2023', '2024', '2026']
const PRESSED = 'button, summary, a[href], input[type="checkbox"], input[type="radio"]'

/**
 * Goes `STEPS` steps, without WebGL, because the map has tests of its own. After each, something has the focus, nothing is
 * wider than the window, and as many events are listed as the count says; after each leg, the address gives the same view
 * again.
 */
export async function walk(atlas: Atlas, page: Page, seed: number): Promise<void> {
  const random = randomNumbers(seed)
  const taken: string[] = []
  await atlas.loseWebgl()
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto('/')
  await begin(page)
  for (let step = 1; step <= STEPS; step += 1) {
    taken.push(await takeStep(page, random))
    const way = taken.slice(-LEG).join(', then ')
    await quiet(page)
    await expect.poll(() => focused(page), `focus after: ${way}`).not.toBe('body')
    expect(await atlas.overflow(), `pixels too wide after: ${way}`).toBeLessThanOrEqual(0)
    const uncounted = async () =>
      (await atlas.rows.count()) - Number(/\d+/.exec((await atlas.status.textContent()) ?? '')?.[0])
    await expect.poll(uncounted, `events beyond the count after: ${way}`).toBe(0)
    if (step % LEG > 0) continue
    const before = await viewOf(atlas)
    await page.reload()
    await begin(page)
    await expect.poll(() => viewOf(atlas), `the same view again after: ${way}`).toEqual(before)
  }
}

/** Puts the focus on the first control of a page that has been loaded. */
async function begin(page: Page): Promise<void> {
  await quiet(page)
  await page.keyboard.press('Tab')
}

/** Waits until nothing is on its way. */
async function quiet(page: Page): Promise<void> {
  await expect(page.locator('.map-fallback')).toBeAttached()
  await expect(page.locator('[aria-busy="true"], .map-loading, dialog progress')).toHaveCount(0)
  await expect(page.locator('.search-state')).toBeEmpty()
  const language = new URL(page.url()).searchParams.get('lang') ?? 'en'
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  // In the first frame the picture of the map learns its new size, in the second it is there.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Does what the keyboard can do at a place that chance has chosen. Gives it in words. */
async function takeStep(page: Page, random: () => number): Promise<string> {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const kind = random()
  const [dialog] = await page.locator('dialog[open]').all()
  const scope = dialog ?? page.locator('main')
  /** A control in sight that chance has chosen; undefined where there is none. */
  const control = async (selector: string) => {
    const chosen = await scope.evaluateHandle(choose, { selector, chance: random() })
    return chosen.asElement() ?? undefined
  }
  if (kind < 0.1) {
    const year = await control('input[type="number"]')
    const text = pick(YEARS)
    await year?.fill(text)
    await year?.press('Enter')
    return `year ${text}`
  }
  if (kind < 0.2) {
    const choice = await control('select')
    const values = (await choice?.$$('option')) ?? []
    const value = values.length > 0 ? await pick(values).getAttribute('value') : null
    await choice?.focus()
    await choice?.selectOption(value)
    return `choice ${value}`
  }
  if (kind < 0.25) {
    const range = await control('input[type="range"]')
    const key = pick(['Home', 'End', 'PageUp', 'PageDown', 'ArrowRight'])
    await range?.press(key)
    return `range ${key}`
  }
  if (kind < 0.32) {
    const field = await control('#search')
    const words = pick(WORDS)
    await field?.fill(words)
    if (field) await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(words)
    return `search ${words}`
  }
  if (kind < 0.37) {
    const isFirst = await page.evaluate(() => window.navigation.currentEntry?.index === 1)
    if (!isFirst) await page.goBack()
    return 'back'
  }
  if (kind < 0.42) {
    await page.keyboard.press('Escape')
    return 'Escape'
  }
  const pressed = await control(PRESSED)
  const name = (await pressed?.evaluate(nameOf)) ?? ''
  // Links to other pages and years that play by themselves are for tests of their own.
  if (!pressed || name === '') return 'nothing'
  const opensDialog = (await pressed.getAttribute('aria-haspopup')) === 'dialog'
  await pressed.press(name.startsWith('input') ? 'Space' : 'Enter')
  // Its code may be on its way.
  if (opensDialog) await expect(page.locator('dialog[open]')).toBeVisible()
  return name
}

/** Runs in the page, so that nothing comes or goes meanwhile: one of the controls in sight. `chance`: from 0 up to 1. */
function choose(scope: Element, { selector, chance }: { selector: string; chance: number }) {
  const inSight = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 0,
  )
  return inSight[Math.floor(chance * inSight.length)]
}

/** Runs in the page: what a control is called, "" for one that leaves the view or goes on by itself. */
function nameOf(control: HTMLElement | SVGElement): string {
  const text = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent ?? ''
  const isAway =
    control instanceof HTMLAnchorElement &&
    (control.origin !== location.origin || control.pathname !== location.pathname || control.target !== '')
  return isAway || control.matches('.play-button') ? '' : `${control.localName} "${text.trim().slice(0, 40)}"`
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName)
}

/** What an address has to bring back. */
async function viewOf(atlas: Atlas): Promise<unknown> {
  return {
    ids: await atlas.listedIds(),
    count: await atlas.status.textContent(),
    years: [await atlas.fromYear.inputValue(), await atlas.toYear.inputValue()],
    filters: await atlas.page.locator('.active-filters li').allTextContents(),
    title: await atlas.page.title(),
    language: await atlas.page.locator('html').getAttribute('lang'),
  }
}
