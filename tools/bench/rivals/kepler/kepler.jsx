/** A kepler.gl page with the same base map: one point layer and its time filter. With `?rows` it waits for a file of rows. */
import { addDataToMap, setFilter, wrapTo } from '@kepler.gl/actions'
import { injectComponents, MapContainerFactory } from '@kepler.gl/components'
import { processCsvData, processRowObject } from '@kepler.gl/processors'
import reducers, { enhanceReduxMiddleware } from '@kepler.gl/reducers'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { applyMiddleware, combineReducers, createStore } from 'redux'
import { frames, mark, offer } from '../page.js'
import { offerRows } from '../rows.js'

const STYLE = { id: 'atlas', label: 'Atlas', url: `${location.origin}/style-without-labels.json`, layerGroups: [] }
// The package is CommonJS: its default export is one level down.
const keplerGlReducer = reducers.default ?? reducers

let afterRender = () => {}
/** The one way to learn when kepler.gl has drawn. */
function mapContainerFactory(...parts) {
  const MapContainer = MapContainerFactory(...parts)
  const callbacks = { onDeckAfterRender: ({ layers }) => layers.length > 0 && afterRender() }
  return (props) => <MapContainer {...props} deckRenderCallbacks={callbacks} />
}
mapContainerFactory.deps = MapContainerFactory.deps
const KeplerGl = injectComponents([[MapContainerFactory, mapContainerFactory]])
const [west, south, east, north] = FIRST_VIEW
const millisecond = (year) => Date.UTC(year, 0, 1)

const reducer = keplerGlReducer.initialState({
  mapStyle: { styleType: 'atlas', mapStyles: { atlas: STYLE }, mapStylesReplaceDefault: true },
  uiState: { readOnly: true, currentModal: null },
})
const store = createStore(combineReducers({ keplerGl: reducer }), applyMiddleware(...enhanceReduxMiddleware([])))
const height = () => window.innerHeight - 48

createRoot(document.getElementById('map')).render(
  <Provider store={store}>
    <KeplerGl
      id="map"
      mapboxApiAccessToken=""
      mapStyles={[STYLE]}
      mapStylesReplaceDefault
      width={window.innerWidth}
      height={height()}
    />
  </Provider>,
)
const drawn = () =>
  new Promise((resolve) => {
    afterRender = resolve
  })

/** Shows a table with the columns `time`, `lat` and `lng`; resolves in the frame that draws it. */
function add(data, { time, lat, lng }) {
  const done = drawn()
  const years = {
    id: 'years',
    dataId: ['rows'],
    name: [time],
    type: 'timeRange',
    enlarged: false,
    value: [millisecond(1988), millisecond(2027)],
  }
  const layer = {
    id: 'points',
    type: 'point',
    config: {
      dataId: 'rows',
      label: 'Rows',
      columns: { lat, lng },
      isVisible: true,
      visConfig: { radius: 5 },
    },
  }
  const mapState = { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 6 }
  store.dispatch(
    wrapTo(
      'map',
      addDataToMap({
        datasets: { info: { id: 'rows', label: 'Rows' }, data },
        options: { centerMap: false, readOnly: true },
        config: {
          version: 'v1',
          config: { mapState, mapStyle: { styleType: 'atlas' }, visState: { filters: [years], layers: [layer] } },
        },
      }),
    ),
  )
  return done
}

function show(from, to) {
  const done = drawn()
  store.dispatch(wrapTo('map', setFilter(0, 'value', [millisecond(from), millisecond(to + 1) - 1])))
  return done
}

const isBaseDrawn = () => document.querySelector('.maplibregl-canvas, .mapboxgl-canvas')

if (location.search === '?rows') {
  while (!isBaseDrawn()) await frames()
  mark('idle')
  const columns = { time: 'date_start', lat: 'latitude', lng: 'longitude' }
  offerRows(
    async (file) => add(processCsvData(await file.text()), columns),
    show,
    () => undefined,
  )
} else {
  const { features } = await (await fetch('/points.json')).json()
  const rows = features.map(({ properties: { id, title, date_start, year_start }, geometry: { coordinates } }) => {
    const [lon, lat] = coordinates
    return { id, title, lon, lat, year_start, time: `${date_start} 00:00:00` }
  })
  await add(processRowObject(rows), { time: 'time', lat: 'lat', lng: 'lon' })
  mark('readable')
  await frames()
  while (!isBaseDrawn()) await frames()
  mark('idle')
  offer(show, () => undefined)
}
