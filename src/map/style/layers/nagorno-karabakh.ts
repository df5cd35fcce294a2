/** Nagorno-Karabakh through time: areas as neutral hatches, lines by the line grammar of docs/editorial-policy.md. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { IMAGE, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

const source = SOURCE.nagornoKarabakh
const isKind = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

export function nagornoKarabakhLayers(palette: Palette): LayerSpecification[] {
  const line = (id: string, filter: FilterSpecification, width: number, dasharray: number[]): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': palette.dated, 'line-width': width, 'line-dasharray': dasharray },
  })
  return [
    { id: 'nk-area', type: 'fill', source, filter: isKind('area-of-control'), paint: { 'fill-pattern': IMAGE.hatch } },
    {
      id: 'nk-indicative',
      type: 'fill',
      source,
      filter: isKind('indicative-area'),
      paint: { 'fill-pattern': IMAGE.hatchLight },
    },
    line('nk-outline', isKind('historic-outline', 'administrative-outline'), 1.4, [0.6, 2]),
    line('nk-contact', isKind('line-of-contact'), 2, [2.5, 1.5]),
    {
      id: 'nk-deployment',
      type: 'circle',
      source,
      filter: isKind('deployment'),
      paint: {
        'circle-radius': 9,
        'circle-opacity': 0,
        'circle-stroke-color': palette.dated,
        'circle-stroke-width': 2,
      },
    },
    line('nk-corridor', isKind('corridor'), 3.5, [1, 1]),
  ]
}
