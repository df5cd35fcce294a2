import '../ui/english-texts.ts'
import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { daysOf } from '../../core/time/period.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { offerRows } from '../../state/overlay-link.ts'
import { dayOfText } from '../columns/read-date.ts'
import { lookAtRow, useOwnFile } from '../own-file.ts'
import { type Block, findRow } from '../rows/block.ts'
import { colourIndexes } from '../rows/colours.ts'
import { rowsNear } from '../rows/near.ts'
import { nearestOnScreen } from './pick-row.ts'
import { createPointLayer, type PointLayer } from './point-layer.ts'

const LAYER = 'own-points'
/** What counts as near an event. */
const NEAR = { km: 25, days: 3 } as const

/** The reader's rows of the chosen years on the map, and what may be asked of them. */
export function OwnPoints({ map }: { map: MapLibreMap }) {
  const { query } = useAtlas()
  const { blocks, kinds, name, row } = useOwnFile()
  const layer = useRef<PointLayer>(undefined)
  const { start, end } = daysOf(query)
  const [first, last] = [dayOfText(start), dayOfText(end)]
  useEffect(() => {
    const added = createPointLayer(LAYER)
    // Below the names, which stay readable.
    map.addLayer(added, map.getStyle().layers.find(({ type }) => type === 'symbol')?.id)
    layer.current = added
    return () => {
      layer.current = undefined
      // The map may have gone, and its style with it.
      if (map.style && map.getLayer(LAYER)) map.removeLayer(LAYER)
    }
  }, [map])
  useEffect(() => layer.current?.show(blocks, colourIndexes(kinds)), [blocks, kinds])
  useEffect(() => layer.current?.choose(first, last), [first, last])
  useEffect(() => {
    if (blocks.length === 0) return
    return offerRows({
      pick: (point, reach) => {
        const row = nearestOnScreen(map, blocks, point, reach, [first, last])
        return row === undefined ? undefined : () => lookAtRow(row)
      },
      sayNear: (positions, from, to) => {
        const [start, end] = [dayOfText(from), dayOfText(to)]
        const near = positions.flatMap((position) =>
          rowsNear(blocks, { position, first: start, last: end }, NEAR.km, NEAR.days),
        )
        return t('ownData.near', { count: new Set(near).size })
      },
      sayWhatItIs: () => t('ownData.caption', { name }),
    })
  }, [map, blocks, name, first, last])
  useEffect(() => {
    const position = row === undefined ? undefined : positionOf(blocks, row)
    if (!position) return
    const element = document.createElement('div')
    element.className = 'own-point-opened'
    element.ariaHidden = 'true'
    const ring = new Marker({ element }).setLngLat(position).addTo(map)
    if (!map.getBounds().contains(position)) map.easeTo({ center: position })
    return () => void ring.remove()
  }, [map, blocks, row])
  return null
}

/** Longitude and latitude of a row. */
function positionOf(blocks: readonly Block[], row: number): [number, number] | undefined {
  const found = findRow(blocks, row)
  return found && [found.block.lon[found.index] ?? 0, found.block.lat[found.index] ?? 0]
}
