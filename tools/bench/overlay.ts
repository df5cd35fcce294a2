/** Rows of a reader's own: a file opened in the atlas and in the pages compared with, its years changed and a row clicked. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { median, pressOn } from './measure.ts'
import { randomNumbers } from './random-numbers.ts'
import type { SiteServer } from './serve.ts'

/** Milliseconds, but for `heap`, which is bytes. A number that a page does not have is absent. */
export interface RowsVisit {
  /** From the choice of the file to the frame that draws all its rows. */
  drawn?: number
  /** Processor time of all processes of the browser meanwhile; unlike times, other programs hardly change it. */
  drawnWork?: number
  /** From a change of years to its frame. */
  years?: number
  yearsWork?: number
  /** From the press on a row to its card. */
  card?: number
  heap?: number
}

export const ROWS_PAGES = {
  atlas: 'Karabakh Atlas',
  webgl: 'bare WebGL2',
  deck: 'deck.gl',
  kepler: 'kepler.gl',
} as const

export type RowsPage = keyof typeof ROWS_PAGES

export interface RowsResults {
  date: string
  machine: string
  browser: string
  runs: number
  sizes: { rows: number; bytes: number; pages: Record<RowsPage, RowsVisit> }[]
}

const PATHS: Record<RowsPage, string> = {
  atlas: '',
  webgl: 'webgl-rows.html',
  deck: 'deck-rows.html',
  kepler: 'kepler/index.html?rows',
}
const CARDS: Partial<Record<RowsPage, string>> = { atlas: '.own-row details', deck: '.maplibregl-popup' }
const YEARS = [
  [1995, 2026],
  [1995, 2010],
  [1988, 2026],
] as const
const PATIENCE_MS = 120_000

declare global {
  interface Window {
    benchRows: {
      /** Resolves with the time from the choice of a file of so many rows until it is drawn. */
      opened: (count: number) => Promise<number>
      setYears: (from: number, to: number, count: number) => Promise<number>
      /** A row in sight, as a pixel of the page. */
      target: () => [number, number] | undefined
    }
  }
}

/** Writes a file of so many rows, with the columns of UCDP GED that the atlas reads, over the first view. Gives its bytes. */
export async function writeRows(count: number, path: string): Promise<number> {
  const random = randomNumbers(count)
  const lines = ['id,latitude,longitude,date_start,date_end,type_of_violence,where_prec,best']
  for (let row = 0; row < count; row++) {
    const day = new Date(Date.UTC(1988, 0, 1) + Math.floor(random() * 14_000) * 86_400_000).toISOString().slice(0, 10)
    const [lat, lon] = [(38 + random() * 4).toFixed(5), (43 + random() * 7).toFixed(5)]
    const [kind, precision, best] = [
      1 + Math.floor(random() * 3),
      1 + Math.floor(random() * 4),
      Math.floor(random() * 30),
    ]
    lines.push([row, lat, lon, `${day} 00:00:00`, `${day} 00:00:00`, kind, precision, best].join(','))
  }
  const text = `${lines.join('\n')}\n`
  await writeFile(path, text)
  return text.length
}

/** Medians of visits of all pages with files of these sizes, the pages in turn. `folder` gets the files. */
export async function measureRows(
  browser: Browser,
  server: SiteServer,
  { sizes, runs, folder }: { sizes: readonly number[]; runs: number; folder: string },
): Promise<RowsResults['sizes']> {
  const results: RowsResults['sizes'] = []
  // Fills the server's memory, and is not counted.
  const first = join(folder, 'rows-first.csv')
  await writeRows(100, first)
  await visitRows(browser, server, 'atlas', first, 100)
  for (const rows of sizes) {
    const file = join(folder, `rows-${rows}.csv`)
    const bytes = await writeRows(rows, file)
    const visits: Record<RowsPage, RowsVisit[]> = { atlas: [], webgl: [], deck: [], kepler: [] }
    for (let run = 0; run < runs; run += 1)
      for (const page of Object.keys(visits) as RowsPage[]) {
        const result = await visitRows(browser, server, page, file, rows)
        console.log(`${rows} rows, ${page}: ${JSON.stringify(result)}`)
        visits[page].push(result)
      }
    const pages = Object.fromEntries(Object.entries(visits).map(([page, all]) => [page, medianOf(all)]))
    results.push({ rows, bytes, pages: pages as Record<RowsPage, RowsVisit> })
  }
  return results
}

async function visitRows(
  browser: Browser,
  server: SiteServer,
  name: RowsPage,
  file: string,
  rows: number,
): Promise<RowsVisit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(PATIENCE_MS)
  const result: RowsVisit = {}
  try {
    for (const script of ['watch-page.js', ...(name === 'atlas' ? ['watch-rows.js'] : [])])
      await page.addInitScript({ path: new URL(script, import.meta.url).pathname })
    await page.goto(server.address + PATHS[name])
    await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0 && window.benchRows !== undefined)
    await page.evaluate(() => window.benchRest())
    if (name === 'atlas') await page.getByRole('button', { name: 'Layers' }).click()
    const workMs = await workCounter(browser)
    const before = await workMs()
    const opened = page.evaluate((count) => window.benchRows.opened(count), rows)
    await page.setInputFiles('input[type=file]', file)
    result.drawn = await withPatience(opened)
    await page.evaluate(() => window.benchRest())
    result.drawnWork = (await workMs()) - before
    const times: number[] = []
    const work: number[] = []
    for (const [from, to] of YEARS) {
      await page.evaluate(() => window.benchRest())
      const start = await workMs()
      const change = page.evaluate(([a, b, n]) => window.benchRows.setYears(a, b, n), [from, to, rows] as const)
      times.push(await withPatience(change))
      work.push((await workMs()) - start)
    }
    result.years = median(times) ?? Number.NaN
    result.yearsWork = median(work) ?? Number.NaN
    const card = CARDS[name]
    if (card) result.card = await clickRow(page, card)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    result.heap = (await session.send('Runtime.getHeapUsage')).usedSize
  } catch (error) {
    // A page that a file is too much for has no further numbers, and says so.
    console.warn(`${rows} rows, ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  } finally {
    await page.context().close()
  }
  return result
}

/** Milliseconds of processor time that all processes of a browser have taken. */
async function workCounter(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession()
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
}

/** From the press on a row to its card. */
async function clickRow(page: Page, card: string): Promise<number> {
  await page.evaluate(() => window.benchRest())
  const target = await page.evaluate(() => window.benchRows.target())
  if (!target) throw new Error('no row is in sight')
  await pressOn(page, target, card)
  return withPatience(page.evaluate(() => window.benchAwaited))
}

async function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function medianOf(visits: readonly RowsVisit[]): RowsVisit {
  const keys = ['drawn', 'drawnWork', 'years', 'yearsWork', 'card', 'heap'] as const
  const entries = keys.map((key) => [key, median(visits.flatMap((one) => one[key] ?? []))] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
