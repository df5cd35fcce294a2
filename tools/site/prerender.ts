/** Vite plugin: gives the built pages the first view, so that they can be read before any code has run. */
import { createServer, type Plugin, type ResolvedConfig } from 'vite'
import type { CountryAreas, Layers, MapNames } from '../../src/core/atlas.ts'
import type { PageFiles, PrerenderedPage } from '../../src/prerender.tsx'
import { readPageData, readPublished } from './published-files.ts'
import { simplifyBasemap } from './simplify-basemap.ts'

const ENTRY = '/src/prerender.tsx'
/** The root elements of index.html and embed/index.html; only the first is prerendered. */
const ROOT = /<div id="root">[\s\S]*?<\/div>/
const EMBED_ROOT = '<div id="root" data-page="embed">'

export function prerender(): Plugin {
  let config: ResolvedConfig
  let rendered: Promise<PrerenderedPage> | undefined
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        rendered ??= renderFirstView(config)
        return insertFirstView(html, await rendered)
      },
    },
  }
}

function insertFirstView(html: string, { page, drawings }: PrerenderedPage): string {
  // Given by functions, so that a "$" in a title stays what it is.
  if (html.includes(EMBED_ROOT)) return html.replace(EMBED_ROOT, () => drawings + EMBED_ROOT)
  if (!ROOT.test(html)) throw new Error('a page has no element with id "root"')
  return html.replace(ROOT, () => `${drawings}<div id="root" data-prerendered>${page}</div>`)
}

type Prerender = typeof import('../../src/prerender.tsx')

async function renderFirstView(config: ResolvedConfig): Promise<PrerenderedPage> {
  // A server that serves nobody: it is how Vite runs modules of the app in Node.
  const server = await createServer({
    configFile: false,
    root: config.root,
    base: config.base,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  })
  try {
    const { prerenderPage, DRAWN_FILES: drawn } = (await server.ssrLoadModule(ENTRY)) as Prerender
    return prerenderPage(await readPageFiles(config, drawn), `${config.base}data/`)
  } finally {
    await server.close()
  }
}

/** The published files that the page is made from; `drawn` names those of the base map. */
async function readPageFiles(config: ResolvedConfig, drawn: readonly string[]): Promise<PageFiles> {
  const readAll = (names: readonly string[], pathOf: (name: string) => string) =>
    Promise.all(names.map(async (name) => [name, await readPublished(config.publicDir, pathOf(name))] as const))
  const basemap = await readAll(drawn, (name) => `basemap/overview/${name}.json`)
  const data = await readPageData(config.publicDir)
  const layerIds = data.subject.layers.map(({ id }) => id)
  return {
    data,
    layers: Object.fromEntries(await readAll(layerIds, (id) => `layers/${id}.geojson`)) as Layers,
    names: (await readPublished(config.publicDir, 'basemap/country-labels.json')) as MapNames,
    countries: (await readPublished(config.publicDir, 'basemap/country-areas.json')) as CountryAreas,
    basemap: new Map(basemap.map(([name, file]) => [name, simplifyBasemap(file)])),
  }
}
