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

/** Writes `sw.js` into the folder of a built site: the list of the files that it holds now, and what stores them. */
export async function writeServiceWorker(folder: string, script: string): Promise<void> {
  const files = JSON.stringify(await listStoredFiles(folder))
  await writeFile(join(folder, 'sw.js'), `const STORED_FILES = ${files};\n${script}`)
}

/** The service worker without its list of files, as a script that needs no other. */
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

/** The files of a built site that are stored, sorted by path; paths of pages are those of their folders. */
export async function listStoredFiles(folder: string): Promise<PrecacheEntry[]> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => STORED.test(path) && !NOT_STORED.test(path))
  return Promise.all(paths.sort().map(async (path) => storedFile(path, await readFile(join(folder, path)))))
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
