import { useMemo } from 'react'
import type { CountryAreas, MapNames } from '../../core/atlas.ts'
import { cardOfSymbol } from '../../core/card-ref.ts'
import { roomOfNames } from '../../core/geo/first-view.ts'
import type { AreaOf } from '../../core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../../core/placement/group-places.ts'
import { type PlacedGroup, placeSymbols } from '../../core/placement/place-symbols.ts'
import type { Side } from '../../core/placement/screen-box.ts'
import { sideNames } from '../../core/placement/side-names.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { QueryLink } from '../../display/links/query-link.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { OUTLINES } from '../data/map-names.ts'
import { metricsOfDay } from '../data/metrics-of-day.ts'
import { SymbolFace, symbolLabel } from '../symbols/symbol-face.tsx'
import { drawnRadiusPx, NAME_GAP_PX, type NameFace, nameFace, SYMBOL_DISTANCE_PX } from '../symbols/symbol-metrics.ts'
import { PicturePoint } from './picture-point.tsx'
import { frameOf, isInBox } from './picture-projection.ts'
import { StaticNames } from './static-names.tsx'

interface StaticSymbolsProps {
  /** Zoom at which places that would cover each other share a symbol. */
  zoom: number
  nameOf: (place: Place) => string
  areaOf: AreaOf
  /** The outlined areas that hold on the as-of date. */
  areas: readonly LayerFeature[]
  names: MapNames | undefined
  countries: CountryAreas | undefined
  className?: string
}

/** A link for each place with events, where the map engine will put its symbol. Sizes do not follow the picture's. */
export function StaticSymbols({ zoom, nameOf, areaOf, areas, names, countries, className = '' }: StaticSymbolsProps) {
  const { atlas, mapped, query, asOf } = useAtlas()
  const { groups, sides, faceOf } = useMemo(() => {
    const metrics = metricsOfDay({
      firstView: roomOfNames(zoom, atlas.subject),
      zoom,
      nameOf,
      places: atlas.places,
      areas,
      names,
      countries,
      asOf,
    })
    const isOutlined = ({ id }: Place) =>
      areas.some(({ properties: { mark, place } }) => OUTLINES.includes(mark) && place === id)
    const grouped = groupPlaces(mapped.symbols, atlas.places, zoom, SYMBOL_DISTANCE_PX.fine, areaOf)
    const groups = placeSymbols(grouped, zoom, metrics).filter(({ at }) => isInBox(at, atlas.subject.surroundings))
    const faceOf = (group: PlacedGroup) => {
      if (!standsOnName(group.lead)) return
      const name = nameOf(group.lead)
      const text = group.lead.kind === 'country' ? name.toLocaleUpperCase(query.lang) : name
      return nameFace(group, text, zoom, isOutlined(group.lead), group.form)
    }
    return { groups, sides: sideNames(groups, zoom, metrics), faceOf }
  }, [mapped, atlas, zoom, nameOf, areaOf, areas, names, countries, asOf, query.lang])
  // What lies above comes last: points above the names of regions, the busiest above the others.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it only holds links, which have names
    <svg className={`static-symbols ${className}`}>
      <StaticNames
        names={names}
        areas={areas}
        frame={frameOf(atlas.subject.first_view)}
        surroundings={atlas.subject.surroundings}
        groups={groups}
        zoom={zoom}
        asOf={asOf}
        style={{ lang: query.lang, order: query.names, pairs: atlas.subject.name_pairs }}
        places={atlas.places}
        nameOf={nameOf}
      />
      {groups.toReversed().map((group) => (
        <StaticSymbol
          key={group.lead.id}
          group={group}
          face={faceOf(group)}
          side={sides.get(group.lead.id)}
          nameOf={nameOf}
        />
      ))}
    </svg>
  )
}

interface StaticSymbolProps {
  group: PlacedGroup
  face: NameFace | undefined
  side: Side | undefined
  nameOf: (place: Place) => string
}

/** The link opens what a click on the symbol of the engine's map does; without code behind it, a permanent page. */
function StaticSymbol({ group, face, side, nameOf }: StaticSymbolProps) {
  const { atlas, markedEvent } = useAtlas()
  const { lead, places, events, at } = group
  const [first] = events
  const name = nameOf(lead)
  const count = events.length
  return (
    <PicturePoint
      frame={frameOf(atlas.subject.first_view)}
      position={at}
      data-place-ids={places.map(({ id }) => id).join(' ')}
      data-event-id={count === 1 ? first?.id : undefined}
      data-certainty={lead.certainty}
    >
      <QueryLink
        change={{ card: cardOfSymbol(group) }}
        aria-label={symbolLabel(group, name)}
        aria-current={events.some(({ id }) => id === markedEvent?.id) ? 'true' : undefined}
      >
        <SymbolFace group={group} face={face} />
        {side && (
          <text {...besides(side, drawnRadiusPx(group) + NAME_GAP_PX)} className="static-name">
            {places.length > 1 ? `${name} +${places.length - 1}` : name}
          </text>
        )}
      </QueryLink>
    </PicturePoint>
  )
}

/** Where a name's text begins, `distance` pixels from the middle of its symbol. */
function besides(side: Side, distance: number) {
  const places: Record<Side, { x: number; y: number; dy: string; textAnchor: 'start' | 'middle' | 'end' }> = {
    right: { x: distance, y: 0, dy: '0.35em', textAnchor: 'start' },
    left: { x: -distance, y: 0, dy: '0.35em', textAnchor: 'end' },
    below: { x: 0, y: distance, dy: '0.8em', textAnchor: 'middle' },
    above: { x: 0, y: -distance, dy: '-0.2em', textAnchor: 'middle' },
  }
  return places[side]
}
