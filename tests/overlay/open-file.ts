/** Opens a file as the worker does, in one go. */
import { areUsable, type Guess, guessColumns, type Home } from '../../src/overlay/columns/guess-columns.ts'
import { openTable, type Table } from '../../src/overlay/read/open-table.ts'
import { Refusal } from '../../src/overlay/read/refusal.ts'
import type { Block } from '../../src/overlay/rows/block.ts'
import { type Kind, type Loaded, loadRows } from '../../src/overlay/rows/load-rows.ts'

/** West, south, east and north of the South Caucasus. */
export const HOME: Home = [41, 37, 52, 44]

export interface Opened {
  table: Table
  guess: Guess
  blocks: readonly Block[]
  kinds: readonly Kind[]
  loaded: Loaded
}

/** All of a file, with the columns that are guessed. Throws Refusal. */
export async function openFile(file: Blob): Promise<Opened> {
  const table = await openTable(file)
  const guess = guessColumns(table.header, table.sample, HOME)
  if (!areUsable(guess.columns)) throw new Refusal('no-position', table.header.join(', '))
  const blocks: Block[] = []
  let kinds: readonly Kind[] = []
  const loaded = await loadRows(table, guess.columns, {
    onBlock: (block, found) => {
      blocks.push(block)
      kinds = found
    },
    onProgress: () => undefined,
  })
  return { table, guess, blocks, kinds, loaded }
}
