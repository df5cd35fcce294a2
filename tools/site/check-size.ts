/**
 * `npm run size`: loads the built site in Chromium until nothing more is asked for, and adds up what was transferred,
 * brotli-compressed. Fails when a sum of code, styles and fonts or of the base map has grown by more than 5 % since it was
 * recorded, when an event takes more than its budget on average, or when anything was asked of another origin. What comes
 * after the first view is listed only. `npm run size -- --record` records the sums in tools/site/sizes.json.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Request } from '@playwright/test'
import { preview } from 'vite'
import { requireSite } from '../plain-errors.ts'
import { launchChromium } from '../run/find-chromium.mjs'
import { aboveBudget, averagesOf, grownTooMuch, type Sums } from './budgets.ts'

const RECORD = new URL('sizes.json', import.meta.url)
const DATA = join('dist', 'data')
const COMPRESSED = /\.(woff2|png)$/

requireSite()
const browser = await launchChromium()
const server = await preview({ configLoader: 'runner', preview: { port: 0 }, logLevel: 'error' })
const { origin } = new URL(server.resolvedUrls?.local[0] ?? '')
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
// Bytes are what is checked here, on a busy machine too.
page.setDefaultTimeout(120_000)
interface Transfer {
  path: string
  bytes: number
  /** Start of the request, milliseconds since the epoch. */
  started: number
}
const transfers: Promise<Transfer>[] = []
const foreign: string[] = []
const note = (request: Request) => {
  const { origin: asked, pathname } = new URL(request.url())
  if (asked === origin) transfers.push(measure(request, pathname))
  else foreign.push(request.url())
}
page.on('requestfinished', note)
// The last thing that a visit asks for.
const heights = page.waitForEvent('requestfinished', (request) => request.url().includes('/data/basemap/elevation/'))
const served = await page.goto(`${origin}/`)
const idle = await page
  .waitForFunction((mark) => performance.getEntriesByName(mark)[0], 'map-first-idle')
  .then((mark) => mark.evaluate((entry) => performance.timeOrigin + (entry?.startTime ?? 0)))
await heights
await page.waitForLoadState('networkidle')
// What the browser asks for on its own later, such as the icon again, is not part of the visit.
page.off('requestfinished', note)
// A file asked for twice, such as the icon, comes from the cache the second time.
const all = [...new Map((await Promise.all(transfers)).toReversed().map((one) => [one.path, one])).values()]
const named = await namedByPage((await served?.text()) ?? '')
await browser.close()
await server.close()

const kilobytes = (some: Transfer[]) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
for (const { path, bytes, started } of all.toSorted((a, b) => a.started - b.started))
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${path}${started > idle ? '  (after the first view)' : ''}`)
const untilIdle = all.filter(({ started }) => started <= idle)
const shell = all.filter(({ path }) => named.has(path))
const code = all.filter(({ path }) => /\.(js|css|woff2)$/.test(path))
const basemap = untilIdle.filter(({ path }) => path.startsWith('/data/basemap/'))
const sums: Sums = { shell: kilobytes(shell), code: kilobytes(code), basemap: kilobytes(basemap) }
const averages = await measureEvents()
console.log(
  `Code and styles that the page names: ${sums.shell.toFixed(1)} KB; all code, styles and fonts: ${sums.code.toFixed(1)} KB.`,
)
console.log(`Base map of the first view: ${sums.basemap.toFixed(1)} KB.`)
console.log(
  `An event on average: ${averages.index.toFixed(0)} bytes of the index, ${averages.record.toFixed(0)} of its record.`,
)
console.log(
  `Until the map is idle: ${kilobytes(untilIdle).toFixed(1)} KB; with what comes after: ${kilobytes(all).toFixed(1)} KB.`,
)
if (foreign.length > 0) console.error(`Requests to other origins: ${foreign.join(', ')}`)
if (process.argv.includes('--record'))
  await writeFile(
    RECORD,
    `${JSON.stringify({ shell: round(sums.shell), code: round(sums.code), basemap: round(sums.basemap) }, null, 2)}\n`,
  )
const faults = [...grownTooMuch(sums, JSON.parse(await readFile(RECORD, 'utf8'))), ...aboveBudget(averages)]
for (const line of faults) console.error(line)
// Nothing in a sum means that the page was not seen.
const isMeasured = Object.values(sums).every((sum) => sum > 0)
process.exitCode = isMeasured && faults.length === 0 && foreign.length === 0 ? 0 : 1

/** What an event takes on average, in the index and as a record, in bytes of the built site's data. */
async function measureEvents() {
  const folder = join(DATA, 'events')
  const sizeOf = async (path: string) => compressedSize(path, await readFile(path))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const records = await Promise.all(names.map((name) => sizeOf(join(folder, name))))
  return averagesOf(await sizeOf(join(DATA, 'index.json')), records)
}

/** Paths of the scripts and styles that a page's HTML, as served, names; parsed in an empty page, which has no policy against it. */
async function namedByPage(html: string): Promise<Set<string>> {
  const empty = await browser.newPage()
  return new Set(
    await empty.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html')
      const files = parsed.querySelectorAll('script[src], link[rel~="stylesheet"], link[rel~="modulepreload"]')
      return [...files].map((file) => file.getAttribute('src') ?? file.getAttribute('href') ?? '')
    }, html),
  )
}

/** To a tenth of a kilobyte, so that a byte more or less changes no record. */
function round(kilobytes: number): number {
  return Number(kilobytes.toFixed(1))
}

async function measure(request: Request, path: string): Promise<Transfer> {
  const response = await request.response()
  return {
    path,
    bytes: compressedSize(path, (await response?.body()) ?? Buffer.alloc(0)),
    started: request.timing().startTime,
  }
}

/** Bytes as a server would send them: brotli at its best, fonts and images as they are. */
function compressedSize(path: string, body: Buffer): number {
  if (COMPRESSED.test(path)) return body.length
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
