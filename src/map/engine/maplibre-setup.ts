/** Points MapLibre at its worker, which is served from our own origin. Imported once, before the first map. */
import { setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

setWorkerUrl(new URL(workerUrl, window.location.href).href)
