/** A built site for one test, under a path of its server, that can be replaced by another version while pages are open. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { buildServiceWorker, writeServiceWorker } from '../../scripts/build/offline.ts'

const PATH = '/atlas/'
const PORT = 4177
/** Where the site is, without a final slash. */
export const OWN_SITE = `http://localhost:${PORT}${PATH.slice(0, -1)}`

const ASSET = /([\w-]+)-([\w-]{8})\.(js|css)\b/g

export interface OwnSite {
  /** Puts the next version in place: assets have other names, the old ones are gone, and `from` reads `to` everywhere. */
  release: (from: string, to: string) => Promise<void>
  close: () => Promise<void>
}

export async function serveOwnSite(): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  await promisify(execFile)('npx', ['--no-install', 'vite', 'build', '--outDir', folder, '--emptyOutDir'], {
    env: { ...process.env, BASE_PATH: PATH, SITE_URL: '' },
  })
  const server = await preview({
    base: PATH,
    build: { outDir: folder },
    preview: { port: PORT, strictPort: true },
    logLevel: 'error',
  })
  return {
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
  for (const entry of files.filter(({ name }) => /\.(html|js|css|json)$/.test(name))) {
    const path = join(entry.parentPath, entry.name)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(ASSET, renamed).replaceAll(from, to))
  }
  for (const name of assets)
    await rename(join(folder, 'assets', name), join(folder, 'assets', name.replace(ASSET, renamed)))
  await writeServiceWorker(folder, (await buildServiceWorker()).code)
}
