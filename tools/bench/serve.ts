/** A static server for measuring: several folders as one, every text compressed beforehand in the same way. */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
/** The best quality would take a minute for the largest data; this one is within a few per cent of it. */
const QUALITY = 9

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}
const COMPRESSED = ['.png', '.woff2']

export interface SiteServer {
  /** With a final slash. */
  address: string
  /** Bytes of all bodies handed to the browser so far, as sent. */
  sent: () => number
  close: () => void
}

/** Serves a path from the first of the folders that has it. A file is compressed when it is first asked for. */
export async function serve(folders: readonly string[]): Promise<SiteServer> {
  const bodies = new Map<string, Promise<Buffer | undefined>>()
  let sent = 0
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const isPacked = !COMPRESSED.includes(extname(path))
    const body = bodies.get(path) ?? readBody(folders, path, isPacked)
    bodies.set(path, body)
    const content = await body
    if (!content) return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': content.length,
      // As a server of the site would; every visit begins with an empty cache.
      'Cache-Control': 'max-age=600',
      ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
    })
    response.on('finish', () => {
      sent += content.length
    })
    return response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    close: () => void server.close(),
  }
}

async function readBody(folders: readonly string[], path: string, isPacked: boolean): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const file = join(folder, path)
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isFile) continue
    const content = await readFile(file)
    return isPacked ? compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }) : content
  }
  return undefined
}
