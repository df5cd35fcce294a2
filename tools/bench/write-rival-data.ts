/** What the pages compared with load: the same events as points, and the same base map as a style. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StyleSpecification } from 'maplibre-gl'
import { buildAtlas } from '../../src/core/atlas.ts'
import { buildStyle } from '../../src/map/style/build-style.ts'
import { LIGHT } from '../../src/map/style/palette.ts'
import { pageData } from '../compile/publish/publish-page-data.ts'

/** Writes points.json and the styles into `folder`. `files` is what the compiler publishes. */
export async function writeRivalData(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const read = (path: string) => JSON.parse(files.get(path) ?? 'null')
  const { events, places } = buildAtlas(
    pageData({
      index: read('index.json'),
      articles: read('articles.json'),
      sentences: read('sentences.json'),
      atlas: read('atlas.json'),
      texts: read('texts/en.json'),
    }),
  )
  const points = {
    type: 'FeatureCollection',
    features: events.map(({ id, title, family, date_start, year_start, year_end, mapped_places: [place = ''] }) => ({
      type: 'Feature',
      properties: { id, title, family, date_start, year_start, year_end },
      geometry: { type: 'Point', coordinates: places.get(place)?.position },
    })),
  }
  // deck.gl cannot follow a projection that changes with the zoom; the first view is flat in any case.
  const style: StyleSpecification = { ...buildStyle(LIGHT, '/data/'), projection: { type: 'mercator' } }
  const withPoints: StyleSpecification = {
    ...style,
    sources: { ...style.sources, points: { type: 'geojson', data: '/points.json' } },
    layers: [
      ...style.layers,
      { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 5, 'circle-color': '#0b6470' } },
    ],
  }
  // The older MapLibre of kepler.gl cannot write labels with fonts of the page.
  const withoutLabels = { ...style, layers: style.layers.filter(({ type }) => type !== 'symbol') }
  const texts = {
    'points.json': points,
    'style.json': style,
    'style-with-points.json': withPoints,
    'style-without-labels.json': withoutLabels,
  }
  for (const [name, content] of Object.entries(texts)) await writeFile(join(folder, name), JSON.stringify(content))
}
