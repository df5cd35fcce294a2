/** What becomes of a file, in a form that tables of cases can be written in. */

import { dayText } from '../../src/overlay/columns/read-date.ts'
import { ALWAYS } from '../../src/overlay/columns/read-row.ts'
import { Refusal } from '../../src/overlay/read/refusal.ts'
import { findRow } from '../../src/overlay/rows/block.ts'
import { type Opened, openFile } from './open-file.ts'

export interface Outcome {
  /** Format, encoding, and data set where it is known. */
  is: string
  /** Longitude, latitude, days, precision where not exact, kind. */
  rows: readonly string[]
  /** Line, column and reason of what is left out. */
  rejected?: readonly string[]
  remarks?: readonly string[]
  /** Files of the archive left aside. */
  ignored?: number
}

/** The outcome, or the code of the refusal and what of the file it names. */
export async function outcomeOf(file: Blob): Promise<Outcome | string> {
  try {
    const opened = await openFile(file)
    const { table, guess, loaded } = opened
    const rejected = loaded.rejected.map(({ line, column, reason }) => `${line} ${column} ${reason}`)
    const badBytes = table.badBytes > 0 ? `, ${table.badBytes} bad byte` : ''
    return {
      is: `${[table.format, table.encoding, guess.preset].filter(Boolean).join(' ')}${badBytes}`,
      rows: Array.from({ length: loaded.rows }, (_, row) => rowText(opened, row)),
      ...(rejected.length > 0 && { rejected }),
      ...(guess.remarks.length > 0 && { remarks: guess.remarks }),
      ...(table.ignored > 0 && { ignored: table.ignored }),
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error.code, error.detail].filter(Boolean).join(': ')
  }
}

function rowText({ blocks, kinds }: Opened, row: number): string {
  const found = findRow(blocks, row)
  if (!found) throw new Error(`no row ${row}`)
  const { block, index } = found
  const at = (column: ArrayLike<number>) => column[index] ?? Number.NaN
  const [first, last] = [at(block.first), at(block.last)]
  const days =
    first === ALWAYS.first ? 'always' : first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`
  const vague = ['', 'near', 'area'][at(block.precision)]
  const position = `${at(block.lon).toFixed(2)} ${at(block.lat).toFixed(2)}`
  return [position, days, vague, kinds[at(block.kind)]?.name].filter(Boolean).join(' ')
}
