/** The examples of hosting/ on the real servers, where they are installed; .github/workflows/ci.yml installs both. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf, MEDIA_TYPES, PARTS, partOf, REST } from '../../tools/site/headers.ts'
import { caddyfile } from '../../tools/site/hosting-files.ts'
import { isInstalled, NOT_FOUND, run, type Server, start } from './servers.ts'

const SERVERS = ['nginx', 'caddy'] as const

it('the servers are there where it is said that they are', () => {
  if (process.env['GITHUB_ACTIONS']) for (const program of SERVERS) expect(isInstalled(program), program).toBe(true)
})

describe.skipIf(!isInstalled('caddy'))('the example for Caddy', () => {
  it.for(['/', '/atlas/'])('under %s is taken as it stands', async (base) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-caddy-'))
    await writeFile(join(folder, 'Caddyfile'), caddyfile(base))
    try {
      run(['caddy', 'validate', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

for (const program of SERVERS)
  for (const base of ['/', '/atlas/'])
    describe.skipIf(!isInstalled(program))(`${program}, with its example under ${base}`, () => {
      let server: Server
      beforeAll(async () => {
        server = await start(program, base)
      })
      afterAll(() => server.stop())
      const get = (path: string) => fetch(server.origin + base + path, { redirect: 'manual' })
      const expectHeaders = (response: Response, expected: Readonly<Record<string, string>>, path: string) => {
        for (const [name, value] of Object.entries(expected))
          expect(response.headers.get(name), path + name).toBe(value)
      }

      it('sends each part its headers, each once', async () => {
        for (const path of [
          '',
          'index.html',
          'event/one/',
          'assets/shell.js',
          'data/index.json',
          'embed/',
          'fonts/LICENSE',
        ]) {
          const response = await get(path)
          expect(response.status, path).toBe(200)
          expectHeaders(response, headersOf(partOf(`/${path}`)), path)
          const others = PARTS.flatMap((part) => Object.keys(headersOf(part))).filter(
            (name) => !(name in headersOf(partOf(`/${path}`))),
          )
          for (const name of others) expect(response.headers.get(name), path).toBeNull()
        }
      })

      it.for(Object.entries(MEDIA_TYPES))('sends a file .%s as %s', async ([ending = '', type = '']) => {
        const sent = (await get(`some/file.${ending}`)).headers.get('content-type')
        expect(sent?.split(';')[0]).toBe(type)
        if (/^text|json|xml|javascript/.test(type)) expect(sent).toMatch(/; ?charset=utf-8$/i)
      })

      it.for(['', 'event/one/', 'embed/'])('sends the folder %s as a page', async (path) => {
        expect((await get(path)).headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i)
      })

      it.for(['anything', 'event/none/', 'assets/none.js', 'data/none.json', 'embed/none.html', 'fonts/none.woff2'])(
        'answers 404 for %s, with the page for it, all headers, and nothing kept',
        async (path) => {
          const response = await get(path)
          expect(response.status).toBe(404)
          expect(await response.text()).toBe(NOT_FOUND)
          expectHeaders(response, headersOf(REST), path)
          expect(response.headers.get('content-type')).toMatch(/^text\/html/)
          expect(response.headers.get('access-control-allow-origin')).toBeNull()
        },
      )

      it.for(['.env', 'data/.git/config', '_headers'])('does not send %s', async (path) => {
        const response = await get(path)
        expect(response.status).toBe(404)
        expect(await response.text()).not.toContain('secret')
      })

      it('keeps what it asks to be kept, and sends a file again only when it has changed', async () => {
        const first = await get('assets/shell.js')
        expect(first.headers.get('cache-control')).toContain('immutable')
        const etag = first.headers.get('etag') ?? ''
        const again = await fetch(`${server.origin}${base}assets/shell.js`, { headers: { 'If-None-Match': etag } })
        expect(again.status).toBe(304)
      })

      it.for([
        ['embed?event=one', 'embed/?event=one'],
        ['event/one', 'event/one/'],
      ] as const)('leads from %s to %s of the same host and protocol', async ([from, to]) => {
        const response = await get(from)
        expect([301, 302, 307, 308]).toContain(response.status)
        const there = new URL(response.headers.get('location') ?? '', `${server.origin}${base}${from}`)
        expect(there.href).toBe(server.origin + base + to)
        expect(response.headers.get('location')).not.toMatch(/^https?:/)
      })
    })
