import { type ReactNode, useMemo } from 'react'
import { allFeatures, type CountryAreas, type Layers, type MapNames } from '../../core/atlas.ts'
import { mapLabel } from '../../core/names/map-label.ts'
import { type AreaOf, countryAreaOf } from '../../core/placement/cluster-areas.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { lastRecordedDay } from '../../core/time/as-of.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { frameOf } from './picture-projection.ts'
import { StaticSymbols } from './static-symbols.tsx'

/** Ids of drawings that the built page holds outside of what React renders (src/map/picture/picture-drawings.tsx). */
export const DRAWING = { base: 'base-drawing', shapes: 'present-shapes', points: 'present-points' } as const

const NO_AREAS: readonly LayerFeature[] = []

interface StaticMapProps {
  /** What holds on the as-of date; without it what holds at present, which the built page brings along. */
  dated?: { shapes: ReactNode; points: ReactNode }
  nameOf?: (place: Place) => string
  /** Which places may share a symbol; without the layers, those of one country. */
  areaOf?: AreaOf
  /** The dated layers as of the day. */
  layers?: Layers
  /** Names of countries. */
  names?: MapNames | undefined
  /** Areas of countries. */
  countries?: CountryAreas | undefined
  /** The zoom at which the picture is seen, once it is known. */
  zoom?: number | undefined
}

/** The picture's size before static-map.css fits it into the window, in widths of its coordinates: larger than any window. */
const MAX_SCALE = 16

/**
 * Zooms for which symbols are grouped while the picture's size is not known; static-map.css chooses by its width. They are
 * those of the map (src/map/engine/use-surroundings.ts) in windows of 338 to 398, of 968 to 1070 and of 1338 to 1510 pixels.
 */
const ZOOMS = { narrow: 5.75, wide: 6.5 } as const

/**
 * The first view of the map as a picture, with a link for each place that has events. It stands where the map engine
 * will draw the same, before the engine is there and where there is none.
 */
export function StaticMap({ dated, nameOf, areaOf = countryAreaOf, layers, names, countries, zoom }: StaticMapProps) {
  const { atlas, asOf, allowed, query } = useAtlas()
  const { subject } = atlas
  const frame = frameOf(subject.first_view)
  const isPresent = asOf >= (lastRecordedDay(atlas.events) ?? asOf) && query.layers.length === allowed.layers.length
  const style = useMemo(
    () => ({ lang: query.lang, order: query.names, pairs: subject.name_pairs }),
    [query.lang, query.names, subject],
  )
  const name = useMemo(() => nameOf ?? ((place: Place) => mapLabel(place, style, NO_AREAS)), [nameOf, style])
  const symbols = { nameOf: name, areaOf, areas: layers ? allFeatures(layers) : NO_AREAS, names, countries }
  return (
    <div className="static-map">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only holds links, which have names, and what is hidden */}
      <svg className="static-map-view" width={MAX_SCALE * frame.width} height={MAX_SCALE * frame.height}>
        <svg
          viewBox={[frame.left, frame.top, frame.width, frame.height].map((unit) => unit.toFixed(2)).join(' ')}
          aria-hidden="true"
        >
          <use href={`#${DRAWING.base}`} />
          {dated?.shapes ?? (isPresent && <use href={`#${DRAWING.shapes}`} />)}
        </svg>
        <svg aria-hidden="true">{dated?.points ?? (isPresent && <use href={`#${DRAWING.points}`} />)}</svg>
        {zoom === undefined ? (
          <>
            <StaticSymbols zoom={ZOOMS.wide} {...symbols} className="is-wide" />
            <StaticSymbols zoom={ZOOMS.narrow} {...symbols} className="is-narrow" />
          </>
        ) : (
          <StaticSymbols zoom={zoom} {...symbols} />
        )}
      </svg>
    </div>
  )
}
