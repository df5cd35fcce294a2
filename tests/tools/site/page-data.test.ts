import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromPageColumns } from '../../../src/core/page-columns.ts'
import type { PageData } from '../../../src/core/schema/page-data.ts'
import { holdData } from '../../../tools/site/page-data.ts'
import { compileRealData, realPageData } from '../../geodata/real-data.ts'

const data = realPageData(await compileRealData())
const many = (title: string): PageData => ({
  ...data,
  events: Array.from({ length: 20 }, () => data.events.map((event) => ({ ...event, title }))).flat(),
})

describe('the data that a page starts with', () => {
  it('stand in the page for the present atlas, and no text of theirs ends their element', () => {
    const { element, file } = holdData({ ...data, stories: [{ id: 'x', title: '</script>', events: [] }] }, '/')
    expect(file).toBeUndefined()
    const held = element.match(/^<script type="application\/json" id="page-data">([^<]*)<\/script>$/)?.[1]
    expect(fromPageColumns(JSON.parse(held ?? ''))).toMatchObject({
      events: data.events,
      places: data.places,
      stories: [{ title: '</script>' }],
    })
  })

  it('are a file that the page names when they are many', () => {
    const { element, file } = holdData(many('a'), '/atlas/')
    expect(fromPageColumns(JSON.parse(file?.source ?? ''))).toEqual(many('a'))
    expect(element).toBe(
      `<script type="application/json" id="page-data" data-file="/atlas/${file?.fileName}"></script>`,
    )
  })

  it('take at most 150 bytes for an event, first words and places included', () => {
    const { element } = holdData(data, '/', Number.POSITIVE_INFINITY)
    expect(brotliCompressSync(element).length / data.events.length).toBeLessThan(150)
  })

  it('have another name when they are others, so that page and data belong to one release', () => {
    const nameOf = (title: string) => holdData(many(title), '/').file?.fileName
    expect(nameOf('a')).toMatch(/^assets\/page-data-[\w-]{8}\.json$/)
    expect(nameOf('a')).toBe(nameOf('a'))
    expect(nameOf('a')).not.toBe(nameOf('b'))
  })
})
