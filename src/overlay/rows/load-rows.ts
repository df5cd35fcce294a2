/** All rows of a table as typed columns, and what was left out. */

import type { UsableColumns } from '../columns/guess-columns.ts'
import { isMisread, type ReadRow, type RowFault, readRow } from '../columns/read-row.ts'
import type { FeatureFault } from '../read/feature-cells.ts'
import type { Table, TableRow } from '../read/open-table.ts'
import { LIMITS, Refusal } from '../read/refusal.ts'
import { type Block, createBlockWriter } from './block.ts'

export type RejectReason = RowFault | FeatureFault | 'quotes'

/** A row that is not drawn. */
export interface Rejected {
  /** Line of the file where it begins, from 1. */
  line: number
  /** Name of the column where that shows; "" where it is the row as a whole. */
  column: string
  reason: RejectReason
}

export interface Loaded {
  rows: number
  rejectedCount: number
  /** The first of them. */
  rejected: readonly Rejected[]
}

export interface Kind {
  name: string
  count: number
}

interface Receiver {
  /** A block of rows, and the kinds so far. */
  onBlock: (block: Block, kinds: readonly Kind[]) => void
  /** Rows so far, and the share of the file that is read. */
  onProgress: (rows: number, share: number) => void
}

/** Kinds beyond as many as 16 bits can number are one, without a name. */
const MAX_KINDS = 65_535

/** Reads all rows. Throws Refusal when none can be drawn, or when there are too many. */
export async function loadRows(
  table: Table,
  columns: UsableColumns,
  receiver: Receiver,
): Promise<Loaded & { kinds: readonly Kind[] }> {
  const kinds: Kind[] = []
  const kindOf = new Map<string, number>()
  const rejected: Rejected[] = []
  let rejectedCount = 0
  const writer = createBlockWriter((block) => receiver.onBlock(block, kinds), columns.size !== undefined)

  function reject(line: number, column: string, reason: RejectReason): void {
    rejectedCount += 1
    if (rejected.length < LIMITS.rejectedListed) rejected.push({ line, column, reason })
  }
  function countKind(name: string): number {
    let index = kindOf.get(name)
    if (index === undefined) {
      index = Math.min(kinds.length, MAX_KINDS)
      if (index === kinds.length) kinds.push({ name: index === MAX_KINDS ? '' : name, count: 0 })
      if (index < MAX_KINDS) kindOf.set(name, index)
    }
    const kind = kinds[index]
    if (kind) kind.count += 1
    return index
  }
  function take({ cells, line, offset, fault, isMiddle }: TableRow): void {
    const row = fault ?? readRow(cells, columns)
    if (typeof row === 'string') reject(line, '', row)
    else if (isMisread(row)) reject(line, table.header[columns[row.role] ?? -1] ?? '', row.reason)
    else keep(row, offset, isMiddle)
  }
  function keep(row: ReadRow, offset: number, isMiddle = false): void {
    if (writer.count() >= LIMITS.rows) throw new Refusal('too-many-rows')
    writer.add(row, countKind(row.kind), isMiddle ? 2 : row.precision, offset)
  }

  await table.readAll(take, (bytes) => receiver.onProgress(writer.count(), bytes / table.bytes))
  writer.finish()
  const rows = writer.count()
  if (rows === 0) {
    const [first] = rejected
    throw new Refusal(first ? 'no-good-row' : 'no-rows', first && [first.line, first.column].join(', '))
  }
  return { rows, kinds, rejectedCount, rejected }
}
