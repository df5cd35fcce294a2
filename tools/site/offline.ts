/** Vite plugin: adds the service worker that makes the built site work without a network (src/offline/). */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching'
import { headersOf, partOf } from './headers.ts'
import { packageOf } from './read-package.ts'

/** What the app shows or links to. Permanent pages, feed and files for other programs are not stored. */
const STORED = /^(assets|data|embed|fonts)\/|^(index\.html|before-paint\.js|icon\.svg|manifest\.webmanifest)$/
/** A file that only one language needs: its texts, or the code that brings the interface's. */
const OF_LANGUAGE = /^data\/(?:texts|translations)\/([a-z]{2})[./]|^assets\/([a-z]{2})-[\w-]{8}\.js$/
const NOT_STORED = /^data\/(annotations|schema)\/|\.csv$|^fonts\/LICENSE$|\.br$/

/** `bundled` collects the folders of packages whose code is in the site; those of the service worker belong to it. */
export function offline(bundled: Set<string>): Plugin {
  let config: ResolvedConfig
  let script = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const { code, moduleIds } = await buildServiceWorker()
      for (const folder of moduleIds.map(packageOf)) if (folder !== undefined) bundled.add(folder)
      script = code
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeServiceWorker(resolve(config.root, config.build.outDir), script),
    },
  }
}

/** Writes `sw.js` into the folder of a built site: lists of the files that it holds now, and what stores them. */
export async function writeServiceWorker(folder: string, script: string): Promise<void> {
  const { shared, languages } = await listStoredFiles(folder)
  const lists = `const STORED_FILES = ${JSON.stringify(shared)}, LANGUAGE_FILES = ${JSON.stringify(languages)};`
  await writeFile(join(folder, 'sw.js'), `${lists}\n${script}`)
}

/** The service worker without its lists of files, as a script that needs no other. */
export async function buildServiceWorker() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/offline/service-worker.ts', output: { format: 'iife' } },
    },
  })
  const [{ output } = { output: [] }] = [result].flat().filter((one) => 'output' in one)
  const [script, ...others] = output
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the service worker is not one file')
  return script
}

/** The files of a built site that are stored: those that all readers need, and those of each language but English, which stands in for all. */
export interface StoredFiles {
  shared: PrecacheEntry[]
  languages: Record<string, PrecacheEntry[]>
}

/** Sorted by path; paths of pages are those of their folders. */
export async function listStoredFiles(folder: string): Promise<StoredFiles> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => STORED.test(path) && !NOT_STORED.test(path))
  const others = paths
    .flatMap((path) => /^data\/texts\/(\w+)\.json$/.exec(path)?.[1] ?? [])
    .filter((one) => one !== 'en')
  const stored: StoredFiles = { shared: [], languages: Object.fromEntries(others.map((language) => [language, []])) }
  for (const path of paths.sort()) {
    const [, ofData, ofCode = ''] = OF_LANGUAGE.exec(path) ?? []
    const list = stored.languages[ofData ?? ofCode] ?? stored.shared
    list.push(storedFile(path, await readFile(join(folder, path))))
  }
  return stored
}

/**
 * A file is stored anew when it or its headers have changed; the names of assets say so themselves. Browsers check the
 * content, so that files which a server mixes up between two versions are never stored.
 */
function storedFile(path: string, content: Buffer): PrecacheEntry {
  const part = partOf(`/${path}`)
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`
  const version = createHash('sha256')
    .update(integrity)
    .update(JSON.stringify(headersOf(part)))
    .digest('hex')
  return {
    url: `./${path.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: path.startsWith('assets/') ? null : version.slice(0, 16),
    integrity,
  }
}
