import type { MapNames } from '../../core/atlas.ts'
import type { BBox } from '../../core/geo/geo.ts'
import type { NameStyle } from '../../core/names/map-label.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { areaNames, isState, namesAsOf } from '../data/map-names.ts'
import { AREA_TEXT, COUNTRY_SPACING, COUNTRY_TEXT } from '../style/layers/labels.ts'
import { valueAt } from '../style/stroke.ts'
import { PicturePoint } from './picture-point.tsx'
import { isInBox, type PictureFrame } from './picture-projection.ts'

interface StaticNamesProps {
  frame: PictureFrame
  /** All that the picture shows. */
  surroundings: BBox
  names: MapNames | undefined
  /** The outlined areas that hold on the day. */
  areas: readonly LayerFeature[]
  /** Symbols and names with events: what these name is not written twice. */
  groups: readonly PlacedGroup[]
  zoom: number
  asOf: string
  style: NameStyle
  places: ReadonlyMap<string, Place>
  nameOf: (place: Place) => string
}

/** Names of countries and outlined areas in the picture of the first view, where the map engine will write them. */
export function StaticNames({
  frame,
  surroundings,
  names,
  areas,
  groups,
  zoom,
  asOf,
  style,
  places,
  nameOf,
}: StaticNamesProps) {
  const leads = groups.flatMap(({ lead, form }) => (form === 'number' ? [] : lead))
  const countries = names
    ? namesAsOf(names, asOf, style, (iso) => leads.some(({ kind, country }) => kind === 'country' && country === iso))
    : undefined
  const outlined = areaNames(
    // Nothing is picked in a picture, so the layer is not asked for.
    '',
    areas,
    ({ properties: { place, name } }) => {
      const found = places.get(place ?? '')
      return found ? nameOf(found) : name
    },
    (id) => leads.some((lead) => lead.id === id),
  )
  return (
    <g>
      {countries?.features
        .filter(({ properties }) => isState(properties))
        .filter(({ properties: { from_zoom, to_zoom } }) => from_zoom <= zoom && zoom < to_zoom)
        .filter(({ geometry }) => isInBox(geometry.coordinates as [number, number], surroundings))
        .map(({ properties: { id, kind, name }, geometry }) => (
          <PicturePoint key={`${kind} ${id}`} frame={frame} position={geometry.coordinates as [number, number]}>
            <text
              className="symbol-name is-country is-alone"
              fontSize={valueAt(COUNTRY_TEXT, zoom).toFixed(1)}
              letterSpacing={`${COUNTRY_SPACING}em`}
              dy="0.35em"
            >
              {name}
            </text>
          </PicturePoint>
        ))}
      {outlined.map(({ properties: { id, label }, geometry }) => (
        <PicturePoint key={id} frame={frame} position={geometry.coordinates as [number, number]}>
          <text className="symbol-name is-area is-alone" fontSize={valueAt(AREA_TEXT, zoom).toFixed(1)} y="-6">
            {label}
          </text>
        </PicturePoint>
      ))}
    </g>
  )
}
