import { describe, expect, it } from 'vitest'
import { startPageHead, startPageMeta } from '../../src/pages/for-the-build.ts'
import { documents, files, sitePages } from './real-site.ts'

const ADDRESS = 'https://atlas.test/'
const imageOf = (text = '') => /<meta property="og:image" content="([^"]*)"/.exec(text)?.[1]

describe('the preview of a permanent page', () => {
  const known = documents(ADDRESS)

  it('names the card of each event, article and place by its whole address', () => {
    const { pages } = sitePages(ADDRESS)
    for (const { path } of pages.filter(({ path }) => /^(article|place)\/./.test(path)))
      expect(imageOf(known.get(path)), path).toBe(`${ADDRESS}${path}card.png`)
    for (const { id } of files.events.features)
      expect(imageOf(known.get(`event/${id}/`))).toBe(`${ADDRESS}event/${id}/card.png`)
    expect(imageOf(known.get('releases/'))).toBe(`${ADDRESS}card.png`)
  })

  it('says how large the card is and what it shows', () => {
    for (const [path, text] of known) {
      expect(text, path).toContain('<meta property="og:image:width" content="1200"/>')
      expect(text, path).toContain('<meta property="og:image:height" content="630"/>')
      expect(text, path).toMatch(/<meta property="og:image:alt" content="[^"]+"\/>/)
      expect(text, path).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    }
  })

  it('has no picture when the address of the site is not known', () => {
    for (const [path, text] of documents()) expect(text, path).not.toMatch(/og:image|twitter:card/)
  })

  it('has the general card for the start page', () => {
    expect(startPageHead(ADDRESS, 'Atlas', 'A line.')).toEqual([
      { property: 'og:type', content: 'website' },
      { property: 'og:site_name', content: 'Atlas' },
      { property: 'og:locale', content: 'en_GB' },
      { property: 'og:title', content: 'Atlas' },
      { property: 'og:description', content: 'A line.' },
      { property: 'og:url', content: ADDRESS },
      ...startPageMeta(ADDRESS, 'Atlas', 'A line.'),
    ])
    expect(startPageMeta(ADDRESS)[0]).toEqual({ property: 'og:image', content: `${ADDRESS}card.png` })
  })
})
