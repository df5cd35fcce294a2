/**
 * `npm run size`: loads the built site in Chromium until the map is idle and adds up what was transferred, brotli-compressed.
 * Fails when a budget of docs/performance.md is exceeded or when anything was asked of another origin.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'

const BUDGET_KB = { shell: 110, idle: 560 }
const PORT = 4175
const COMPRESSED = /\.(woff2|png)$/

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' })
const executablePath = process.env['CHROMIUM_PATH']
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const sizes = new Map<string, number>()
const foreign: string[] = []
const pending: Promise<void>[] = []
page.on('response', (response) => {
  const url = new URL(response.url())
  if (url.origin !== `http://localhost:${PORT}`) foreign.push(url.href)
  else pending.push(response.body().then((body) => void sizes.set(url.pathname, compressedSize(url.pathname, body))))
})
await page.goto(`http://localhost:${PORT}/`)
await page.locator('.map-view[aria-busy="false"]').waitFor()
await Promise.all(pending)
await browser.close()
await server.close()

const isMap = (path: string) => /maplibre|map-view|\/fonts\/|\/data\/layers\/|\/data\/basemap\//.test(path)
const total = (paths: string[]) => paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) / 1000
const paths = [...sizes.keys()].sort()
for (const path of paths) console.log(`${((sizes.get(path) ?? 0) / 1000).toFixed(1).padStart(8)} KB  ${path}`)
const shell = total(paths.filter((path) => !isMap(path)))
const idle = total(paths)
console.log(
  `List-first shell: ${shell.toFixed(1)} of ${BUDGET_KB.shell} KB. Until the map is idle: ${idle.toFixed(1)} of ${BUDGET_KB.idle} KB.`,
)
if (foreign.length > 0) console.error(`Requests to other origins: ${foreign.join(', ')}`)
process.exitCode = shell <= BUDGET_KB.shell && idle <= BUDGET_KB.idle && foreign.length === 0 && idle > 0 ? 0 : 1

/** Bytes as a server would send them: brotli at its best, fonts and images as they are. */
function compressedSize(path: string, body: Buffer): number {
  if (COMPRESSED.test(path)) return body.length
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
