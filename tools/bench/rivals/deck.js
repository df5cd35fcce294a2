/** A deck.gl page over the same MapLibre base map: all events in one layer, the years filtered on the graphics card. */
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapboxOverlay } from '@deck.gl/mapbox'
import { Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { mark, offer, titles } from './page.js'

setWorkerUrl(new URL(workerUrl, location.href).href)
const points = fetch('/points.json').then((answer) => answer.json())
const map = new MapLibreMap({
  container: 'map',
  style: '/style.json',
  bounds: FIRST_VIEW,
  fadeDuration: 0,
  attributionControl: false,
})
const loaded = map.once('load')
const idle = map.once('idle')
const filter = new DataFilterExtension({ filterSize: 2 })
let afterRender = () => {}
const overlay = new MapboxOverlay({ onAfterRender: () => afterRender() })
map.addControl(overlay)
const { features } = await points

function show(from, to) {
  const drawn = new Promise((resolve) => {
    afterRender = resolve
  })
  overlay.setProps({
    layers: [
      new ScatterplotLayer({
        id: 'events',
        data: features,
        getPosition: ({ geometry }) => geometry.coordinates,
        getRadius: 5,
        radiusUnits: 'pixels',
        getFillColor: [11, 100, 112],
        pickable: true,
        getFilterValue: ({ properties }) => [properties.year_start, properties.year_end],
        filterRange: [
          [0, to],
          [from, 9999],
        ],
        extensions: [filter],
        onClick: ({ object, coordinate }) =>
          new Popup()
            .setLngLat(coordinate)
            .setDOMContent(titles([object.properties]))
            .addTo(map),
      }),
    ],
  })
  return drawn
}

await show(1988, 2026)
await loaded
mark('readable')
await idle
mark('idle')

offer(show, () => {
  const view = map.getBounds()
  const { x, y } = map.project(
    features.find(({ geometry }) => view.contains(geometry.coordinates)).geometry.coordinates,
  )
  return [x, y]
})
