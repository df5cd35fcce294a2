/** The prerendered page, for atlases larger than the present one. */
import { expect, it } from 'vitest'
import type { CountryAreas, Layers, MapNames } from '../../src/core/atlas.ts'
import type { PageData } from '../../src/core/schema/page-data.ts'
import { DRAWN_FILES, prerenderPage } from '../../src/prerender.tsx'
import { readBasemap } from '../../tools/compile/read-basemap.ts'
import { simplifyBasemap } from '../../tools/site/simplify-basemap.ts'
import { compileRealData, parseFile, realPageData } from '../geodata/real-data.ts'

const real = await compileRealData()
const basemap = await readBasemap('geodata/basemap')
const page = (data: PageData) =>
  prerenderPage(
    {
      data,
      layers: Object.fromEntries(
        data.subject.layers.map(({ id }) => [id, parseFile(real, `layers/${id}.geojson`)]),
      ) as Layers,
      names: JSON.parse(basemap.get('basemap/country-labels.json')?.toString() ?? '') as MapNames,
      countries: JSON.parse(basemap.get('basemap/country-areas.json')?.toString() ?? '') as CountryAreas,
      basemap: new Map(
        DRAWN_FILES.map((file) => [
          file,
          simplifyBasemap(JSON.parse(basemap.get(`basemap/overview/${file}.json`) as string)),
        ]),
      ),
    },
    '/data/',
  ).page

/** As many copies of each record as asked for, under ids of their own. */
function copies<R extends { id: string }>(records: readonly R[], times: number): R[] {
  return records.flatMap((record) =>
    Array.from({ length: times }, (_, i) => (i === 0 ? record : { ...record, id: `${record.id}-${i}` })),
  )
}

/** React writes it where a part of the page has to be made anew in the browser. */
const UNFINISHED = '<!--$!-->'

it('leaves no part of it unfinished, however many events and articles there are', () => {
  const data = realPageData(real)
  const many: PageData = {
    ...data,
    events: copies(data.events, 12),
    articles: copies(data.articles, 30),
  }
  expect(many.articles.length).toBeGreaterThan(100)
  for (const html of [page(data), page(many)]) expect(html).not.toContain(UNFINISHED)
  const rowsOf = (html: string) => html.split('<li data-event-id=').length - 1
  expect(rowsOf(page(data))).toBe(data.events.length)
  // A list that is drawn in parts begins with more than a window shows.
  expect(rowsOf(page(many))).toBe(100)
})
