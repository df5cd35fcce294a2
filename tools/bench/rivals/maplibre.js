/** A bare MapLibre page: the atlas's base map, one circle layer of all events, the years as a filter of the style. */
import { Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { mark, offer, titles } from './page.js'

setWorkerUrl(new URL(workerUrl, location.href).href)
const map = new MapLibreMap({
  container: 'map',
  style: '/style-with-points.json',
  bounds: FIRST_VIEW,
  fadeDuration: 0,
  attributionControl: false,
})

function look() {
  if (!map.isSourceLoaded('points') || !map.isSourceLoaded('region-land')) return
  map.off('render', look)
  mark('readable')
}
map.on('render', look)
map.once('idle', () => mark('idle'))
map.on('click', 'points', ({ features, lngLat }) =>
  new Popup()
    .setLngLat(lngLat)
    .setDOMContent(titles(features.map(({ properties }) => properties)))
    .addTo(map),
)

offer(
  (from, to) => {
    map.setFilter('points', ['all', ['<=', ['get', 'year_start'], to], ['>=', ['get', 'year_end'], from]])
    return map.once('idle')
  },
  () => {
    // Tiles reach beyond the view.
    const view = map.getBounds()
    const { geometry } = map
      .queryRenderedFeatures({ layers: ['points'] })
      .find(({ geometry }) => view.contains(geometry.coordinates))
    const { x, y } = map.project(geometry.coordinates)
    return [x, y]
  },
)
