/** Prerenders the page, in Node, when the site is built. */
import type { Feature } from 'geojson'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from './app/app.tsx'
import { AtlasPage } from './app/start/atlas-page.tsx'
import { buildAtlas, type CountryAreas, type Layers, type MapNames, type Records } from './core/atlas.ts'
import { clusterAreas } from './core/placement/cluster-areas.ts'
import type { PageData } from './core/schema/page-data.ts'
import { select } from './core/select/select.ts'
import { lastRecordedDay } from './core/time/as-of.ts'
import { addTexts } from './i18n/messages.ts'
import { datedLayers } from './map/data/map-data.ts'
import { FIRST_PICTURE } from './map/picture/first-picture.tsx'
import { PictureDrawings } from './map/picture/picture-drawings.tsx'
import { StaticMap } from './map/picture/static-map.tsx'
import { allowedValues } from './state/allowed-values.ts'
import { AtlasProvider } from './state/atlas-state.tsx'
import { readQuery } from './state/query.ts'

export { DRAWN_FILES } from './map/picture/picture-drawings.tsx'

/** Published files that the page is made from. */
export interface PageFiles {
  data: PageData
  layers: Layers
  basemap: ReadonlyMap<string, readonly Feature[]>
  names: MapNames
  countries: CountryAreas
}

/** What the built index.html holds: the page as React takes it over, and the drawings that its map refers to. */
export interface PrerenderedPage {
  page: string
  drawings: string
}

/** Nothing of the first view needs a record that is loaded on demand. */
const NO_RECORDS: Records = new Proxy({} as Records, {
  get: (_, name) => {
    throw new Error(`the prerendered page must not load "${String(name)}"`)
  },
})

/** Renders the view without a query, as of the last day on record. */
export function prerenderPage(
  { data, layers, basemap, names, countries }: PageFiles,
  dataBase: string,
): PrerenderedPage {
  const atlas = buildAtlas(data)
  addTexts('en', atlas.texts)
  const { query } = readQuery('', allowedValues(atlas, lastRecordedDay(atlas.events) ?? ''))
  const selection = select(atlas, { ...query, matching: undefined, inside: undefined })
  const present = datedLayers(layers, selection, lastRecordedDay(atlas.events) ?? '')
  return {
    page: insertPicture(
      renderToString(
        <AtlasPage atlas={atlas} records={NO_RECORDS} today="">
          {() => <App dataBase={dataBase} />}
        </AtlasPage>,
      ),
      renderToStaticMarkup(
        <AtlasProvider atlas={atlas} records={NO_RECORDS} today="">
          <StaticMap layers={present} areaOf={clusterAreas(layers)} names={names} countries={countries} />
        </AtlasProvider>,
      ),
    ),
    drawings: renderToStaticMarkup(<PictureDrawings basemap={basemap} subject={atlas.subject} layers={present} />),
  }
}

function insertPicture(page: string, picture: string): string {
  const empty = `<div class="${FIRST_PICTURE}"></div>`
  if (page.split(empty).length !== 2) throw new Error('the page has no place, or several, for the picture of its map')
  return page.replace(empty, () => `<div class="${FIRST_PICTURE}">${picture}</div>`)
}
