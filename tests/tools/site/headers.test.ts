/** The headers of the site: what they forbid, and that every form of them says the same. */
import { describe, expect, it } from 'vitest'
import { headersOf, PARTS, partOf } from '../../../tools/site/headers.ts'
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
    expect(policyAt('/embed/').get('frame-ancestors')).toEqual(['*', 'file:', 'data:', 'blob:'])
    expect(policyAt('/embed/index.html').get('frame-ancestors')).toEqual(['*', 'file:', 'data:', 'blob:'])
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

/** Headers as hosts read them from `_headers`: those of all patterns that match a path, values of one name after another. */
function readHeadersFile(text: string, path: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [pattern = '', ...rest] of text.split(/\n(?=\/)/).map((block) => block.split('\n'))) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern.trim()
    for (const line of matches ? rest.filter((one) => one.trim() !== '') : []) {
      const at = line.indexOf(':')
      const name = line.slice(0, at).trim()
      found.set(name, [...(found.get(name) ?? []), line.slice(at + 1).trim()])
    }
  }
  return found
}

describe('_headers', () => {
  const entries = ['404.html', 'assets/', 'data/', 'embed/', 'event/', 'fonts/', 'icon.svg', 'index.html']
  const paths = ['', 'index.html', 'icon.svg', 'event/x/', 'embed/', 'assets/x.js', 'data/x.json', 'fonts/x.woff2']

  it.for(['/', '/atlas/'])('under %s gives each path its headers, on hosts that add them up', (base) => {
    const text = headersFile(base, entries)
    for (const path of paths) {
      const { 'X-Frame-Options': frames, ...given } = Object.fromEntries(readHeadersFile(text, base + path))
      const { 'Content-Security-Policy': policy = '', ...single } = headersOf(partOf(`/${path}`))
      // Both content policies hold: the one of the part, and the same without a word about frames.
      expect(given['Content-Security-Policy'], path).toEqual([policy.replace(/; frame-ancestors.*/, ''), policy])
      // Browsers that find "frame-ancestors" leave it aside.
      expect(frames, path).toEqual(['DENY'])
      expect(given, path).toMatchObject(
        Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]])),
      )
      expect(Object.keys(given).sort(), path).toEqual(['Content-Security-Policy', ...Object.keys(single)].sort())
    }
  })

  it.for(['/', '/atlas/'])('under %s lets no path go without a policy, or be framed, where nothing is', (base) => {
    const text = headersFile(base, entries)
    for (const path of ['anything', 'event', 'embedded', 'a/b/c', 'index.php', '.env', 'embed']) {
      const given = readHeadersFile(text, base + path)
      expect(given.get('Content-Security-Policy')?.join(), path).toContain("default-src 'none'")
      expect(given.get('X-Frame-Options'), path).toEqual(['DENY'])
      expect(given.get('X-Content-Type-Options'), path).toEqual(['nosniff'])
    }
  })
})

describe('the examples for servers', () => {
  it.for([
    ['nginx.conf', nginxConfig()],
    ['nginx-under-a-path.conf', nginxConfig('/atlas/')],
    ['Caddyfile', caddyfile()],
    ['Caddyfile-under-a-path', caddyfile('/atlas/')],
  ] as const)('hosting/%s is as it is made', async ([name, text]) => {
    await expect(text).toMatchFileSnapshot(`../../../hosting/${name}`)
  })
})
