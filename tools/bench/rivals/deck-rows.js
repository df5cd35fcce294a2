/** A deck.gl page over the same MapLibre base map: rows of a file as typed columns, the days filtered on the graphics card. */
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapboxOverlay } from '@deck.gl/mapbox'
import { Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { mark } from './page.js'
import { daysOf, offerRows, readRows } from './rows.js'

setWorkerUrl(new URL(workerUrl, location.href).href)
const map = new MapLibreMap({
  container: 'map',
  style: '/style.json',
  bounds: FIRST_VIEW,
  fadeDuration: 0,
  attributionControl: false,
})
const idle = map.once('idle')
const filter = new DataFilterExtension({ filterSize: 2 })
const COLOURS = [
  [0, 0, 0],
  [213, 94, 0],
  [0, 114, 178],
  [0, 158, 115],
]
let afterRender = () => {}
const overlay = new MapboxOverlay({ onAfterRender: () => afterRender() })
map.addControl(overlay)
let [file, rows, data] = []

function show(from, to) {
  const [first, last] = daysOf(from, to)
  const drawn = new Promise((resolve) => {
    afterRender = resolve
  })
  overlay.setProps({
    layers: [
      new ScatterplotLayer({
        id: 'rows',
        data,
        getRadius: 3,
        radiusUnits: 'pixels',
        pickable: true,
        filterRange: [
          [-1e6, last],
          [first, 1e6],
        ],
        extensions: [filter],
        onClick: async ({ index, coordinate }) => {
          const line = await file.slice(rows.start[index], rows.start[index] + 400).text()
          new Popup().setLngLat(coordinate).setText(line.split('\n')[0]).addTo(map)
        },
      }),
    ],
  })
  return drawn
}

async function open(opened) {
  file = opened
  rows = await readRows(file)
  const colour = new Uint8Array(rows.count * 4)
  for (let row = 0; row < rows.count; row++) colour.set([...COLOURS[rows.kind[row]], 217], row * 4)
  data = {
    length: rows.count,
    attributes: {
      getPosition: { value: rows.position, size: 2 },
      getFilterValue: { value: rows.days, size: 2 },
      getFillColor: { value: colour, size: 4 },
    },
  }
  await show(1988, 2026)
}

await idle
mark('idle')
offerRows(open, show, () => {
  const { x, y } = map.project([rows.position[0], rows.position[1]])
  return [x, y]
})
