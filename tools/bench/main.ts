/**
 * `npm run bench`: compiles synthetic atlases, opens each beside other map pages with the same points in Chromium, in
 * turn, and writes tools/bench/results.json and the tables of docs/performance.md.
 * `--quick` measures the two small sizes once and writes nothing; `--runs N` and `--sizes 200,2000` choose otherwise and
 * write nothing either, unless `--write` is given.
 * `--overlay`: the same of files of the reader's own, of a thousand rows to a million, into overlay-results.json.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { compile } from '../compile/compile.ts'
import { readBasemap } from '../compile/read-basemap.ts'
import { readOptions } from '../compile/read-options.ts'
import { readSources } from '../compile/read-sources.ts'
import { replaceFolder } from '../compile/write-output.ts'
import { launchChromium } from '../run/find-chromium.mjs'
import { buildAtlasSite, buildRivals } from './build-sites.ts'
import { median, type PhoneVisit, type Visit, visit, visitOnPhone } from './measure.ts'
import { measureRows } from './overlay.ts'
import { rowsTable, tablesOf, writeTables } from './report.ts'
import type { PageId, Results } from './results.ts'
import { serve } from './serve.ts'
import { placeCount, synthesize } from './synthesize.ts'
import { writeRivalData } from './write-rival-data.ts'

const PAGES: Record<PageId, string> = {
  atlas: '',
  title: 'title.html',
  maplibre: 'maplibre.html',
  leaflet: 'leaflet.html',
  deck: 'deck.html',
  kepler: 'kepler/index.html',
}
const SIZES = [200, 2_000, 20_000, 100_000]
const ROWS = [1_000, 100_000, 1_000_000]

const options = readOptions({
  quick: { type: 'boolean', default: false },
  runs: { type: 'string' },
  sizes: { type: 'string' },
  write: { type: 'boolean', default: false },
  overlay: { type: 'boolean', default: false },
})
const all = options.overlay ? ROWS : SIZES
const sizes = options.sizes?.split(',').map(Number) ?? (options.quick ? all.slice(0, 2) : all)
const runs = Number(options.runs ?? (options.quick ? 1 : 3))
const isWritten = options.write || (!options.quick && options.sizes === undefined)

const project = process.cwd()
const cache = join(project, '.cache', 'bench')
const rivals = join(cache, 'rivals')
await mkdir(cache, { recursive: true })
await buildRivals(join(project, 'tools', 'bench', 'rivals'), join(cache, 'rivals-source'), rivals)

const browser = await launchChromium()
const conditions = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
  browser: `Chromium ${browser.version()}, graphics in software (SwiftShader)`,
  runs,
}
const write = (name: string, content: object) =>
  writeFile(join(project, 'tools', 'bench', name), `${JSON.stringify(content, null, 2)}\n`)
if (options.overlay) {
  const { folders } = await prepare()
  const server = await serve(folders)
  const found = { ...conditions, sizes: await measureRows(browser, server, { sizes, runs, folder: cache }) }
  server.close()
  await browser.close()
  console.log(rowsTable(found))
  if (isWritten) {
    await write('overlay-results.json', found)
    await writeTables(join(project, 'docs', 'performance.md'), 'overlay', rowsTable(found))
  }
  process.exit()
}

const results: Results = { ...conditions, sizes: [] }
for (const events of sizes) {
  const { compileSeconds, folders } = await prepare(events)
  const server = await serve(folders)
  const visits = Object.fromEntries(Object.keys(PAGES).map((page) => [page, [] as Visit[]])) as Record<PageId, Visit[]>
  // The first round fills the server's memory and is not counted; pages take turns, so that all share what disturbs.
  for (let run = -1; run < runs; run += 1)
    for (const [page, path] of Object.entries(PAGES) as [PageId, string][]) {
      if (run < 0 && events > 20_000) continue
      const result = await visit(browser, server, path)
      console.log(`${events} events, ${page}: idle after ${Math.round(result.idle)} ms`)
      if (run >= 0) visits[page].push(result)
    }
  const onPhone: PhoneVisit[] = []
  for (let run = 0; run < runs; run += 1) onPhone.push(await visitOnPhone(browser, server))
  server.close()
  const pages = Object.fromEntries(Object.entries(visits).map(([page, all]) => [page, mediansOf(all)])) as Record<
    PageId,
    Visit
  >
  results.sizes.push({ events, places: placeCount(events), compileSeconds, pages, phone: mediansOf(onPhone) })
  if (!isWritten) continue
  // After each size: a run of an hour may be ended.
  await write('results.json', results)
  await writeTables(join(project, 'docs', 'performance.md'), 'bench', tablesOf(results))
}
await browser.close()

console.log(tablesOf(results))

/** Compiles an atlas of so many events, without a number the atlas itself, and builds its site. Gives the folders to serve, the first go before the others. */
async function prepare(events?: number): Promise<{ compileSeconds: number; folders: string[] }> {
  const [sources, publicDir, dist] = ['sources', 'public', 'dist'].map((name) =>
    join(cache, `${name}-${events ?? 'own'}`),
  ) as [string, string, string]
  const geodata = join(project, 'geodata')
  if (events !== undefined) await synthesize(events, geodata, sources)
  const started = performance.now()
  const { raw, problems } = await readSources(events === undefined ? geodata : sources)
  const result = compile(raw, JSON.parse(await readFile(join(project, 'package.json'), 'utf8')), problems)
  if (!result.ok) throw new Error(`the atlas to measure is faulty: ${result.problems[0]?.message}`)
  await rm(publicDir, { recursive: true, force: true })
  await mkdir(publicDir)
  for (const entry of await readdir(join(project, 'public')))
    if (entry !== 'data') await cp(join(project, 'public', entry), join(publicDir, entry), { recursive: true })
  await replaceFolder(
    join(publicDir, 'data'),
    new Map<string, string | Uint8Array>([...result.files, ...(await readBasemap(join(geodata, 'basemap')))]),
  )
  const compileSeconds = (performance.now() - started) / 1000
  await rm(sources, { recursive: true, force: true })
  await writeRivalData(result.files, publicDir)
  await buildAtlasSite(publicDir, dist)
  return { compileSeconds, folders: [dist, publicDir, rivals] }
}

function mediansOf<Of extends object>(visits: readonly Of[]): Of {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Of)[]
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => Number(one[key])))])) as Of
}
