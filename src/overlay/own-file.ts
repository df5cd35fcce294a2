/** The file that is open, as an external store: what is known of it, and what the reader does with it. */
import { useSyncExternalStore } from 'react'
import { areUsable, type Home, type UsableColumns } from './columns/guess-columns.ts'
import type { PresetId } from './columns/names.ts'
import { type OverlayClient, openInWorker } from './overlay-client.ts'
import type { Opened, OverlayMessage } from './overlay-worker.ts'
import type { RefusalCode } from './read/refusal.ts'
import { type Block, findRow } from './rows/block.ts'
import type { Kind, Loaded } from './rows/load-rows.ts'

export interface OwnFile {
  step: 'none' | 'opening' | 'asking' | 'reading' | 'ready' | 'refused'
  name: string
  opened?: Opened
  columns?: UsableColumns
  preset?: PresetId | undefined
  blocks: readonly Block[]
  kinds: readonly Kind[]
  /** Rows read so far, and the share of the file, from 0 to 1. */
  rows: number
  share: number
  loaded?: Loaded
  refusal?: { code: RefusalCode; detail: string }
  /** Number of the row that is looked at. */
  row?: number | undefined
}

const NONE: OwnFile = { step: 'none', name: '', blocks: [], kinds: [], rows: 0, share: 0 }

const listeners = new Set<() => void>()
let state = NONE
let client: OverlayClient | undefined

export function useOwnFile(): OwnFile {
  return useSyncExternalStore(subscribe, ownFile)
}

export function ownFile(): OwnFile {
  return state
}

/** Opens a file instead of the one that is open. */
export function openOwnFile(file: Blob, name: string, home: Home): void {
  client?.stop()
  set({ ...NONE, step: 'opening', name })
  client = openInWorker(file, home, hear)
}

/** Reads the rows with these columns. */
export function chooseColumns(columns: UsableColumns): void {
  set({ ...state, step: 'reading', columns })
  client?.load(columns)
}

/** Ends whatever is being done with the file and forgets it. */
export function removeOwnFile(): void {
  client?.stop()
  client = undefined
  set(NONE)
}

/** Looks at a row, or at none. */
export function lookAtRow(row: number | undefined): void {
  set({ ...state, row })
}

/** A row's cells, read from the file again; undefined when that fails. */
export async function readOwnRow(row: number): Promise<readonly string[] | undefined> {
  const found = findRow(state.blocks, row)
  const offset = found?.block.offset[found.index]
  return offset === undefined ? undefined : client?.readRow(offset)
}

function hear(message: OverlayMessage): void {
  switch (message.say) {
    case 'opened': {
      const { opened } = message
      const { columns, preset } = opened.guess
      set({ ...state, step: 'asking', opened, preset })
      const isClear = preset !== undefined && !opened.guess.remarks.includes('order-unclear')
      if (isClear && areUsable(columns)) chooseColumns(columns)
      break
    }
    case 'block':
      set({ ...state, blocks: [...state.blocks, message.block], kinds: message.kinds })
      break
    case 'progress':
      set({ ...state, rows: message.rows, share: message.share })
      break
    case 'loaded':
      set({ ...state, step: 'ready', loaded: message.loaded, rows: message.loaded.rows })
      break
    case 'refused':
      client?.stop()
      set({ ...NONE, step: 'refused', name: state.name, refusal: message })
      break
    default:
      // Single rows are answered to who asked (overlay-client.ts).
      break
  }
}

function set(next: OwnFile): void {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
