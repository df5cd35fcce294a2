/** What is known of a row without reading it again. */
import { formatDate } from '../../display/event-date.tsx'
import { dayText } from '../columns/read-date.ts'
import { ALWAYS } from '../columns/read-row.ts'
import type { OwnFile } from '../own-file.ts'
import { findRow } from '../rows/block.ts'

export interface RowFacts {
  /** In words; "" without a date. */
  date: string
  /** Latitude, then longitude, in degrees. */
  position: string
  /** Index of its kind. */
  kind: number
  precision: 'exact' | 'near' | 'area'
}

/** Undefined for a number that no row has. */
export function rowFacts({ blocks }: Pick<OwnFile, 'blocks'>, row: number): RowFacts | undefined {
  const found = findRow(blocks, row)
  if (!found) return
  const { block, index } = found
  const [first = 0, last = 0] = [block.first[index], block.last[index]]
  const [lon = 0, lat = 0] = [block.lon[index], block.lat[index]]
  return {
    date:
      first === ALWAYS.first ? '' : formatDate(first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`),
    position: `${lat.toFixed(4)}, ${lon.toFixed(4)}`,
    kind: block.kind[index] ?? 0,
    precision: (['exact', 'near', 'area'] as const)[block.precision[index] ?? 0] ?? 'exact',
  }
}
