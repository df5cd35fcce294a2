/** A built site for one test, under a path of its server, that can be replaced by another version while pages are open. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { buildServiceWorker, writeServiceWorker } from '../../tools/site/offline.ts'

/** Of a site that is built for one test. */
export interface Plan {
  /** Begins and ends with a slash. */
  path: string
  /** No other test may use it, for they may run at the same time. */
  port: number
  /** Taken in place of vite.config.ts. */
  config?: string
  /** Set while it is built. */
  environment?: Readonly<Record<string, string>>
}

/** Where the site is, without a final slash. */
export function addressOf({ path, port }: Plan): string {
  return `http://localhost:${port}${path.slice(0, -1)}`
}

const ASSET = /([\w-]+)-([\w-]{8})\.(js|css)\b/g

export interface OwnSite {
  /** Where its files are. */
  folder: string
  /** Puts the next version in place: assets have other names, the old ones are gone, and `from` reads `to` everywhere. */
  release: (from: string, to: string) => Promise<void>
  close: () => Promise<void>
}

export async function serveOwnSite({ path, port, config, environment }: Plan): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  const options = ['--outDir', folder, '--emptyOutDir', ...(config ? ['--config', config] : [])]
  await promisify(execFile)('npx', ['--no-install', 'vite', 'build', ...options], {
    // Playwright sets another kind of build.
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: path, SITE_URL: '', ...environment },
  })
  const server = await preview({
    base: path,
    build: { outDir: folder },
    preview: { port, strictPort: true },
    logLevel: 'error',
  })
  return {
    folder,
    release: (from, to) => release(folder, from, to),
    async close() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function release(folder: string, from: string, to: string): Promise<void> {
  const assets = await readdir(join(folder, 'assets'))
  const known = new Set(assets)
  const renamed = (name: string, stem: string, hash: string, kind: string) =>
    known.has(name) ? `${stem}-${[...hash].reverse().join('')}.${kind}` : name
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  // Pages that are open may ask for the service worker at any time: it is written at once, and last.
  const changed = files.filter(({ name }) => /\.(html|js|css|json)$/.test(name) && name !== 'sw.js')
  for (const entry of changed) {
    const path = join(entry.parentPath, entry.name)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(ASSET, renamed).replaceAll(from, to))
  }
  for (const name of assets)
    await rename(join(folder, 'assets', name), join(folder, 'assets', name.replace(ASSET, renamed)))
  await writeServiceWorker(folder, (await buildServiceWorker()).code)
}
