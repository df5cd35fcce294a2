/** A kepler.gl page with the same base map: one point layer and its time filter. */
import { addDataToMap, setFilter, wrapTo } from '@kepler.gl/actions'
import { injectComponents, MapContainerFactory } from '@kepler.gl/components'
import { processRowObject } from '@kepler.gl/processors'
import reducers, { enhanceReduxMiddleware } from '@kepler.gl/reducers'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'
import { applyMiddleware, combineReducers, createStore } from 'redux'
import { frames, mark, offer } from '../page.js'

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

const { features } = await (await fetch('/points.json')).json()
const rows = features.map(
  ({
    properties: { id, title, date_start, year_start },
    geometry: {
      coordinates: [lon, lat],
    },
  }) => ({
    id,
    title,
    lon,
    lat,
    year_start,
    time: `${date_start} 00:00:00`,
  }),
)
store.dispatch(
  wrapTo(
    'map',
    addDataToMap({
      datasets: { info: { id: 'events', label: 'Events' }, data: processRowObject(rows) },
      options: { centerMap: false, readOnly: true },
      config: {
        version: 'v1',
        config: {
          mapState: { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 6 },
          mapStyle: { styleType: 'atlas' },
          visState: {
            filters: [
              {
                id: 'years',
                dataId: ['events'],
                name: ['time'],
                type: 'timeRange',
                enlarged: false,
                value: [millisecond(1988), millisecond(2027)],
              },
            ],
            layers: [
              {
                id: 'points',
                type: 'point',
                config: {
                  dataId: 'events',
                  label: 'Events',
                  columns: { lat: 'lat', lng: 'lon' },
                  isVisible: true,
                  visConfig: { radius: 5 },
                },
              },
            ],
          },
        },
      },
    }),
  ),
)
await drawn()
mark('readable')
await frames()
const isBaseDrawn = () => document.querySelector('.maplibregl-canvas, .mapboxgl-canvas')
while (!isBaseDrawn()) await frames()
mark('idle')

offer(
  (from, to) => {
    const done = drawn()
    store.dispatch(wrapTo('map', setFilter(0, 'value', [millisecond(from), millisecond(to + 1) - 1])))
    return done
  },
  () => undefined,
)
