/** Drives the atlas in a real browser. Browser tests know Playwright and the page's structure through this file alone. */
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test'
import { withoutDrawing, withoutWebgl } from './graphics.ts'
import { PageParts } from './page-parts.ts'
import { watch } from './watch.ts'

export { expect, type Page }

/** The page as its users know it, and what they do there. */
export class Atlas extends PageParts {
  /** Whether the browser has WebGL, and so the page a map rather than a picture of it. */
  private hasGraphics = true

  constructor(
    page: Page,
    private readonly isDrawn: boolean,
  ) {
    super(page)
  }

  /**
   * Opens an address in a browser without WebGL and waits until the list is there, and a picture in the map's place. For
   * all that does not need the map: drawn in software, it takes most of the time of a test.
   */
  async open(address = '/'): Promise<void> {
    if (this.hasGraphics) await this.loseWebgl()
    await this.page.goto(address)
    await expect(this.status).toBeAttached()
    await expect(this.page.locator('.reduced-map')).toBeAttached()
    await this.read()
  }

  /** Opens an address and waits until the list is there and the map has nothing left to load or draw. */
  async openMap(address = '/'): Promise<void> {
    expect(this.hasGraphics, 'a test has either the map or its picture').toBe(true)
    await this.page.goto(address)
    await expect(this.status).toBeAttached()
    await this.settled()
  }

  /** Waits until what is read beside the map is there; the map itself may still be on its way. */
  async read(): Promise<void> {
    await expect(this.time.locator('.time-lead')).toBeAttached()
    await expect(this.page.locator('[aria-busy="true"]:not(.map-view)')).toHaveCount(0)
  }

  /** Waits until offers and list are those of the words; until then they are those of the words before. */
  async found(words: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).searchParams.get('q')).toBe(words)
    await expect(this.page.locator('.search-state')).toBeEmpty()
  }

  /** Waits until the map has nothing left to load, move or draw. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.map-view[aria-busy="false"]')).toBeAttached()
  }

  /** Waits until nothing is left to load: the offer of new versions comes last, and is empty until there is one. */
  async complete(): Promise<void> {
    await this.settled()
    await expect(this.page.locator('.notices > [aria-live]')).toBeAttached()
  }

  /** Presses Tab until the focus is on something whose name or label begins so. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const focused = () =>
      this.page.evaluate(() => {
        const { activeElement: element } = document
        return element?.getAttribute('aria-label') ?? (element?.closest('label') ?? element)?.textContent?.trim() ?? ''
      })
    for (let i = 0; i < 80 && !(await focused()).startsWith(name); i += 1) await this.page.keyboard.press(key)
    expect(await focused()).toContain(name)
  }

  /** Opens a section of the filters and gives its controls. */
  async openFacet(name: string): Promise<Locator> {
    const section = this.page.locator('.facet-section').filter({ has: this.facet(name) })
    const rest = this.page.locator('.filter-rest')
    if (!(await this.facet(name).isVisible())) await rest.locator('> summary').click()
    if ((await section.getAttribute('open')) === null) await this.facet(name).click()
    return this.page.getByRole('group', { name, exact: true })
  }

  /** Waits until code runs behind the page. */
  async alive(): Promise<void> {
    await expect(this.page.locator('.map-view')).toBeAttached()
  }

  /** Ids of the events in the list, in order. */
  async listedIds(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id') ?? ''))
  }

  /** Kilometres that the rows of a list sorted by distance show, in order. */
  async listedDistances(): Promise<number[]> {
    const facts = await this.rows.locator('.event-row-facts').allTextContents()
    return facts.map((text) => Number(/([\d.,]+) km$/.exec(text.trim())?.[1]?.replaceAll(',', '')))
  }

  /** The places behind each symbol on the map and the number of events that the symbol stands for. */
  async drawnSymbols(): Promise<{ places: string[]; count: number }[]> {
    return this.markers.evaluateAll((markers) =>
      markers.map((marker) => ({
        places: marker.getAttribute('data-place-ids')?.split(' ') ?? [],
        count: Number(marker.getAttribute('data-count')),
      })),
    )
  }

  /** The part of the map that nothing covers, on the screen; its middle is what the address names as the map's position. */
  async freePart(): Promise<{ x: number; y: number; width: number; height: number }> {
    const [top = 0, right = 0, bottom = 0, left = 0] = await this.map.evaluate((map) => {
      const style = getComputedStyle(map)
      return ['top', 'right', 'bottom', 'left'].map((edge) =>
        Number.parseFloat(style.getPropertyValue(`--room-${edge}`)),
      )
    })
    const box = await this.map.boundingBox()
    if (!box) throw new Error('the map is not shown')
    return { x: box.x + left, y: box.y + top, width: box.width - left - right, height: box.height - top - bottom }
  }

  /** Opens the menu with the years as inputs, if it is not open. */
  async openYears(): Promise<void> {
    if ((await this.yearsButton.getAttribute('aria-expanded')) === 'false') await this.yearsButton.click()
    await expect(this.fromYear).toBeVisible()
  }

  /** Opens what the chart can be told. */
  async openTimeOptions(): Promise<void> {
    await this.time.locator('[popovertarget="time-options"]').click()
    await expect(this.time.getByLabel('Speed')).toBeVisible()
  }

  /** Opens the menu of what concerns the page as a whole. */
  async openMore(): Promise<void> {
    await this.page.locator('.more-open').filter({ visible: true }).click()
    await expect(this.page.locator('#more')).toBeVisible()
  }

  /** Chooses a button of that menu. */
  async chooseMore(name: string): Promise<void> {
    await this.openMore()
    await this.page.locator('#more').getByRole('button', { name }).click()
  }

  /** Opens or closes the card of the layers. */
  async toggleLayers(): Promise<void> {
    await this.page.locator('[popovertarget="layers"]').filter({ visible: true }).first().click()
  }

  async setYears(from: number, to: number): Promise<void> {
    await this.openYears()
    await this.fromYear.fill(String(from))
    await this.toYear.fill(String(to))
  }

  /** Map position in the address, as MapLibre writes it. */
  position(): { zoom: number; lat: number; lon: number } | undefined {
    const [zoom, lat, lon] = /map=([\d.-]+)\/([\d.-]+)\/([\d.-]+)/.exec(this.page.url())?.slice(1).map(Number) ?? []
    return zoom === undefined || lat === undefined || lon === undefined ? undefined : { zoom, lat, lon }
  }

  /** By how many pixels the page is wider than its window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }

  /** Waits until the browser has stored the atlas. */
  async stored(): Promise<void> {
    await this.page.evaluate(async () => void (await navigator.serviceWorker.ready))
  }

  /** Opens an address in another tab of the same browser, with the map or, where this one has none, without. */
  async secondPage(address: string): Promise<Atlas> {
    const other = new Atlas(await this.page.context().newPage(), this.isDrawn)
    const url = new URL(address.slice(1), this.page.url().replace(/[?#].*/, '')).href
    await (this.hasGraphics ? other.openMap(url) : other.open(url))
    return other
  }

  /** Violations that axe finds, as readable lines, in all of the page but for what a selector leaves out. */
  async accessibilityFaults(leftOut?: string): Promise<string[]> {
    // Otherwise it opens a page of its own for each result, only for the sake of frames of other origins.
    const axe = new AxeBuilder({ page: this.page })
      .setLegacyMode()
      // What it finds nothing in is not listed one by one: that takes half of its time.
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    const { violations } = await (leftOut ? axe.exclude(leftOut) : axe).analyze()
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.filter(({ html }) => !isPinSize(id, html)).map(({ html }) => `${impact} ${id}: ${html.slice(0, 140)}`),
    )
  }

  /** What the map's canvas shows, as a picture that can be compared. */
  async picture(): Promise<string> {
    expect(this.isDrawn, 'a test of what is drawn has `test.use({ isDrawn: true })`').toBe(true)
    await this.settled()
    return (await this.map.locator('canvas').screenshot()).toString('base64')
  }

  /** From the next page on the browser has no WebGL. */
  async loseWebgl(): Promise<void> {
    this.hasGraphics = false
    await this.page.addInitScript(withoutWebgl)
  }

  /** Whether a console error is how the map says that the browser has no WebGL, when it has none. */
  misses(error: string): boolean {
    return !this.hasGraphics && /GPUInitializationError|WebGL/.test(error)
  }

  /** Opens a page that is not of the atlas, and so without its headers, with this markup. */
  async openElsewhere(markup: string, headers: Record<string, string> = {}): Promise<void> {
    const body = `<!doctype html><html lang="en"><title>Elsewhere</title>${markup}</html>`
    await this.page.route(/\/elsewhere\.html$/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
    )
    await this.page.goto('/elsewhere.html')
  }

  /** Answers every request whose path contains `part` by `answer`. */
  async intercept(part: string, answer: (route: Route) => Promise<void>): Promise<void> {
    await this.page.route((url) => url.pathname.includes(part), answer)
  }
}

interface Fixtures {
  atlas: Atlas
  /** Watches every page and frame that a test opens. */
  watched: undefined
  /** Whether the map's canvas shows anything; all else of the map is the same without. */
  isDrawn: boolean
  /** Whether the map asks for the heights of the land. */
  hasHeights: boolean
  /** Console errors that the test expects, because it breaks something on purpose. */
  expectedErrors: RegExp | undefined
}

/**
 * Every test fails on a console error or warning it does not expect, on any request to another origin, and on anything
 * that the content policy stops.
 */
export const test = base.extend<Fixtures>({
  // Addresses in tests begin at the root of the atlas, which may be a path of the server.
  page: async ({ page, baseURL }, use) => {
    const goTo = page.goto.bind(page)
    page.goto = (address, options) => goTo(address.startsWith('/') ? `${baseURL}${address}` : address, options)
    await use(page)
  },
  expectedErrors: [undefined, { option: true }],
  // Heights drawn in software take most of the time of a test; only tests about them ask for them.
  hasHeights: [false, { option: true }],
  isDrawn: [false, { option: true }],
  atlas: async ({ page, isDrawn }, use) => use(new Atlas(page, isDrawn)),
  watched: [
    async ({ context, baseURL, expectedErrors, atlas, hasHeights, isDrawn }, use) => {
      if (!isDrawn) await context.addInitScript(withoutDrawing)
      if (!hasHeights)
        await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      const { foreign, violations, complaints } = await watch(context, `${baseURL}/`)
      await use(undefined)
      expect(foreign, 'requests to other origins').toEqual([])
      expect(violations, 'what the content policy had to stop').toEqual([])
      expect(
        complaints.filter((text) => !expectedErrors?.test(text) && !atlas.misses(text)),
        'console errors',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** WCAG 2.5.8 excepts pins on a map: where they stand, and so what covers them, is essential. Panning uncovers them. */
function isPinSize(rule: string, html: string): boolean {
  return rule === 'target-size' && html.includes('data-place-id=')
}
