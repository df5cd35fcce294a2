import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryForPage } from '../../src/offline/permanent-page.ts'

describe('a permanent page', () => {
  it.for([
    ['event/sochi-summit-2022/', '?event=sochi-summit-2022'],
    ['event/sochi-summit-2022/index.html', '?event=sochi-summit-2022'],
    ['article/tass-2024-06-05/', '?article=tass-2024-06-05'],
    ['place/shusha/', '?profile=place:shusha'],
    ['event/', ''],
    ['article/', ''],
    ['place/', '?page=places'],
    ['releases/', '?page=data'],
    ['hy/event/sochi-summit-2022/', '?event=sochi-summit-2022&lang=hy'],
    ['ru/place/', '?page=places&lang=ru'],
    ['az/event/', '?lang=az'],
  ])('at %s is shown by the atlas at "%s"', ([path = '', query]) => {
    expect(queryForPage(path)).toBe(query)
  })

  it('is nothing else', () => {
    for (const path of [
      '',
      'embed/',
      'data/events/x.json',
      'blog/event/x/',
      'event/x',
      'constructor/x/',
      'event/../x/',
    ])
      expect(queryForPage(path), path).toBeUndefined()
  })

  it('puts nothing into the address but an id', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const query = queryForPage(`event/${text}/`)
        if (query) expect(query).toMatch(/^\?event=[a-z0-9-]+$/)
      }),
    )
  })
})
