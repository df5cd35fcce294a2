/** The file that is open, as an external store: what is known of it, and what the reader does with it. */
import { useSyncExternalStore } from 'react'
import { areUsable, type Home, type UsableColumns } from './columns/guess-columns.ts'
import type { PresetId } from './columns/names.ts'
import { type OverlayClient, openInWorker } from './overlay-client.ts'
import type { Opened, OverlayMessage } from './overlay-worker.ts'
import type { RefusalCode } from './read/refusal.ts'
import { type Block, findRow } from './rows/block.ts'
import { type RankedKind, rankKinds } from './rows/colours.ts'
import type { Loaded } from './rows/load-rows.ts'

export interface OwnFile {
  step: 'none' | 'opening' | 'asking' | 'reading' | 'ready' | 'refused'
  name: string
  opened?: Opened
  columns?: UsableColumns
  preset?: PresetId | undefined
  blocks: readonly Block[]
  kinds: readonly RankedKind[]
  /** Kinds that the reader does not want to see. */
  hidden: ReadonlySet<number>
  /** Rows read so far, and the share of the file, from 0 to 1. */
  rows: number
  share: number
  loaded?: Loaded
  refusal?: { code: RefusalCode; detail: string }
  /** Number of the row that is looked at. */
  row?: number | undefined
}

const NONE: OwnFile = { step: 'none', name: '', blocks: [], kinds: [], hidden: new Set(), rows: 0, share: 0 }

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
  const { name, opened, preset } = state
  set({ ...NONE, name, preset, ...(opened && { opened }), step: 'reading', columns })
  client?.load(columns)
}

/** Asks for the columns again; without an answer all stays as it is. */
export function askColumns(isAsked: boolean): void {
  set({ ...state, step: isAsked ? 'asking' : 'ready' })
}

/** Shows rows of a kind, or does not. */
export function showKinds(kinds: readonly number[], isShown: boolean): void {
  const hidden = new Set(state.hidden)
  for (const kind of kinds) isShown ? hidden.delete(kind) : hidden.add(kind)
  set({ ...state, hidden })
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
    case 'blocks':
      set({ ...state, blocks: [...state.blocks, ...message.blocks], kinds: rankKinds(message.kinds) })
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
