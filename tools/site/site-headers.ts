/** Vite plugin: sends the site's headers from `npm run preview`, and writes them into dist/_headers. */
import { existsSync, statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { headersOf, MEDIA_TYPES, partOf, REST } from './headers.ts'
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
      // After all that sends files and leads from a folder to its page.
      return () => {
        const folder = resolve(config.root, config.build.outDir)
        middlewares.use(async (request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
          const found = statSync(join(folder, pathname), { throwIfNoEntry: false })
          if (found?.isFile()) return next()
          if (found && existsSync(join(folder, pathname, 'index.html'))) {
            const name = pathname.slice(pathname.lastIndexOf('/') + 1)
            return response.writeHead(308, { Location: `${name}/${search}` }).end()
          }
          for (const [header, value] of Object.entries(headersOf(REST))) response.setHeader(header, value)
          response.removeHeader('Access-Control-Allow-Origin')
          const page = await readFile(join(folder, '404.html'))
          return response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
        })
      }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir)
        const entries = await readdir(folder, { withFileTypes: true })
        const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
        await refuseUnknownTypes(folder)
        await writeFile(join(folder, '_headers'), headersFile(config.base, names))
      },
    },
  }
}

/** Throws when the site has a file whose type the examples for servers do not know. */
async function refuseUnknownTypes(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true })
  const unknown = paths.filter((path) => {
    const ending = /\.(\w+)(\.br)?$/.exec(path)?.[1]
    return ending !== undefined && !(ending in MEDIA_TYPES)
  })
  if (unknown.length > 0)
    throw new Error(`add the media types of these to tools/site/headers.ts: ${unknown.join(', ')}`)
}
