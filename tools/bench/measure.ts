/** One visit of a page in a fresh browser context, measured from outside. */
import type { Browser, Page } from '@playwright/test'
import type { SiteServer } from './serve.ts'

/** Milliseconds, but for `bytes` and `heap`, which are bytes. A number that a page does not have is absent. */
export interface Visit {
  bytes: number
  readable: number
  idle: number
  /** Sum of the tasks over 50 ms until idle. */
  longTasks: number
  list?: number
  listWork?: number
  /** Until the symbols are those of the new years. */
  symbols?: number
  /** Until labels and lines have followed, too. */
  map?: number
  /** All main-thread work that one change of years causes, until the map is idle. */
  work?: number
  /** Frames a second while the map is dragged. */
  pan?: number
  /** From the press on a symbol to its words. */
  popup?: number
  heap: number
}

/** The same on a phone with a quarter of the processor's pace, over a line of 1.6 Mbit/s. */
export type PhoneVisit = Required<Pick<Visit, 'readable' | 'idle' | 'popup'>>

/** Changes of years, one input each but for the last, which widens to all. */
const YEARS: readonly (readonly [from: number, to: number])[] = [
  [2015, 2026],
  [1995, 2026],
  [1995, 2010],
  [1995, 2020],
  [2005, 2020],
  [1988, 2026],
]
const POPUP = '.maplibregl-popup, .leaflet-popup, .card :is(blockquote, q)'
/** Paths of the pages whose drags are compared; kepler.gl takes minutes over one in software. */
const DRAGGED = ['', 'maplibre.html']
/** Where the map is dragged from, and how far to and fro: open sea in every page, in pixels. */
const DRAG = { from: [1300, 500], byPx: 160, steps: 60 } as const
const LOADING_MS = 120_000
/** A new window loads the browser's own panels, which takes both cores of a small machine for most of a second. */
const NEW_WINDOW_MS = 1500

declare global {
  interface Window {
    benchLoading: () => Pick<Visit, 'readable' | 'idle' | 'longTasks'>
    /** Resolves when frames come at their usual pace: graphics in software go on after the page believes it is done. */
    benchRest: () => Promise<void>
    /** Milliseconds from the next press of the pointer to the moment an element is drawn (watch-page.js). */
    benchShown: (selector: string) => Promise<number>
    benchFrames: () => Promise<number>
    /** What waits for the pointer; begun before the pointer does anything, because a slow page may see that first. */
    benchAwaited: Promise<number>
    /** Absent in a page without a map. */
    bench?: {
      setYears: (from: number, to: number) => Promise<{ listWork: number; list: number; symbols: number } | undefined>
      target: () => [number, number] | undefined
    }
  }
}

/** Visits the page at `path` of a server that nobody else uses meanwhile. */
export async function visit(browser: Browser, server: SiteServer, path: string): Promise<Visit> {
  const address = server.address + path
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => console.warn(`${address}: ${error.message}`))
  try {
    const sentBefore = server.sent()
    await page.addInitScript({ path: new URL('watch-page.js', import.meta.url).pathname })
    await page.waitForTimeout(NEW_WINDOW_MS)
    await page.goto(address)
    const { idle, readable, longTasks } = await untilIdle(page)
    const bytes = server.sent() - sentBefore
    const hasMap = await page.evaluate(() => window.bench !== undefined)
    const changes = hasMap ? await changeYears(page) : {}
    const dragged = DRAGGED.includes(path) ? { pan: await dragMap(page) } : {}
    const popup = hasMap ? await clickSymbol(page) : undefined
    return {
      bytes,
      readable,
      idle,
      longTasks,
      ...changes,
      ...dragged,
      ...(popup === undefined ? {} : { popup }),
      heap: await heapOf(page),
    }
  } finally {
    await page.context().close()
  }
}

/** Visits the atlas on a slow phone. */
export async function visitOnPhone(browser: Browser, server: SiteServer): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  try {
    await page.addInitScript({ path: new URL('watch-page.js', import.meta.url).pathname })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const bytesPerSecond = 1_600_000 / 8
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.waitForTimeout(NEW_WINDOW_MS)
    await page.goto(server.address)
    const { readable, idle } = await untilIdle(page)
    const popup = await clickSymbol(page)
    if (popup === undefined) throw new Error('there is no symbol to click on a phone')
    return { readable, idle, popup }
  } finally {
    await context.close()
  }
}

async function untilIdle(page: Page): Promise<Pick<Visit, 'readable' | 'idle' | 'longTasks'>> {
  await page.waitForFunction(
    () => ['idle', 'first-contentful-paint'].every((name) => performance.getEntriesByName(name).length > 0),
    undefined,
    { timeout: LOADING_MS },
  )
  return page.evaluate(() => window.benchLoading())
}

async function changeYears(page: Page): Promise<Partial<Visit>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const results: { symbols: number; map: number; work: number; list?: number; listWork?: number }[] = []
  for (const [from, to] of YEARS) {
    await page.evaluate(() => window.benchRest())
    const before = await taskMs()
    const result = await page.evaluate(
      async (years) => {
        const started = performance.now()
        const frames = await window.bench?.setYears(years[0], years[1])
        const map = performance.now() - started
        // Where the map is points and nothing else, it is drawn when they are.
        return { symbols: map, ...frames, map }
      },
      [from, to] as const,
    )
    results.push({ ...result, work: (await taskMs()) - before })
  }
  const of = (key: 'symbols' | 'map' | 'work' | 'list' | 'listWork') =>
    median(results.flatMap((result) => result[key] ?? []))
  const { list, listWork } = { list: of('list'), listWork: of('listWork') }
  return {
    symbols: of('symbols') ?? Number.NaN,
    map: of('map') ?? Number.NaN,
    work: of('work') ?? Number.NaN,
    ...(list === undefined || listWork === undefined ? {} : { list, listWork }),
  }
}

/** Frames a second while the map is dragged to and fro. */
async function dragMap(page: Page): Promise<number> {
  await page.evaluate(() => window.benchRest())
  await page.evaluate(() => {
    window.benchAwaited = window.benchFrames()
  })
  const [x, y] = DRAG.from
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - DRAG.byPx, y, { steps: DRAG.steps })
  await page.mouse.move(x, y, { steps: DRAG.steps })
  await page.mouse.up()
  return page.evaluate(() => window.benchAwaited)
}

/** Milliseconds from the pointer's press on a symbol to the frame with its popup; undefined where no symbol can be told. */
async function clickSymbol(page: Page): Promise<number | undefined> {
  await page.evaluate(() => window.benchRest())
  const target = await page.evaluate(() => window.bench?.target() ?? null)
  if (!target) return undefined
  await pressOn(page, target, POPUP)
  // A click that opens nothing must not keep the bench waiting for ever.
  await page.waitForSelector(POPUP, { state: 'attached', timeout: LOADING_MS })
  return page.evaluate(() => window.benchAwaited)
}

/** Presses on a point, in pixels; `window.benchAwaited` then tells when the element has been drawn. */
export async function pressOn(page: Page, target: [number, number], selector: string): Promise<void> {
  await page.evaluate((shown) => {
    window.benchAwaited = window.benchShown(shown)
  }, selector)
  await page.mouse.move(...target)
  await page.mouse.click(...target)
}

/** Bytes on the main thread's JavaScript heap after a collection. Workers are not part of it. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Undefined for an empty list. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
