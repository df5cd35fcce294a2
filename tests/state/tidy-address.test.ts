import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyAddress } from '../../src/state/tidy-address.ts'

describe('a well-formed address', () => {
  it.for([
    ['', ''],
    ['?from=2020&type=clash,-talks&later=a%20b', '#map=7.25/40.1/46.5'],
    ['?q=%D0%91', '#map=7/-40/-46&other=1'],
    ['', '#events'],
  ])('stays as it is: %s%s', ([search = '', hash = '']) => {
    expect(tidyAddress(search, hash)).toEqual({ search, hash })
  })
})

describe('tracking keys', () => {
  it.for([
    ['?fbclid=IwAR0abc', ''],
    ['?utm_source=a&from=2020&utm_medium=b', '?from=2020'],
    ['?event=first&gclid=x&later=1', '?event=first&later=1'],
    ['?UTM_Campaign=x&q=utm_source', '?q=utm_source'],
  ])('are taken out of %s', ([search = '', tidy = '']) => {
    expect(tidyAddress(search, '').search).toBe(tidy)
  })
})

it('keys of a link that was copied from markup are read', () => {
  expect(tidyAddress('?from=2020&amp;to=2021', '').search).toBe('?from=2020&to=2021')
})

describe('a position', () => {
  it.for([
    ['##map=7/40/46', '#map=7/40/46'],
    ['#map=7,40,46', '#map=7/40/46'],
    ['#map=7;40.5;46', '#map=7/40.5/46'],
    ['#map=7%2F40%2F46', '#map=7/40/46'],
    ['#map=7/40/46/0/55', '#map=7/40/46'],
    ['#map=7/40/46/-30', '#map=7/40/46'],
    ['#map=22/40/46', '#map=14/40/46'],
    ['#map=0.5/40/46', '#map=2/40/46'],
    ['#map=7/40/46&other=1', '#map=7/40/46&other=1'],
  ])('%s is read as %s', ([hash = '', tidy = '']) => {
    expect(tidyAddress('', hash)).toEqual({ search: '', hash: tidy })
  })

  it.for(['7/40', 'here', '7/95/46', '7/40/460', '7/40/46/1/2/3', '7/NaN/46', '', '1e9/40/46'])(
    '%j is left out and given back',
    (position) => {
      expect(tidyAddress('?from=2020', `#map=${position}`)).toEqual({
        search: '?from=2020',
        hash: '',
        ignoredPosition: position,
      })
    },
  )
})

it('any address is tidy after once, and nothing throws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'map=/,;#?&%2F0174.-utm_xfbclid ә') })
  fc.assert(
    fc.property(text, text, (search, hash) => {
      const once = tidyAddress(search === '' ? '' : `?${search}`, hash === '' ? '' : `#${hash}`)
      expect(tidyAddress(once.search, once.hash)).toEqual({ search: once.search, hash: once.hash })
    }),
  )
})
