import {
  type RefObject,
  Suspense,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { allFeatures } from '../../core/atlas.ts'
import { mapLabel } from '../../core/names/map-label.ts'
import { clusterAreas } from '../../core/placement/cluster-areas.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { ErrorBoundary } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { offerPicture } from '../../state/signals.ts'
import { datedLayers } from '../data/map-data.ts'
import { countryLabel } from '../data/map-names.ts'
import { useLoaded } from '../data/use-loaded.ts'
import { DatedPoints, DatedShapes, PICTURE_ZOOM } from './dated-shapes.tsx'
import { frameOf, zoomOfWidth } from './picture-projection.ts'
import { StaticMap } from './static-map.tsx'

/** Without the dated layers the picture shows none, rather than those of another day. */
const NO_LAYERS = { shapes: null, points: null }

/** The picture of the first view as the map itself: it follows filter, as-of date, layers and choice of names. */
export function ReducedMap({ onDrawn }: { onDrawn: () => void }) {
  const frame = useRef<HTMLDivElement>(null)
  const zoom = usePictureZoom(frame)
  useEffect(onDrawn, [onDrawn])
  useEffect(() => {
    const { current } = frame
    if (current) return offerPicture(async () => (await import('./take-picture.ts')).pictureOfStaticMap(current))
  }, [])
  return (
    <div ref={frame} className="reduced-map">
      <ErrorBoundary fallback={() => <StaticMap dated={NO_LAYERS} zoom={zoom} />}>
        <Suspense fallback={<StaticMap dated={NO_LAYERS} zoom={zoom} />}>
          <DatedPicture zoom={zoom} />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

function DatedPicture({ zoom }: { zoom: number | undefined }) {
  const { atlas, records, selection, query, asOf } = useAtlas()
  const { subject } = atlas
  const allLayers = use(records.layers())
  const layers = useMemo(() => datedLayers(allLayers, selection, asOf), [allLayers, selection, asOf])
  const areas = useMemo(() => allFeatures(layers), [layers])
  const names = useLoaded(records.mapNames, 'country-labels', records.forgetFailures)
  const nameOf = useCallback(
    (place: Place) => {
      const country =
        place.kind === 'country' && names.value && countryLabel(names.value, place.country, asOf, zoom ?? PICTURE_ZOOM)
      if (country) return country.properties[`name_${query.lang}`] ?? country.properties.name_en
      return mapLabel(place, { lang: query.lang, order: query.names, pairs: subject.name_pairs }, areas)
    },
    [query.lang, query.names, subject, areas, names.value, asOf, zoom],
  )
  const areaOf = useMemo(() => clusterAreas(allLayers), [allLayers])
  const visible = query.layers.flatMap((id) => layers[id] ?? [])
  return (
    <StaticMap
      dated={{
        shapes: <DatedShapes layers={visible} />,
        points: <DatedPoints layers={visible} subject={subject} />,
      }}
      nameOf={nameOf}
      layers={layers}
      areaOf={areaOf}
      names={names.value}
      zoom={zoom}
    />
  )
}

/** The map's zoom that the picture corresponds to in the frame; undefined until it is measured. */
function usePictureZoom(frame: RefObject<HTMLElement | null>): number | undefined {
  const { first_view } = useAtlas().atlas.subject
  const [zoom, setZoom] = useState<number>()
  useLayoutEffect(() => {
    if (!frame.current) return
    const { current } = frame
    const observer = new ResizeObserver(() => {
      const picture = current.querySelector('.static-map-view')
      if (picture && picture.clientWidth > 0) setZoom(zoomOfWidth(picture.clientWidth, frameOf(first_view)))
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame, first_view])
  return zoom
}
