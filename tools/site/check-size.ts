/**
 * `npm run size`: loads the built site in Chromium until the map is idle and adds up what was transferred, brotli-compressed.
 * Fails when a budget is exceeded, when a sum has grown by more than 5 % since it was recorded, or when anything was asked
 * of another origin. `npm run size -- --record` records the sums in tools/site/sizes.json.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium, type Request } from '@playwright/test'
import { preview } from 'vite'
import { installedChromium } from '../run/find-chromium.mjs'
import { grownTooMuch, type Sums } from './grown-too-much.ts'

const RECORD = new URL('sizes.json', import.meta.url)
const BUDGET_KB = { shell: 110, idle: 560 }
const PORT = 4175
const COMPRESSED = /\.(woff2|png)$/

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' })
const executablePath = await installedChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})
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
  const { origin, pathname } = new URL(request.url())
  if (origin === `http://localhost:${PORT}`) transfers.push(measure(request, pathname))
  else foreign.push(request.url())
}
page.on('requestfinished', note)
// The last thing that a visit asks for.
const relief = page.waitForEvent('requestfinished', (request) => request.url().endsWith('relief.png'))
const served = await page.goto(`http://localhost:${PORT}/`)
const idle = await page
  .waitForFunction((mark) => performance.getEntriesByName(mark)[0], 'map-first-idle')
  .then((mark) => mark.evaluate((entry) => performance.timeOrigin + (entry?.startTime ?? 0)))
await relief
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
// The shell is the page, the code and styles it names, and data asked for before any other code (the map's comes first).
// Not fonts: the system's stand in until they come; nor the icon. Order alone does not tell code apart: imports of one
// moment tie.
const isCode = (path: string) => path.startsWith('/assets/')
const laterCode = Math.min(...all.filter(({ path }) => isCode(path) && !named.has(path)).map(({ started }) => started))
const isFirstData = ({ path, started }: Transfer) => path.startsWith('/data/') && started < laterCode
const shell = all.filter((file) => file.path === '/' || named.has(file.path) || isFirstData(file))
const sums: Sums = { shell: kilobytes(shell), idle: kilobytes(untilIdle) }
console.log(`List-first shell: ${sums.shell.toFixed(1)} of ${BUDGET_KB.shell} KB.`)
console.log(
  `Until the map is idle: ${sums.idle.toFixed(1)} of ${BUDGET_KB.idle} KB; with what comes after: ${kilobytes(all).toFixed(1)} KB.`,
)
if (foreign.length > 0) console.error(`Requests to other origins: ${foreign.join(', ')}`)
if (process.argv.includes('--record'))
  await writeFile(RECORD, `${JSON.stringify({ shell: round(sums.shell), idle: round(sums.idle) }, null, 2)}\n`)
const grown = grownTooMuch(sums, JSON.parse(await readFile(RECORD, 'utf8')))
for (const line of grown) console.error(line)
const isWithin =
  sums.shell <= BUDGET_KB.shell && sums.idle <= BUDGET_KB.idle && grown.length === 0 && foreign.length === 0
process.exitCode = isWithin && untilIdle.length > 0 ? 0 : 1

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
