/** The headers of the site: what they forbid, and that every form of them says the same. */
import { describe, expect, it } from 'vitest'
import { type Headers, headersOf, PARTS, partOf, REST } from '../../../tools/site/headers.ts'
import { caddyfile, headersFile, nginxConfig } from '../../../tools/site/hosting-files.ts'

const policyAt = (path: string) => {
  const text = headersOf(partOf(path))['Content-Security-Policy'] ?? ''
  return new Map(text.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))
}

describe('the content policy', () => {
  it.for(['/', '/index.html', '/event/x/', '/assets/shell.js', '/data/index.json'])('at %s is strict', (path) => {
    const policy = policyAt(path)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('style-src')).toEqual(["'self'"])
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    for (const [directive, sources] of policy)
      for (const source of sources) expect(source, directive).not.toMatch(/unsafe|blob:|https?:|^\*$/)
  })

  it('lets other sites frame the embedded view, and only that', () => {
    expect(policyAt('/embed/').get('frame-ancestors')).toEqual(['*'])
    expect(policyAt('/embed/index.html').get('frame-ancestors')).toEqual(['*'])
    expect(policyAt('/embedded').get('frame-ancestors')).toEqual(["'none'"])
    expect(PARTS.filter(({ isFramable }) => isFramable).map(({ path }) => path)).toEqual(['/embed/'])
  })
})

describe('data', () => {
  it('may be fetched by pages of other sites, the rest may not', () => {
    expect(headersOf(partOf('/data/events.geojson'))).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    for (const path of ['/', '/assets/x.js', '/embed/'])
      expect(headersOf(partOf(path)), path).not.toHaveProperty('Access-Control-Allow-Origin')
  })
})

/** Headers as a file in the form `_headers` gives them to a path: those of all patterns that match. */
function readHeadersFile(text: string, path: string): [string, string][] {
  return text
    .split(/\n(?=\/)/)
    .map((block) => block.split('\n'))
    .filter(([pattern = '']) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern.trim(),
    )
    .flatMap(([, ...rest]) => rest.filter((line) => line.trim() !== ''))
    .map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    })
}

describe('_headers', () => {
  const entries = ['assets/', 'data/', 'embed/', 'event/', 'fonts/', 'icon.svg', 'index.html']
  const paths = ['', 'index.html', 'icon.svg', 'event/x/', 'embed/', 'assets/x.js', 'data/x.json', 'fonts/x.woff2']

  it.for(['/', '/atlas/'])('under %s gives each path its headers, each once', (base) => {
    const text = headersFile(base, entries)
    for (const path of paths) {
      const given = readHeadersFile(text, base + path)
      expect(given.length, path).toBe(new Map(given).size)
      expect(Object.fromEntries(given), path).toEqual(headersOf(partOf(`/${path}`)))
    }
  })
})

describe('the examples for servers', () => {
  const all = (headers: Headers) => Object.entries(headers)

  it('for nginx are those of hosting/nginx.conf, with every header in every part', async () => {
    await expect(nginxConfig()).toMatchFileSnapshot('../../../hosting/nginx.conf')
    for (const part of PARTS) {
      const block = nginxConfig().split(`location ${part.path} {`)[1]?.split('}')[0]
      for (const [name, value] of all(headersOf(part))) expect(block).toContain(`add_header ${name} "${value}" always;`)
    }
    const server = nginxConfig().split('  location ')[0]
    for (const [name, value] of all(headersOf(REST))) expect(server).toContain(`add_header ${name} "${value}" always;`)
  })

  it('for Caddy are those of hosting/Caddyfile, with every header in every part', async () => {
    await expect(caddyfile()).toMatchFileSnapshot('../../../hosting/Caddyfile')
    for (const [matcher, part] of [
      ...PARTS.map((part) => [part.path.slice(1, -1), part] as const),
      ['rest', REST] as const,
    ]) {
      const block = caddyfile().split(`header @${matcher} {`)[1]?.split('\n  }')[0]
      for (const [name, value] of all(headersOf(part))) expect(block, matcher).toContain(`${name} "${value}"`)
    }
  })
})
