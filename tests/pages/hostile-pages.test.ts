/** Feed and JSON-LD of an atlas whose every text is a payload; how pages show it: tests/e2e/hostile.spec.ts. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { feed } from '../../src/pages/for-the-build.ts'
import { compile } from '../../tools/compile/compile.ts'
import { readSources } from '../../tools/compile/read-sources.ts'
import { permanentName } from '../../tools/site/permanent/permanent-name.ts'
import { GEODATA } from '../geodata/real-data.ts'
import { hostileSources, MARK } from '../tools/compile/hostile-sources.ts'
import { jsonLd } from './markup.ts'
import { files, renderPage, STYLESHEET, siteFilesOf, sitePages } from './real-site.ts'

const { raw } = await readSources(GEODATA)
const compiled = compile(hostileSources(raw), { version: '1.0.0' })
if (!compiled.ok) throw new Error('the hostile atlas is faulty')
const { site, pages } = sitePages('https://atlas.example.org/', {
  ...siteFilesOf(compiled),
  // Its releases are what the feed begins from.
  changes: files.changes,
})

it('the feed is whole, and payloads are the text of its entries', () => {
  const text = feed(site, permanentName) ?? ''
  expect(XMLValidator.validate(text)).toBe(true)
  const entries: { title: string }[] = new XMLParser().parse(text).feed.entry
  expect(entries.length).toBeGreaterThan(5)
  for (const { title } of entries) expect(title).toMatch(new RegExp(`<(img|svg) class=${MARK}`))
  expect(text).not.toContain(`class=${MARK} src=x onerror=${MARK}=1>`)
})

it('JSON-LD is read whole, and nothing in a page’s head or body is an element of a payload', () => {
  let blocks = 0
  for (const page of pages) {
    const html = renderPage(page, site, STYLESHEET)
    if (jsonLd(html)) blocks += 1
    expect([page.path, html.match(new RegExp(`<(?:img|svg|b) class=${MARK}`, 'g'))]).toEqual([page.path, null])
  }
  expect(blocks).toBeGreaterThan(200)
})
