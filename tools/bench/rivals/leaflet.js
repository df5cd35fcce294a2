/** A Leaflet page: the atlas's base map as GeoJSON on a canvas, clustered markers, the years by adding and removing. */
import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import 'leaflet.markercluster'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import 'leaflet.markercluster/dist/MarkerCluster.Default.css'
import icon from 'leaflet/dist/images/marker-icon.png'
import { mark, nextFrame, offer, titles } from './page.js'

L.Icon.Default.mergeOptions({ iconUrl: icon, iconRetinaUrl: icon, shadowUrl: '' })
L.Icon.Default.imagePath = ''
const load = async (path) => (await fetch(path)).json()
const [west, south, east, north] = FIRST_VIEW
const map = L.map('map', { preferCanvas: true, maxZoom: 14 }).fitBounds([
  [south, west],
  [north, east],
])
const base = ['region-land', 'region-lakes', 'region-rivers', 'region-borders'].map((name) =>
  load(`/data/basemap/overview/${name}.json`),
)
const points = load('/points.json')
const drawn = base.map(async (part) =>
  L.geoJSON(await part, { weight: 1, interactive: false, pointToLayer: () => null }).addTo(map),
)

const { features } = await points
const markers = features.map(
  ({
    properties,
    geometry: {
      coordinates: [lon, lat],
    },
  }) =>
    Object.assign(
      L.marker([lat, lon]).bindPopup(() => titles([properties])),
      { event: properties },
    ),
)
const clusters = L.markerClusterGroup({ animate: false, zoomToBoundsOnClick: false, spiderfyOnMaxZoom: false })
clusters.on('clusterclick', ({ layer }) =>
  L.popup()
    .setLatLng(layer.getLatLng())
    .setContent(titles(layer.getAllChildMarkers().map(({ event }) => event)))
    .openOn(map),
)
clusters.addLayers(markers)
map.addLayer(clusters)
await Promise.all(drawn)
await nextFrame()
mark('readable')
mark('idle')

offer(
  (from, to) => {
    clusters.clearLayers()
    clusters.addLayers(markers.filter(({ event }) => event.year_start <= to && event.year_end >= from))
    return nextFrame()
  },
  () => {
    const size = map.getSize()
    for (const element of document.querySelectorAll('.marker-cluster, .leaflet-marker-icon')) {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (x > 60 && y > 60 && x < size.x && y < size.y) return [x, y]
    }
  },
)
