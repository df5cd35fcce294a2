/** `npm run preview` answers as the servers of docs/hosting.md do. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf, partOf, REST } from '../../../tools/site/headers.ts'
import { siteHeaders } from '../../../tools/site/site-headers.ts'

const FILES = {
  'index.html': 'atlas',
  'embed/index.html': 'embedded',
  'event/one/index.html': 'one',
  'data/index.json': '{}',
  '404.html': 'nothing here',
}

describe.each(['/', '/atlas/'])('the preview under %s', (base) => {
  let root: string
  let server: PreviewServer
  let origin: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'atlas-preview-'))
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(root, 'dist', path)), { recursive: true })
      await writeFile(join(root, 'dist', path), text)
    }
    server = await preview({
      root,
      base,
      configFile: false,
      appType: 'mpa',
      logLevel: 'silent',
      plugins: [siteHeaders()],
      preview: { port: 0, host: '127.0.0.1' },
    })
    const address = server.httpServer.address()
    if (typeof address !== 'object' || address === null) throw new Error('the preview has no port')
    origin = `http://127.0.0.1:${address.port}${base}`
  })
  afterAll(async () => {
    await server.close()
    await rm(root, { recursive: true })
  })
  const get = (path: string) => fetch(origin + path, { redirect: 'manual' })

  it.for([
    ['', 'atlas'],
    ['?event=one', 'atlas'],
    ['embed/', 'embedded'],
    ['event/one/', 'one'],
    ['data/index.json', '{}'],
  ] as const)('sends "%s" with the headers of its part', async ([path, text]) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(text)
    for (const [name, value] of Object.entries(headersOf(partOf(`/${path}`))))
      expect(response.headers.get(name), name).toBe(value)
  })

  it.for(['nope', 'event/nope/', 'event/', 'data/nope.json', 'assets/nope.js', '%zz', '..%2f..%2fetc%2fpasswd'])(
    'answers 404 for "%s", and lets nothing of it be kept',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('nothing here')
      expect(response.headers.get('cache-control')).toBe(headersOf(REST)['Cache-Control'])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('leads from a folder to its page with the query', async () => {
    const response = await get('embed?event=one')
    expect(response.status).toBe(308)
    expect(new URL(response.headers.get('location') ?? '', `${origin}embed`).href).toBe(`${origin}embed/?event=one`)
  })
})
