import '../ui/english-texts.ts'
import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import { daysOf } from '../../core/time/period.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type OwnColour, offerRows } from '../../state/overlay-link.ts'
import type { PresetId } from '../columns/names.ts'
import { dayOfText } from '../columns/read-date.ts'
import { lookAtRow, useOwnFile } from '../own-file.ts'
import { type Block, findRow } from '../rows/block.ts'
import { colourIndexes, KIND_COLOURS, OTHERS, type RankedKind } from '../rows/colours.ts'
import { chosenRows, countInSpans, nearestOnScreen, rowsNear } from '../rows/near.ts'
import { kindName } from '../ui/kind-legend.tsx'
import { rowFacts } from '../ui/row-facts.ts'
import { createPointLayer, type PointLayer } from './point-layer.ts'

const LAYER = 'own-points'

/** The reader's rows of the chosen years on the map, and what may be asked of them. */
export function OwnPoints({ map }: { map: MapLibreMap }) {
  const { query } = useAtlas()
  const { blocks, kinds, hidden, name, preset, columns, row } = useOwnFile()
  const layer = useRef<PointLayer>(undefined)
  const { start, end } = daysOf(query)
  const [first, last] = [dayOfText(start), dayOfText(end)]
  const choice = useMemo(() => ({ first, last, hidden }), [first, last, hidden])
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
  useEffect(() => layer.current?.show(blocks, colourIndexes(kinds, hidden)), [blocks, kinds, hidden])
  useEffect(() => layer.current?.choose(first, last), [first, last])
  useEffect(() => {
    if (blocks.length === 0) return
    return offerRows({
      pick: (point, reach) => {
        const row = nearestOnScreen(map, blocks, point, reach, choice)
        return row === undefined ? undefined : () => lookAtRow(row)
      },
      near: ({ positions, start, end }, { km, days }) => {
        const to = { first: dayOfText(start), last: dayOfText(end) }
        const near = positions.flatMap((position) => rowsNear(blocks, { position, ...to }, km, days))
        const nearest = new Map<number, number>()
        for (const { row, away } of near) nearest.set(row, Math.min(away, nearest.get(row) ?? away))
        return [...nearest]
          .sort((a, b) => a[1] - b[1] || a[0] - b[0])
          .map(([row, away]) => {
            const { date = '', kind = 0 } = rowFacts({ blocks }, row) ?? {}
            const name = columns?.kind !== undefined && kindName(kinds[kind]?.name ?? '', preset)
            const words = [date, name, t('ownData.away', { km: Math.round(away) })].filter(Boolean).join(' · ')
            return { row, words, open: () => lookAtRow(row) }
          })
      },
      countInSpans: (bounds) => countInSpans(blocks, bounds.map(dayOfText), hidden),
      sayWhatItIs: () => t('ownData.caption', { name, count: chosenRows(blocks, choice).length }),
      legend: () => legendOf(kinds, preset, columns?.kind === undefined ? name : undefined),
    })
  }, [map, blocks, kinds, name, preset, columns, choice, hidden])
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

/** Colours and what they stand for; where rows have no kinds, `name` stands for them. */
function legendOf(kinds: readonly RankedKind[], preset: PresetId | undefined, name: string | undefined): OwnColour[] {
  const own = kinds.filter(({ rank }) => rank < OTHERS).sort((a, b) => a.rank - b.rank)
  return [
    ...own.map((kind) => ({ colour: KIND_COLOURS[kind.rank] ?? '', words: name ?? kindName(kind.name, preset) })),
    ...(kinds.length > OTHERS ? [{ colour: KIND_COLOURS[OTHERS] ?? '', words: t('ownData.others') }] : []),
  ]
}

/** Longitude and latitude of a row. */
function positionOf(blocks: readonly Block[], row: number): [number, number] | undefined {
  const found = findRow(blocks, row)
  return found && [found.block.lon[found.index] ?? 0, found.block.lat[found.index] ?? 0]
}
