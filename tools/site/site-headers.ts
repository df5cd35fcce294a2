/** Vite plugin: sends the site's headers from `npm run preview`, and writes them into dist/_headers. */
import { readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { headersOf, partOf } from './headers.ts'
import { headersFile } from './hosting-files.ts'

export function siteHeaders(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'site-headers',
    configResolved(resolved) {
      config = resolved
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const own = pathname.startsWith(config.base) ? pathname.slice(config.base.length - 1) : pathname
        for (const [name, value] of Object.entries(headersOf(partOf(own)))) response.setHeader(name, value)
        next()
      })
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir)
        const entries = await readdir(folder, { withFileTypes: true })
        const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
        await writeFile(join(folder, '_headers'), headersFile(config.base, names))
      },
    },
  }
}
