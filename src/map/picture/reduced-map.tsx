import { Suspense, use, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { allFeatures } from '../../core/atlas.ts'
import { mapLabel } from '../../core/names/map-label.ts'
import { clusterAreas } from '../../core/placement/cluster-areas.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { ErrorBoundary } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { offerPicture } from '../../state/signals.ts'
import { datedLayers, placeDots } from '../data/map-data.ts'
import { countryLabel } from '../data/map-names.ts'
import { useLoaded } from '../data/use-loaded.ts'
import { DatedPoints, DatedShapes, PICTURE_ZOOM } from './dated-shapes.tsx'
import { DOT_RADIUS_PX } from './pick-in-picture.ts'
import { PictureCard } from './picture-card.tsx'
import { PicturePoint } from './picture-point.tsx'
import { frameOf, zoomOfWidth } from './picture-projection.ts'
import { PrintedMap } from './printed-map.tsx'
import { StaticMap } from './static-map.tsx'

/** Without the dated layers the picture shows none, rather than those of another day. */
const NO_LAYERS = { shapes: null, points: null }

/** The picture of the first view as the map itself: it follows filter, as-of date, layers, names, and opens cards. */
export function ReducedMap({ onDrawn }: { onDrawn: () => void }) {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const zoom = usePictureZoom(frame)
  useEffect(onDrawn, [onDrawn])
  useEffect(() => {
    if (frame) return offerPicture(async () => (await import('./take-picture.ts')).pictureOfStaticMap(frame))
  }, [frame])
  return (
    <>
      <div ref={setFrame} className="reduced-map">
        <ErrorBoundary fallback={() => <StaticMap dated={NO_LAYERS} zoom={zoom} />}>
          <Suspense fallback={<StaticMap dated={NO_LAYERS} zoom={zoom} />}>
            <DatedPicture zoom={zoom} frame={frame} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {frame && <PrintedMap of={frame} />}
    </>
  )
}

interface DatedPictureProps {
  zoom: number | undefined
  frame: HTMLElement | null
}

function DatedPicture({ zoom, frame }: DatedPictureProps) {
  const { atlas, records, mapped, query, asOf } = useAtlas()
  const { subject } = atlas
  const allLayers = use(records.layers())
  const layers = useMemo(() => datedLayers(allLayers, mapped.symbols, asOf), [allLayers, mapped, asOf])
  const areas = useMemo(() => allFeatures(layers), [layers])
  const names = useLoaded(records.mapNames, 'country-labels', records.forgetFailures)
  const countries = useLoaded(records.countryAreas, 'country-areas', records.forgetFailures).value
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
  const shown = useMemo(
    () => Object.fromEntries(Object.entries(layers).filter(([id]) => query.layers.includes(id))),
    [layers, query.layers],
  )
  const dots = useMemo(() => placeDots(mapped.dots, atlas, (id) => mapped.symbols.byPlace.has(id)), [mapped, atlas])
  return (
    <>
      <StaticMap
        dated={{
          shapes: <DatedShapes layers={Object.values(shown)} />,
          points: (
            <>
              <DatedPoints layers={Object.values(shown)} subject={subject} />
              {dots.features.map(({ geometry, properties: { place, hue } }) => (
                <PicturePoint
                  key={place}
                  frame={frameOf(subject.first_view)}
                  position={geometry.coordinates as [number, number]}
                >
                  <circle className="event-dot" r={DOT_RADIUS_PX} data-hue={hue} />
                </PicturePoint>
              ))}
            </>
          ),
        }}
        nameOf={nameOf}
        layers={layers}
        areaOf={areaOf}
        names={names.value}
        countries={countries}
        zoom={zoom}
      />
      {frame && <PictureCard frame={frame} layers={shown} countries={countries} nameOf={nameOf} />}
    </>
  )
}

/** The map's zoom that the picture corresponds to in the frame; undefined until it is measured. */
function usePictureZoom(frame: HTMLElement | null): number | undefined {
  const { first_view } = useAtlas().atlas.subject
  const [zoom, setZoom] = useState<number>()
  useLayoutEffect(() => {
    if (!frame) return
    const observer = new ResizeObserver(() => {
      const picture = frame.querySelector('.static-map-view')
      if (picture && picture.clientWidth > 0) setZoom(zoomOfWidth(picture.clientWidth, frameOf(first_view)))
    })
    observer.observe(frame)
    return () => observer.disconnect()
  }, [frame, first_view])
  return zoom
}
