import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../../../tools/site/permanent/site-address.ts'

describe('the address of the site', () => {
  it('is unknown at the root unless the build is told', () => {
    expect(siteAddress({})).toEqual({ base: '/', address: undefined })
    expect(siteAddress({ BASE_PATH: '/atlas/' })).toEqual({ base: '/atlas/', address: undefined })
  })

  it('gives the path under which the atlas lies', () => {
    const expected = { base: '/atlas/', address: 'https://example.org/atlas/' }
    expect(siteAddress({ SITE_URL: 'https://example.org/atlas/' })).toEqual(expected)
    expect(siteAddress({ SITE_URL: 'https://example.org/atlas/', BASE_PATH: '/atlas/' })).toEqual(expected)
  })

  it.for([
    [{ SITE_URL: 'example.org' }, 'SITE_URL=example.org'],
    [{ SITE_URL: 'https://example.org/atlas' }, 'final slash'],
    [{ SITE_URL: 'https://example.org/?x=1' }, 'SITE_URL'],
    [{ SITE_URL: 'ftp://example.org/' }, 'SITE_URL'],
    [{ BASE_PATH: 'atlas/' }, 'BASE_PATH=atlas/'],
    [{ BASE_PATH: '/atlas' }, 'begin and end with a slash'],
    [{ SITE_URL: 'https://example.org/', BASE_PATH: '/atlas/' }, 'does not end with'],
  ] as const)('%j is refused', ([env, reason]) => {
    expect(() => siteAddress(env)).toThrow(reason)
  })
})
